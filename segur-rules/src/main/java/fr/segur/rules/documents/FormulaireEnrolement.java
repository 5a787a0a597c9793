package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Formes;
import fr.segur.model.Siret;
import fr.segur.rules.AppelAFinancement;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.DossierEnrolement.Depositaire;
import fr.segur.rules.documents.DossierEnrolement.Fournisseur;
import fr.segur.rules.documents.DossierEnrolement.Logiciel;
import fr.segur.rules.documents.DossierEnrolement.TypeDepositaire;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** AF § 3.1: what the enrolment form says. */
final class FormulaireEnrolement {

  private static final String FORM = "S002-031";
  private static final Redaction FORMULAIRE =
      new Redaction("Le formulaire donne", "The form gives");

  /** Enrolment is for one DSR: that of the call. */
  static final Rule<Extrait<DossierEnrolement, DossierEnrolement>> DSR =
      Rule.<Extrait<DossierEnrolement, DossierEnrolement>>of("ENR-3.1-DSR-APPEL")
          .at("/dsr")
          .cites("S002-030")
          .demands(
              "L'enrôlement demandé est pour le DSR de l'appel à financement.",
              "The enrolment asked for is for the DSR of the call for funding.")
          .says(
              "Le dossier est déposé pour « {dsr} », et non pour « {attendu} ».",
              "The file is lodged for \"{dsr}\", not for \"{attendu}\".")
          .check((dossier, context) -> {
            String dsr = dossier.valeur().dsr();
            String attendu = context.appel().dsr();
            return Redaction.absent(dsr)
                ? NOT_EVALUATED
                : keptWhen(
                    AppelAFinancement.memeNom(attendu, dsr),
                    "dsr",
                    String.valueOf(dsr),
                    "attendu",
                    attendu);
          });

  static final List<Rule<Extrait<DossierEnrolement, DossierEnrolement>>> ENTIER = List.of(
      FORMULAIRE.porte(
          "ENR-3.1-DSR", "/dsr", "le DSR visé", "the DSR aimed at", d -> d.dsr(), "S002-030"),
      DSR,
      FORMULAIRE.porte(
          "ENR-3.1-FOURNISSEUR",
          "/fournisseur",
          "le fournisseur",
          "the supplier",
          d -> d.fournisseur(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-REPRESENTANT",
          "/representantLegal",
          "le nom du représentant légal",
          "the name of the legal representative",
          d -> d.representantLegal(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-LOGICIEL", "/logiciel", "le logiciel", "the software", d -> d.logiciel(), FORM));

  static final List<Rule<Extrait<DossierEnrolement, Fournisseur>>> DU_FOURNISSEUR = List.of(
      FORMULAIRE.porte(
          "ENR-3.1-NOM",
          "/nom",
          "le nom du fournisseur",
          "the supplier's name",
          f -> f.nom(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-SIRET",
          "/siret",
          "le SIRET du fournisseur",
          "the supplier's SIRET",
          f -> f.siret(),
          FORM),
      forme(
          "ENR-3.1-SIRET-FORME",
          "/siret",
          "Le SIRET compte quatorze chiffres.",
          "The SIRET has fourteen digits.",
          Fournisseur::siret,
          Siret::estBienForme,
          FORM),
      cle(),
      FORMULAIRE.porte(
          "ENR-3.1-QUALITE",
          "/qualite",
          "la qualité du fournisseur, éditeur ou distributeur",
          "whether the supplier is publisher or distributor",
          f -> f.qualite(),
          "S002-036"),
      FORMULAIRE.porte(
          "ENR-3.1-EMAIL",
          "/email",
          "l'e-mail de contact",
          "the contact e-mail",
          f -> f.email(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-TELEPHONE",
          "/telephone",
          "le téléphone de contact",
          "the contact phone",
          f -> f.telephone(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-IBAN",
          "/iban",
          "l'IBAN sur lequel payer",
          "the IBAN to pay on",
          f -> f.iban(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-BIC",
          "/bic",
          "le BIC de ce compte",
          "the BIC of that account",
          f -> f.bic(),
          FORM),
      iban("ENR-3.1-IBAN-FORME", Fournisseur::iban),
      bic("ENR-3.1-BIC-FORME", Fournisseur::bic));

  static final List<Rule<Extrait<DossierEnrolement, Depositaire>>> DU_DEPOSITAIRE = List.of(
      FORMULAIRE.porte(
          "ENR-3.1-DEPOSITAIRE",
          "/type",
          "la qualité du dépositaire : représentant légal, employé ou structure tierce",
          "who lodges: the legal representative, an employee or a third party",
          d -> d.type(),
          FORM),
      Rule.<Extrait<DossierEnrolement, Depositaire>>of("ENR-3.1-DEPOSITAIRE-NOM")
          .at("/nom")
          .cites(FORM)
          .demands(
              "Le formulaire donne le nom du dépositaire qui n'est pas le représentant légal.",
              "The form names who lodges when it is not the legal representative.")
          .says("Il manque le nom du dépositaire.", "The name of who lodges is missing.")
          .check((depositaire, context) -> {
            if (!Redaction.absent(depositaire.valeur().nom())) {
              return SATISFIED;
            }
            TypeDepositaire type = depositaire.valeur().type();
            if (type == null || depositaire.illisible("/nom")) {
              return NOT_EVALUATED;
            }
            return type == TypeDepositaire.REPRESENTANT_LEGAL ? NOT_APPLICABLE : violated();
          }));

  /** The number lodged is that of the solution whose référencement is known. */
  static final Rule<Extrait<DossierEnrolement, Logiciel>> NUMERO_DE_LA_SOLUTION =
      Rule.<Extrait<DossierEnrolement, Logiciel>>of("ENR-3.1-SOLUTION")
          .at("/numeroAns")
          .cites(FORM, "S002-040")
          .demands(
              "Le numéro ANS est celui de la solution référencée, à la casse près.",
              "The ANS number is that of the référencée solution, case included.")
          .says(
              "Le numéro ANS « {numero} » n'est pas celui de la solution, « {attendu} ».",
              "ANS number \"{numero}\" is not that of the solution, \"{attendu}\".")
          .check((logiciel, context) -> {
            String numero = logiciel.valeur().numeroAns();
            if (numero == null || numero.isBlank()) {
              return NOT_EVALUATED;
            }
            var solution = context.facts().solution();
            if (solution == null) {
              return undetermined(Fait.SOLUTION);
            }
            String attendu = solution.numeroAns();
            return attendu == null
                ? undetermined(Fait.SOLUTION_NUMERO_ANS)
                : keptWhen(numero.equals(attendu), "numero", numero, "attendu", attendu);
          });

  static final List<Rule<Extrait<DossierEnrolement, Logiciel>>> DU_LOGICIEL = List.of(
      FORMULAIRE.porte(
          "ENR-3.1-NUMERO-ANS",
          "/numeroAns",
          "le numéro de référencement ANS du logiciel",
          "the software's ANS référencement number",
          l -> l.numeroAns(),
          FORM),
      forme(
          "ENR-3.1-NUMERO-ANS-FORME",
          "/numeroAns",
          "Le numéro ANS compte dix lettres ou chiffres.",
          "The ANS number has ten letters or digits.",
          Logiciel::numeroAns,
          Formes::estNumeroAns),
      NUMERO_DE_LA_SOLUTION,
      FORMULAIRE.porte(
          "ENR-3.1-NOM-LOGICIEL",
          "/nom",
          "le nom du logiciel",
          "the software's name",
          l -> l.nom(),
          FORM),
      FORMULAIRE.porte(
          "ENR-3.1-VERSION",
          "/version",
          "la version du logiciel",
          "the software's version",
          l -> l.version(),
          FORM));

  private FormulaireEnrolement() {}

  /** One published number fails its key, so that a wrong key is worth a look only. */
  private static Rule<Extrait<DossierEnrolement, Fournisseur>> cle() {
    return Rule.<Extrait<DossierEnrolement, Fournisseur>>of("ENR-3.1-SIRET-CLE")
        .warns()
        .at("/siret")
        .demands("La clé du SIRET est juste.", "The key of the SIRET is right.")
        .says("La clé du SIRET {numero} est fausse.", "The key of SIRET {numero} is wrong.")
        .check((fournisseur, context) -> {
          String siret = fournisseur.valeur().siret();
          return siret == null || !Siret.estBienForme(siret)
              ? NOT_APPLICABLE
              : keptWhen(Siret.cleValide(siret), "numero", siret);
        });
  }

  static <P> Rule<Extrait<DossierEnrolement, P>> iban(
      String code, Function<P, @Nullable String> iban) {
    return forme(
        code,
        "/iban",
        "L'IBAN a la longueur de son pays et une clé juste.",
        "The IBAN has the length of its country and a right key.",
        iban,
        Compte::estIban);
  }

  static <P> Rule<Extrait<DossierEnrolement, P>> bic(
      String code, Function<P, @Nullable String> bic) {
    return forme(
        code,
        "/bic",
        "Le BIC compte huit ou onze caractères : banque, pays, place, agence.",
        "The BIC has eight or eleven characters: bank, country, place, branch.",
        bic,
        Compte::estBic);
  }

  /** Forms that no sentence gives are worth a look, and refuse nothing; the SIRET is named. */
  private static <P> Rule<Extrait<DossierEnrolement, P>> forme(
      String code,
      String pointer,
      String fr,
      String en,
      Function<P, @Nullable String> valeur,
      Predicate<String> bonne,
      String... statements) {
    var rule = Rule.<Extrait<DossierEnrolement, P>>of(code);
    return (statements.length == 0 ? rule.warns() : rule.cites(statements))
        .at(pointer)
        .demands(fr, en)
        .says("« {valeur} » n'a pas la bonne forme. " + fr, "\"{valeur}\" has a wrong form. " + en)
        .check((extrait, context) -> forme(valeur.apply(extrait.valeur()), bonne));
  }

  private static Result forme(@Nullable String valeur, Predicate<String> bonne) {
    return valeur == null || valeur.isBlank()
        ? NOT_APPLICABLE
        : keptWhen(bonne.test(valeur), "valeur", valeur);
  }
}
