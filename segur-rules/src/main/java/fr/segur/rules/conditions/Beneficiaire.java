package fr.segur.rules.conditions;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Champ;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.rules.Context;
import fr.segur.rules.Donnee;
import fr.segur.rules.Fait;
import fr.segur.rules.RegistreFiness;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.Esms;
import fr.segur.rules.Situe.Ligne;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.forme.Textes;
import java.time.LocalDate;
import java.util.List;

/**
 * AF § 4.2, and § 1.1 for the categories: who can benefit. The organisme and its ESMS are looked up
 * in the extraction of the day of signature; an ESMS benefits once.
 */
public final class Beneficiaire {

  /** The sentences that name an extraction, the rows of its quarters, and what is said of one. */
  private static final List<String> EXTRACTIONS =
      List.of("S002-051", "S002-052", "S002-053", "S002-054", "S002-055", "S002-056", "S002-057");

  /** Some extraction gives the reference numbers of the order. */
  static final Rule<Ligne> EXTRACTION = Rule.<Ligne>of("AF-4.2-EXTRACTION")
      .at(Champ.DATE_COMMANDE)
      .cites("S002-051", "S002-052")
      .demands(
          "La date de la commande est l'une de celles pour lesquelles le texte désigne une "
              + "extraction FINESS.",
          "The date of the order is one for which the text names a FINESS extraction.")
      .says(
          "Aucune extraction FINESS de référence n'existe pour une commande du {date}.",
          "No FINESS extraction of reference exists for an order of {date}.")
      .check((ligne, context) -> {
        LocalDate date = ligne.dateCommande();
        if (date == null) {
          return NOT_EVALUATED;
        }
        var reference = context.reference(date);
        if (!reference.connue()) {
          return undetermined(Donnee.REFERENCES);
        }
        return reference.row() == null ? violated("date", date) : SATISFIED;
      });

  /** The beneficiary is an organisme gestionnaire of the extraction. */
  static final Rule<StructureCliente> ORGANISME = Rule.<StructureCliente>of("AF-4.2-ORGANISME")
      .at(Champ.FINESS_JURIDIQUE)
      .cites("S002-049")
      .mayCite(EXTRACTIONS)
      .demands(
          "L'organisme gestionnaire figure dans l'extraction FINESS de la date de commande.",
          "The organisme gestionnaire is in the FINESS extraction of the date of the order.")
      .says(
          "L'organisme {finess} ne figure pas dans l'extraction FINESS {extraction}.",
          "Organisme {finess} is not in FINESS extraction {extraction}.")
      .check((structure, context) -> {
        String finess = structure.valeur().finessJuridique();
        var reference = context.reference(structure.ligne().dateCommande());
        if (finess == null || finess.isBlank()) {
          return NOT_EVALUATED;
        }
        RegistreFiness registre = reference.registre();
        if (registre == null) {
          return reference.without();
        }
        return registre.connaitOrganisme(structure.og())
            ? SATISFIED
            : violated("finess", finess, "extraction", reference.extraction())
                .citing(reference.statements());
      });

  /** The ESMS is in the extraction, under that organisme. */
  static final Rule<Esms> ESMS_DE_L_ORGANISME = Rule.<Esms>of("AF-4.2-ESMS")
      .at(Champ.FINESS_GEO)
      .cites("S002-050")
      .mayCite(EXTRACTIONS)
      .demands(
          "L'ESMS figure dans l'extraction FINESS de la date de commande, sous cet organisme.",
          "The ESMS is in the FINESS extraction of the date of the order, under that organisme.")
      .says(
          "L'ESMS {finess} ne figure pas sous l'organisme {organisme} dans l'extraction FINESS "
              + "{extraction}.",
          "ESMS {finess} is not under organisme {organisme} in FINESS extraction {extraction}.")
      .check(Beneficiaire::esms);

  /** The category is one of those of the call. */
  static final Rule<Esms> CATEGORIE = Rule.<Esms>of("AF-1.1-CATEGORIE")
      .at(Champ.CATEGORIE_FINESS)
      .cites("S002-008", "S002-009", "S002-010", "S002-011")
      .demands(
          "La catégorie FINESS est l'une de celles de l'appel à financement.",
          "The FINESS category is one of those of the call for funding.")
      .says(
          "La catégorie « {categorie} » n'est pas l'une de celles de l'appel à financement.",
          "Category \"{categorie}\" is not one of those of the call for funding.")
      .check((esms, context) -> {
        String categorie = esms.valeur().categorieFINESS();
        if (categorie == null || categorie.isBlank()) {
          return NOT_EVALUATED;
        }
        return context.appel().concerne(categorie)
            ? SATISFIED
            : Textes.blankSlip(
                violated("categorie", categorie), categorie, context.appel()::concerne);
      });

  /** A category that differs from the extraction's is worth a look. */
  static final Rule<Esms> CATEGORIE_DE_L_EXTRACTION = Rule.<Esms>of("AF-1.1-CATEGORIE-EXTRACTION")
      .warns()
      .at(Champ.CATEGORIE_FINESS)
      .demands(
          "La catégorie FINESS est celle de l'extraction.",
          "The FINESS category is that of the extraction.")
      .says(
          "La catégorie déclarée est {categorie} ; l'extraction FINESS {extraction} dit {connue}.",
          "The declared category is {categorie}; FINESS extraction {extraction} says {connue}.")
      .check((esms, context) -> {
        String categorie = esms.valeur().categorieFINESS();
        var reference = context.reference(esms.dateCommande());
        RegistreFiness registre = reference.registre();
        if (categorie == null || categorie.isBlank() || registre == null) {
          return NOT_APPLICABLE;
        }
        String connue = registre.categorieDe(esms.geo());
        return connue == null || connue.equals(categorie)
            ? SATISFIED
            : violated(
                "categorie", categorie, "connue", connue, "extraction", reference.extraction());
      });

  /** An ESMS is asked for once in a file. */
  static final Rule<Esms> UNE_FOIS_DANS_LE_FICHIER = Rule.<Esms>of("AF-4.2-DOUBLON")
      .at(Champ.FINESS_GEO)
      .cites("S002-058", "S002-059")
      .demands("Un ESMS ne figure qu'une fois dans le fichier.", "An ESMS stands once in the file.")
      .says(
          "L'ESMS {finess} figure déjà plus haut dans le fichier.",
          "ESMS {finess} already stands earlier in the file.")
      .check((esms, context) -> {
        String finess = esms.valeur().finessGeo();
        if (finess == null || finess.isBlank()) {
          return NOT_EVALUATED;
        }
        return esms.dejaVu() ? violated("finess", finess) : SATISFIED;
      });

  /** An ESMS benefits once from wave 1. */
  static final Rule<Esms> UNE_FOIS_EN_VAGUE_1 = Rule.<Esms>of("AF-4.2-DEJA-FINANCE")
      .at(Champ.FINESS_GEO)
      .cites("S002-058", "S002-059")
      .reads(Reading.R_12)
      .demands(
          "Un ESMS ne bénéficie qu'une fois des financements de la vague 1.",
          "An ESMS benefits once from the funding of wave 1.")
      .says(
          "L'ESMS {finess} est déjà dans la demande {dossier}.",
          "ESMS {finess} is already in request {dossier}.")
      .check(DejaFinance::check);

  /** An ESMS equipped by ESMS numérique is not funded again. */
  static final Rule<Esms> HORS_ESMS_NUMERIQUE = Rule.<Esms>of("AF-4.2-ESMS-NUMERIQUE")
      .at(Champ.FINESS_GEO)
      .cites("S002-061")
      .reads(Reading.R_13)
      .demands(
          "L'ESMS n'est pas financé par la généralisation d'ESMS numérique pour un DUI référencé.",
          "The ESMS is not funded by the généralisation of ESMS numérique for a référencé DUI.")
      .says(
          "L'ESMS {finess} est financé par le programme ESMS numérique.",
          "ESMS {finess} is funded by the programme ESMS numérique.")
      .check((esms, context) -> {
        String finess = esms.valeur().finessGeo();
        if (finess == null || finess.isBlank()) {
          return NOT_EVALUATED;
        }
        var programme = context.facts().esmsNumerique();
        if (programme == null) {
          return undetermined(Fait.ESMS_NUMERIQUE);
        }
        boolean funded = programme.generalisation().contains(finess)
            || (programme.autres().contains(finess)
                && context.choice(Reading.R_13) == Option.TOUTE_ACQUISITION_DUI);
        return funded ? violated("finess", finess) : SATISFIED;
      });

  public static final List<Rule<Ligne>> DE_LA_LIGNE = List.of(EXTRACTION);

  public static final List<Rule<StructureCliente>> DE_LA_STRUCTURE = List.of(ORGANISME);

  public static final List<Rule<Esms>> DE_L_ESMS = List.of(
      ESMS_DE_L_ORGANISME,
      CATEGORIE,
      CATEGORIE_DE_L_EXTRACTION,
      UNE_FOIS_DANS_LE_FICHIER,
      UNE_FOIS_EN_VAGUE_1,
      HORS_ESMS_NUMERIQUE);

  /** At the balance the beneficiaries are those of the advance; only twice is still too often. */
  public static final List<Rule<Esms>> DU_SOLDE = List.of(UNE_FOIS_DANS_LE_FICHIER);

  private Beneficiaire() {}

  private static Result esms(Esms esms, Context context) {
    String finess = esms.valeur().finessGeo();
    String organisme = esms.structure().valeur().finessJuridique();
    if (finess == null || finess.isBlank() || organisme == null || organisme.isBlank()) {
      return NOT_EVALUATED;
    }
    var reference = context.reference(esms.dateCommande());
    RegistreFiness registre = reference.registre();
    if (registre == null) {
      return reference.without();
    }
    int known = registre.organismeDe(esms.geo());
    return known >= 0 && known == esms.structure().og()
        ? SATISFIED
        : violated("finess", finess, "organisme", organisme, "extraction", reference.extraction())
            .citing(reference.statements());
  }
}
