package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Text;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.VerificationAptitude.Attestation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** AF § 6.2: the verification certificate that the client signs, which a balance needs. */
final class ReglesDeLaVa {

  private static final String VA = "S002-125";
  private static final Text QUAND =
      new Text("avant la demande de solde", "before the balance request");
  private static final Redaction LA_VA =
      new Redaction("L'attestation porte", "The certificate shows");

  private static final List<Rule<Extrait<VerificationAptitude, Attestation>>> ATTESTATIONS =
      Stream.concat(
              LesEsms.<VerificationAptitude, Attestation>finess(
                  "VA-6.2", LA_VA, Attestation::finessGeo, VA)
                  .stream(),
              Stream.of(
                  attestation(
                      "VA-6.2-DEPLOIEMENT",
                      "/deploiement",
                      "que le logiciel y est déployé",
                      "that the software is deployed there",
                      Attestation::deploiement,
                      "S002-126"),
                  attestation(
                      "VA-6.2-TABLEAU-DE-BORD",
                      "/tableauDeBord",
                      "que le tableau de bord TBB.1 y est fourni, ses indicateurs différents de zéro",
                      "that dashboard TBB.1 is supplied there, its indicators not zero",
                      Attestation::tableauDeBord,
                      "S002-127"),
                  attestation(
                      "VA-6.2-INDICATEURS",
                      "/indicateurs",
                      "que les trois indicateurs ESMS numérique y sont fournis : dossiers actifs, avec"
                          + " projet personnalisé, avec un événement au moins",
                      "that the three ESMS numérique indicators are supplied there: dossiers actifs,"
                          + " with a projet personnalisé, with an event at least",
                      Attestation::indicateurs,
                      "S002-128"),
                  horsCommande()))
          .toList();

  static final Modele<VerificationAptitude> MODELE = new Modele<>(
      "va",
      new Text("Attestation de vérification d'aptitude (VA)", "Verification certificate (VA)"),
      QUAND,
      parties());

  private ReglesDeLaVa() {}

  private static List<Partie<VerificationAptitude, ?>> parties() {
    var parties = new ArrayList<Partie<VerificationAptitude, ?>>(List.of(
        Partie.entier(
            "Les ESMS",
            "The ESMS",
            Acteur.CLIENT_FINAL,
            List.of(
                LA_VA.porte(
                    "VA-6.2-ESMS",
                    "/etablissements",
                    "les ESMS de la commande, un au moins",
                    "the ESMS of the order, one at least",
                    va -> va.etablissements(),
                    VA),
                dossierConnu(),
                chaqueEsms())),
        Partie.liste(
            "Chaque ESMS",
            "Each ESMS",
            Acteur.CLIENT_FINAL,
            "/etablissements",
            VerificationAptitude::etablissements,
            ATTESTATIONS)));
    parties.addAll(ReglesDeSignature.parties("VA-6.2", LA_VA, VerificationAptitude::signature, VA));
    return parties;
  }

  /** The client attests it: silence is not enough, and a no is a no. */
  private static Rule<Extrait<VerificationAptitude, Attestation>> attestation(
      String code,
      String pointer,
      String fr,
      String en,
      Function<Attestation, @Nullable Boolean> told,
      String statement) {
    return Rule.<Extrait<VerificationAptitude, Attestation>>of(code)
        .at(pointer)
        .cites(statement, "S002-129")
        .demands(
            "Le client atteste, pour chaque ESMS, " + fr + ".",
            "The client attests, for each ESMS, " + en + ".")
        .says("Le client n'atteste pas " + fr + ".", "The client does not attest " + en + ".")
        .check((esms, context) -> {
          Boolean attested = told.apply(esms.valeur());
          if (attested == null) {
            return esms.illisible(pointer) ? NOT_EVALUATED : violated();
          }
          return keptWhen(attested);
        });
  }

  /** An ESMS that is not in the order is out of place; no sentence refuses it. */
  private static Rule<Extrait<VerificationAptitude, Attestation>> horsCommande() {
    return Rule.<Extrait<VerificationAptitude, Attestation>>of("VA-6.2-HORS-COMMANDE")
        .warns()
        .at("/FINESSGeo")
        .cites("S002-126")
        .demands(
            "Les ESMS attestés sont ceux de la commande.", "The ESMS attested are of the order.")
        .says(
            "L'ESMS {esms} n'est pas de la commande {numero}.",
            "ESMS {esms} is not of order {numero}.")
        .check((esms, context) -> {
          String finess = esms.valeur().finessGeo();
          return finess == null
              ? NOT_APPLICABLE
              : deLaCommande(
                  esms.document(),
                  context,
                  (numero, commandes) ->
                      keptWhen(commandes.contains(finess), "esms", finess, "numero", numero));
        });
  }

  /** The certificate need not show a number; one that it shows is worth a look. */
  private static Rule<Extrait<VerificationAptitude, VerificationAptitude>> dossierConnu() {
    return Rule.<Extrait<VerificationAptitude, VerificationAptitude>>of("VA-6.2-DOSSIER-CONNU")
        .warns()
        .at("/numeroDossier")
        .cites(VA, "S002-126", "S002-127", "S002-128")
        .demands(
            "Le numéro de dossier, s'il y en a un, est celui d'une avance connue.",
            "The number of the request, if there is one, is that of a known advance.")
        .says(
            "Aucune avance connue n'a le numéro {numero}.", "No known advance has number {numero}.")
        .check((va, context) -> AvanceDuDossier.connue(va.valeur().numeroDossier(), context));
  }

  /** An ESMS without attestation has to leave the balance (C-45). */
  private static Rule<Extrait<VerificationAptitude, VerificationAptitude>> chaqueEsms() {
    return Rule.<Extrait<VerificationAptitude, VerificationAptitude>>of("VA-6.2-CHAQUE-ESMS")
        .warns()
        .at("/etablissements")
        .cites("S002-126", "S002-127", "S002-128")
        .demands(
            "Chaque ESMS de la commande est attesté ; un autre quitte la demande de solde.",
            "Each ESMS of the order is attested; another one leaves the balance request.")
        .says(
            "Des ESMS de la commande {numero} ne sont pas attestés : {esms}.",
            "ESMS of order {numero} are not attested: {esms}.")
        .check((va, context) -> deLaCommande(va.valeur(), context, (numero, commandes) -> {
          var absents = new TreeSet<>(commandes);
          va.valeur().etablissements().forEach(esms -> {
            if (esms.finessGeo() != null) {
              absents.remove(esms.finessGeo());
            }
          });
          return absents.isEmpty()
              ? SATISFIED
              : violated("numero", numero, "esms", String.join(", ", absents));
        }));
  }

  @FunctionalInterface
  private interface Comparaison {
    Result of(String numero, Set<String> commandes);
  }

  private static Result deLaCommande(
      VerificationAptitude va, Context context, Comparaison comparaison) {
    String numero = va.numeroDossier();
    if (numero == null || numero.isBlank()) {
      return NOT_APPLICABLE;
    }
    var avances = context.facts().avances();
    if (avances == null) {
      return undetermined(Fait.AVANCES);
    }
    Avance avance = AvanceDuDossier.de(numero, context);
    if (avance == null) {
      // the number is said to be unknown
      return NOT_EVALUATED;
    }
    Set<String> commandes = avance.etablissements();
    return commandes == null ? undetermined(Fait.AVANCE_DETAIL) : comparaison.of(numero, commandes);
  }
}
