package fr.segur.rules.documents;

import static fr.segur.rules.Result.NOT_APPLICABLE;
import static fr.segur.rules.Result.keptWhen;

import fr.segur.model.Etablissement;
import fr.segur.model.Text;
import fr.segur.rules.Avances.Avance;
import fr.segur.rules.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** AF § 6.2: the invoice to the client, which a balance needs. */
final class ReglesDeLaFacture {

  private static final String FACTURE = "S002-124";
  private static final Text QUAND =
      new Text("avant la demande de solde", "before the balance request");
  private static final Redaction LA_FACTURE =
      new Redaction("La facture porte", "The invoice shows");

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
                : keptWhen(AvanceDuDossier.estNumero(numero), "numero", numero);
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
          .check((facture, context) ->
              AvanceDuDossier.connue(facture.valeur().numeroDossier(), context));

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
            Avance avance = AvanceDuDossier.de(facture.valeur().numeroDossier(), context);
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
            Avance avance = AvanceDuDossier.de(esms.document().numeroDossier(), context);
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

  static final Modele<Facture> MODELE = new Modele<>(
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

  private ReglesDeLaFacture() {}
}
