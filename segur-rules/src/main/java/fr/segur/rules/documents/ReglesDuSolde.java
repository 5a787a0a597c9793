package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.NOT_EVALUATED;
import static fr.segur.rules.Result.SATISFIED;
import static fr.segur.rules.Result.keptWhen;
import static fr.segur.rules.Result.undetermined;
import static fr.segur.rules.Result.violated;

import fr.segur.model.Etablissement;
import fr.segur.model.NumeroDossier;
import fr.segur.model.Text;
import fr.segur.rules.Avances;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Context;
import fr.segur.rules.Fait;
import fr.segur.rules.Result;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.VerificationAptitude.Attestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** AF § 6.2: the invoice to the client and the verification certificate, which a balance needs. */
final class ReglesDuSolde {

  private static final String FACTURE = "S002-124";
  private static final String VA = "S002-125";
  private static final Text QUAND =
      new Text("avant la demande de solde", "before the balance request");
  private static final Redaction LA_FACTURE =
      new Redaction("La facture porte", "The invoice shows");
  private static final Redaction LA_VA =
      new Redaction("L'attestation porte", "The certificate shows");

  // --- invoice

  private static final Chiffrage<Facture> CHIFFRAGE = new Chiffrage<>(
      "FACT", false, Facture::regimeTVA, facture -> facture.etablissements().size());

  /** The number has the form of a request number, with or without its suffix. */
  static final Rule<Extrait<Facture, Facture>> FORME_DU_DOSSIER =
      Rule.<Extrait<Facture, Facture>>of("FACT-6.2-DOSSIER-FORME")
          .at("/numeroDossier")
          .cites(FACTURE)
          .demands(
              "Le numéro de dossier est celui que l'ASP a notifié, comme FINMS2009167M0.",
              "The number of the request is the one the ASP notified, as FINMS2009167M0.")
          .says(
              "« {numero} » n'a pas la forme d'un numéro de dossier.",
              "\"{numero}\" has not the form of a request number.")
          .check((facture, context) -> {
            String numero = facture.valeur().numeroDossier();
            return numero == null || numero.isBlank()
                ? NOT_APPLICABLE
                : keptWhen(
                    NumeroDossier.estBienForme(numero) || NumeroDossier.estSansSuffixe(numero),
                    "numero",
                    numero);
          });

  /** The agency notified it with an advance that it decided; only where the advances are known. */
  private static final Rule<Extrait<Facture, Facture>> DOSSIER_CONNU =
      Rule.<Extrait<Facture, Facture>>of("FACT-6.2-DOSSIER-CONNU")
          .at("/numeroDossier")
          .cites(FACTURE, "S002-121")
          .demands(
              "Le numéro de dossier est celui d'une avance connue.",
              "The number of the request is that of a known advance.")
          .says(
              "Aucune avance connue n'a le numéro {numero}.",
              "No known advance has number {numero}.")
          .check((facture, context) -> connu(facture.valeur().numeroDossier(), context));

  /** An invoice older than its order is surely wrong somewhere; no sentence refuses it. */
  private static final Rule<Extrait<Facture, Facture>> APRES_LA_COMMANDE =
      Rule.<Extrait<Facture, Facture>>of("FACT-6.2-APRES-COMMANDE")
          .warns()
          .at("/dateFacture")
          .cites(FACTURE, "S002-122")
          .demands(
              "La facture n'est pas antérieure à la commande de l'avance.",
              "The invoice is not earlier than the order of the advance.")
          .says(
              "La facture du {date} est antérieure à la commande {numero}, du {commande}.",
              "The invoice of {date} is before order {numero}, of {commande}.")
          .check((facture, context) -> {
            LocalDate date = facture.valeur().dateFacture();
            Avance avance = avance(facture.valeur().numeroDossier(), context);
            LocalDate commande = avance == null ? null : avance.dateCommande();
            return avance == null || date == null || commande == null
                ? NOT_APPLICABLE
                : keptWhen(
                    !date.isBefore(commande),
                    "date",
                    date,
                    "numero",
                    avance.numeroASP(),
                    "commande",
                    commande);
          });

  /** An ESMS that is not in the advance is out of place; no sentence refuses it. */
  private static final Rule<Extrait<Facture, Etablissement>> HORS_AVANCE =
      Rule.<Extrait<Facture, Etablissement>>of("FACT-6.2-HORS-COMMANDE")
          .warns()
          .at("/FINESSGeo")
          .cites(FACTURE)
          .demands(
              "Les ESMS facturés sont ceux de la commande.", "The ESMS invoiced are of the order.")
          .says(
              "L'ESMS {esms} n'est pas de la commande {numero}.",
              "ESMS {esms} is not of order {numero}.")
          .check((esms, context) -> {
            String finess = esms.valeur().finessGeo();
            Avance avance = avance(esms.document().numeroDossier(), context);
            Set<String> commandes = avance == null ? null : avance.etablissements();
            return avance == null || finess == null || commandes == null
                ? NOT_APPLICABLE
                : keptWhen(
                    commandes.contains(finess), "esms", finess, "numero", avance.numeroASP());
          });

  private static final List<Rule<Extrait<Facture, Etablissement>>> ESMS_FACTURE = Stream.of(
          LesEsms.<Facture, Etablissement>finess(
              "FACT-6.2", LA_FACTURE, Etablissement::finessGeo, FACTURE)
              .stream(),
          LesEsms.<Facture, Etablissement>scenario(
              "FACT-6.2", LA_FACTURE, esms -> esms, FACTURE, "S002-123")
              .stream(),
          Stream.of(HORS_AVANCE))
      .flatMap(rules -> rules)
      .toList();

  /** The call asks nothing of the amounts of an invoice, but what they say must hold together. */
  private static final List<Rule<Extrait<Facture, LignePrestation>>> PRESTATION = List.of(
      CHIFFRAGE.montant(),
      CHIFFRAGE.taux(),
      CHIFFRAGE.total().when(l -> l.valeur().tauxTVA() != null));

  static final Modele<Facture> MODELE_DE_LA_FACTURE = new Modele<>(
      "facture",
      new Text("Facture au client", "Invoice to the client"),
      QUAND,
      List.of(
          Partie.entier(
              "La facture",
              "The invoice",
              Acteur.FOURNISSEUR,
              List.of(
                  LA_FACTURE.porte(
                      "FACT-6.2-DOSSIER",
                      "/numeroDossier",
                      "le numéro de dossier délivré par l'ASP",
                      "the number of the request, given by the ASP",
                      f -> f.numeroDossier(),
                      FACTURE,
                      "S002-121"),
                  FORME_DU_DOSSIER,
                  DOSSIER_CONNU,
                  LA_FACTURE.porte(
                      "FACT-6.2-DATE",
                      "/dateFacture",
                      "sa date d'émission",
                      "the day it is issued",
                      f -> f.dateFacture(),
                      FACTURE,
                      "S002-122"),
                  APRES_LA_COMMANDE,
                  LA_FACTURE.porte(
                      "FACT-6.2-ESMS",
                      "/etablissements",
                      "les ESMS où le logiciel est installé, un au moins",
                      "the ESMS where the software is installed, one at least",
                      f -> f.etablissements(),
                      FACTURE),
                  Chiffrage.rienAPayer("FACT", f -> f.resteAPayer()))),
          Partie.liste(
              "Le scénario réalisé, pour chaque ESMS",
              "The scenario performed, for each ESMS",
              Acteur.FOURNISSEUR,
              "/etablissements",
              Facture::etablissements,
              ESMS_FACTURE),
          new Partie<>(
              new Text("La ligne de la Prestation", "The line of the Prestation"),
              Acteur.FOURNISSEUR,
              (facture, appel) -> Chiffrage.prestations(facture.lignes(), appel),
              PRESTATION)));

  // --- verification certificate

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

  static final Modele<VerificationAptitude> MODELE_DE_LA_VA = new Modele<>(
      "va",
      new Text("Attestation de vérification d'aptitude (VA)", "Verification certificate (VA)"),
      QUAND,
      parties());

  private ReglesDuSolde() {}

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
        .check((va, context) -> connu(va.valeur().numeroDossier(), context));
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

  /** Whether the number is in the list of advances; not a question without a list. */
  private static Result connu(@Nullable String numero, Context context) {
    boolean bien = numero != null
        && (NumeroDossier.estBienForme(numero) || NumeroDossier.estSansSuffixe(numero));
    return !bien || context.facts().avances() == null
        ? NOT_APPLICABLE
        : keptWhen(avance(numero, context) != null, "numero", String.valueOf(numero));
  }

  /** The advance of that number, which may lack its suffix; null when none is known. */
  private static @Nullable Avance avance(@Nullable String numero, Context context) {
    Avances avances = context.facts().avances();
    if (numero == null || avances == null) {
      return null;
    }
    Avance exact = avances.find(numero);
    return exact != null || !NumeroDossier.estSansSuffixe(numero)
        ? exact
        : avances.toutes().stream()
            .filter(avance -> avance.numeroASP().startsWith(numero + "M"))
            .min(Comparator.comparing(Avance::numeroASP))
            .orElse(null);
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
    Avance avance = avance(numero, context);
    if (avance == null) {
      // the number is said to be unknown
      return NOT_EVALUATED;
    }
    Set<String> commandes = avance.etablissements();
    return commandes == null ? undetermined(Fait.AVANCE_DETAIL) : comparaison.of(numero, commandes);
  }
}
