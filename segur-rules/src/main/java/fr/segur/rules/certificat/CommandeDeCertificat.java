package fr.segur.rules.certificat;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.CertificatServeur;
import fr.segur.model.Champ;
import fr.segur.model.CommandeCertificat;
import fr.segur.model.Option;
import fr.segur.model.Reading;
import fr.segur.model.Severity;
import fr.segur.rules.Context;
import fr.segur.rules.Donnee;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.Situe.StructureCliente;
import fr.segur.rules.TableDesCertificats;
import fr.segur.rules.TableDesCertificats.Exigence;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Guide 003, § 1 and § 2: who may order, when, and with which flags. In the order of the text. */
public final class CommandeDeCertificat {

  private static final String[] ROWS_WITH_ORDER = {
    "S003-28", "S003-29", "S003-30", "S003-31", "S003-32", "S003-33", "S003-34", "S003-35"
  };

  /** A certificate is ordered with a request lodged from a first day on. */
  public static final Rule<StructureCliente> DEPUIS_LE_PREMIER_JOUR = Rule.<StructureCliente>of(
          "CERT-1-DATE")
      .at(Champ.DEMANDE_CERTIFICAT_SERVEUR)
      .cites("S003-05")
      .reads(Reading.R_09)
      .demands(
          "Un certificat ne se commande que dans une demande reçue à partir du jour que dit le guide.",
          "A certificate is ordered only in a request received from the day on that the guide says.")
      .says(
          "La demande est reçue le {recue} : les certificats ne se commandent ainsi que depuis le "
              + "{premier}.",
          "The request is received on {recue}: certificates are ordered this way since {premier} "
              + "only.")
      .check(ofTheOrder(CommandeDeCertificat::date));

  /** One certificate for each FINESS juridique at most. */
  static final Rule<StructureCliente> UN_PAR_FINESS_JURIDIQUE = Rule.<StructureCliente>of(
          "CERT-1-UN-PAR-FINESS")
      .at(Champ.FINESS_JURIDIQUE)
      .cites("S003-08", "S003-09")
      .demands(
          "Un seul certificat est commandé par FINESS juridique.",
          "One certificate is ordered for a FINESS juridique.")
      .says(
          "Un certificat est déjà commandé plus haut dans le fichier pour l'organisme {finess}.",
          "A certificate is already ordered earlier in the file for organisme {finess}.")
      .check((structure, context) -> {
        String finess = structure.valeur().finessJuridique();
        if (!ordered(structure) || finess == null) {
          return NOT_APPLICABLE;
        }
        return structure.certificatDejaCommande() ? violated("finess", finess) : SATISFIED;
      });

  /** The question whether a certificate is ordered has an answer. */
  static final Rule<StructureCliente> OUI_OU_NON = Rule.<StructureCliente>of("CERT-2-DEMANDE")
      .asks(Champ.DEMANDE_CERTIFICAT_SERVEUR)
      .demands(
          "Dès que les clés du certificat sont là, la demande est true ou false.",
          "As soon as the keys of the certificate are there, the order is true or false.")
      .says("« {cle} » n'est ni true ni false.", "\"{cle}\" is neither true nor false.")
      .check(ofTheOrder((structure, context) -> {
        Champ champ = Champ.DEMANDE_CERTIFICAT_SERVEUR;
        return certificat(structure).demandeCertificatServeur() != null
                || unreadable(structure, champ)
            ? SATISFIED
            : violated("cle", champ.cle());
      }));

  static final Rule<StructureCliente> SANS_COMMANDE_OG =
      nullWithoutOrder(Champ.CONTRACTUALISATION_OG, CommandeCertificat::contractualisationOg);

  static final Rule<StructureCliente> SANS_COMMANDE_STATUT =
      nullWithoutOrder(Champ.STATUT_ADMIN_TECHNIQUE, CommandeCertificat::statutAdminTechnique);

  static final Rule<StructureCliente> SANS_COMMANDE_EDITEUR = nullWithoutOrder(
      Champ.CONTRACTUALISATION_EDITEUR, CommandeCertificat::contractualisationEditeur);

  static final Rule<StructureCliente> SANS_COMMANDE_BLOC =
      nullWithoutOrder(Champ.CERTIFICAT_SERVEUR, CommandeDeCertificat::block);

  static final Rule<StructureCliente> AVEC_COMMANDE_OG =
      setWithOrder(Champ.CONTRACTUALISATION_OG, CommandeCertificat::contractualisationOg);

  static final Rule<StructureCliente> AVEC_COMMANDE_STATUT =
      setWithOrder(Champ.STATUT_ADMIN_TECHNIQUE, CommandeCertificat::statutAdminTechnique);

  static final Rule<StructureCliente> AVEC_COMMANDE_EDITEUR =
      setWithOrder(Champ.CONTRACTUALISATION_EDITEUR, CommandeCertificat::contractualisationEditeur);

  /** The card number is there where the printed table makes it mandatory. */
  static final Rule<StructureCliente> CARTE_OBLIGATOIRE = Rule.<StructureCliente>of(
          "CERT-2-CARTE-OBLIGATOIRE")
      .asks(Champ.NUMERO_CARTE_CPX)
      .mayCite(TableDesCertificats.ROWS.stream()
          .filter(row -> row.numeroCarteCPX() == Exigence.OBLIGATOIRE)
          .map(TableDesCertificats.Row::statement)
          .toList())
      .demands(
          "Le numéro de carte CPx est obligatoire quand l'entité de l'administrateur technique a "
              + "contractualisé avec l'ANS.",
          "The CPx card number is mandatory when the entity of the technical administrator has "
              + "contracted with the ANS.")
      .says(
          "Le numéro de carte CPx est obligatoire : l'entité de l'administrateur technique "
              + "({statut}) a contractualisé avec l'ANS.",
          "The CPx card number is mandatory: the entity of the technical administrator ({statut}) "
              + "has contracted with the ANS.")
      .check(ofTheOrder(CommandeDeCertificat::carte));

  public static final List<Rule<StructureCliente>> RULES = List.of(
      DEPUIS_LE_PREMIER_JOUR,
      UN_PAR_FINESS_JURIDIQUE,
      OUI_OU_NON,
      SANS_COMMANDE_OG,
      SANS_COMMANDE_STATUT,
      SANS_COMMANDE_EDITEUR,
      SANS_COMMANDE_BLOC,
      AVEC_COMMANDE_OG,
      AVEC_COMMANDE_STATUT,
      AVEC_COMMANDE_EDITEUR,
      CARTE_OBLIGATOIRE);

  /** A certificate is ordered with an advance only; in a file the reader says so of each key. */
  static final Rule<StructureCliente> AVANCE_SEULEMENT = Rule.<StructureCliente>of("CERT-1-AVANCE")
      .at(Champ.DEMANDE_CERTIFICAT_SERVEUR)
      .cites("S003-03")
      .demands(
          "Un certificat ne se commande que dans une demande d'avance.",
          "A certificate is ordered in an advance request only.")
      .says(
          "Un certificat ne se commande que dans une demande d'avance.",
          "A certificate is ordered in an advance request only.")
      .check(
          (structure, context) -> structure.valeur().certificat() == null ? SATISFIED : violated());

  public static final List<Rule<StructureCliente>> DU_SOLDE = List.of(AVANCE_SEULEMENT);

  private CommandeDeCertificat() {}

  /** Whether a certificate is ordered for that structure. */
  static boolean ordered(StructureCliente structure) {
    var certificat = structure.valeur().certificat();
    return certificat != null && Boolean.TRUE.equals(certificat.demandeCertificatServeur());
  }

  /** What the printed table asks of that key of the order. */
  static Exigence exigence(Champ champ, StructureCliente structure, Context context) {
    return TableDesCertificats.exigence(champ, certificat(structure), context::choice);
  }

  static boolean unreadable(StructureCliente structure, Champ champ) {
    return structure.illisibles().couvre(structure.pointer() + champ.pointer());
  }

  /** Not applicable where no key of a certificate is in the file: ordering one is optional. */
  private static BiFunction<StructureCliente, Context, Result> ofTheOrder(
      BiFunction<StructureCliente, Context, Result> check) {
    return (structure, context) ->
        structure.valeur().certificat() == null ? NOT_APPLICABLE : check.apply(structure, context);
  }

  private static CommandeCertificat certificat(StructureCliente structure) {
    var certificat = structure.valeur().certificat();
    return certificat == null ? CommandeCertificat.builder().build() : certificat;
  }

  /** Before that day an order is refused, and keys that order nothing are worth a warning. */
  private static Result date(StructureCliente structure, Context context) {
    Boolean demande = certificat(structure).demandeCertificatServeur();
    if (demande == null) {
      return unreadable(structure, Champ.DEMANDE_CERTIFICAT_SERVEUR)
          ? NOT_EVALUATED
          : NOT_APPLICABLE;
    }
    LocalDate recue = context.jourDeReception();
    if (recue == null) {
      return demande ? undetermined(Fait.RECU_LE) : NOT_APPLICABLE;
    }
    LocalDate premier = context.appel().valeur(Donnee.CERTIFICATS_DEPUIS);
    if (premier == null) {
      return demande ? undetermined(Donnee.CERTIFICATS_DEPUIS) : NOT_APPLICABLE;
    }
    boolean since = recue.isAfter(premier)
        || (recue.equals(premier) && context.choice(Reading.R_09) == Option.A_PARTIR_DU_21);
    if (since) {
      return SATISFIED;
    }
    var early = violated("recue", recue, "premier", premier);
    return demande ? early : early.as(Severity.WARNING);
  }

  private static Rule<StructureCliente> nullWithoutOrder(
      Champ champ, Function<CommandeCertificat, @Nullable Object> value) {
    return Rule.<StructureCliente>of("CERT-2-SANS-COMMANDE")
        .at(champ)
        .cites("S003-27")
        .demands(
            "Quand aucun certificat n'est commandé, les autres valeurs sont null.",
            "When no certificate is ordered, the other values are null.")
        .says(
            "Aucun certificat n'est commandé : « {cle} » doit être null.",
            "No certificate is ordered: \"{cle}\" must be null.")
        .check(ofTheOrder((structure, context) -> {
          var certificat = certificat(structure);
          if (exigence(champ, structure, context) != Exigence.INTERDIT) {
            return NOT_APPLICABLE;
          }
          // a value of the wrong type is not null either
          return value.apply(certificat) == null
                  && !structure.illisibles().sous(structure.pointer() + champ.pointer())
              ? SATISFIED
              : flagsAlone(structure, certificat)
                  ? violated("cle", champ.cle()).fixedBy("null")
                  : violated("cle", champ.cle());
        }));
  }

  /** With an administrator named as well, it may be the answer "no" that is wrong. */
  private static boolean flagsAlone(StructureCliente structure, CommandeCertificat certificat) {
    return block(certificat) == null && !unreadable(structure, Champ.CERTIFICAT_SERVEUR);
  }

  private static Rule<StructureCliente> setWithOrder(
      Champ champ, Function<CommandeCertificat, @Nullable Object> value) {
    return Rule.<StructureCliente>of("CERT-2-COMMANDE")
        .asks(champ)
        .cites(ROWS_WITH_ORDER)
        .demands(
            "Quand un certificat est commandé, les trois autres drapeaux ont une valeur.",
            "When a certificate is ordered, the three other flags have a value.")
        .says(
            "Un certificat est commandé : « {cle} » doit avoir une valeur.",
            "A certificate is ordered: \"{cle}\" must have a value.")
        .check((structure, context) -> {
          if (exigence(champ, structure, context) != Exigence.OBLIGATOIRE) {
            return NOT_APPLICABLE;
          }
          if (value.apply(certificat(structure)) != null) {
            return SATISFIED;
          }
          return unreadable(structure, champ) ? NOT_EVALUATED : violated("cle", champ.cle());
        });
  }

  private static Result carte(StructureCliente structure, Context context) {
    var c = certificat(structure);
    var row = TableDesCertificats.find(c);
    if (row.isEmpty()) {
      return ordered(structure) ? NOT_EVALUATED : NOT_APPLICABLE;
    }
    CertificatServeur block = c.certificatServeur();
    String carte = block == null ? null : block.numeroCarteCPX();
    boolean given = carte != null && !carte.isBlank();
    if (given || row.get().numeroCarteCPX() != Exigence.OBLIGATOIRE) {
      return SATISFIED;
    }
    return unreadable(structure, Champ.NUMERO_CARTE_CPX)
        ? NOT_EVALUATED
        : violated(
                "statut", row.get().statut() == null ? "" : row.get().statut().label())
            .citing(List.of(row.get().statement()));
  }

  /** A block of nothing counts as null. */
  private static @Nullable Object block(CommandeCertificat certificat) {
    CertificatServeur block = certificat.certificatServeur();
    if (block == null) {
      return null;
    }
    boolean empty = blank(block.numeroCarteCPX())
        && blank(block.nomAdminTechnique())
        && blank(block.telAdminTechnique())
        && blank(block.emailAdminTechnique())
        && blank(block.utiliteCertificat());
    return empty ? null : block;
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
