package fr.segur.rules.demandes;

import fr.segur.model.Text;
import fr.segur.rules.courriels.Canal;
import fr.segur.rules.courriels.Modele;
import java.util.List;

/**
 * What is sent about a request. Values: {@code numero} of the request, {@code jusquAu} the last day
 * of modification, {@code versement} the last day of payment.
 */
public enum NotificationDemande implements Modele {
  /** The request is decided favourably. */
  DECISION_ATTRIBUTION(
      Canal.COURRIEL,
      new Text(
          "Décision d'attribution pour votre demande {numero}",
          "Decision of attribution for your request {numero}"),
      List.of(
          new Text(
              "Votre demande de financement {numero} est conforme : l'ASP l'a validée. Vous "
                  + "trouverez la décision d'attribution de paiement dans votre espace personnel.",
              "Your request for funding {numero} is compliant: the ASP validated it. You will find "
                  + "the decision of attribution of payment in your personal space."),
          new Text(
              "Vous n'avez rien à faire : les montants dus vous sont versés sous dix jours ouvrés, "
                  + "au plus tard le {versement}.",
              "There is nothing for you to do: the amounts due are paid to you within ten working "
                  + "days, by {versement} at the latest.")),
      "S001-17",
      "S001-18",
      "S001-19"),

  /** Its documents are not compliant. */
  PIECES_COMPLEMENTAIRES_DEMANDEES(
      Canal.COURRIEL,
      new Text(
          "Pièces complémentaires attendues pour votre demande {numero}",
          "Further documents expected for your request {numero}"),
      List.of(
          new Text(
              "L'instruction de votre demande de financement {numero} montre que des pièces "
                  + "complémentaires sont nécessaires.",
              "The instruction of your request for funding {numero} shows that further documents "
                  + "are needed."),
          Textes.COMMENTAIRE,
          new Text(
              "Déposez-les sur le dossier, dans votre espace personnel : la demande repassera alors "
                  + "« En cours ».",
              "Deposit them on the request, in your personal space: it will then be “En cours” "
                  + "again.")),
      "S001-20",
      "S001-21",
      "S002-119",
      "S002-130"),

  /** Its data must be corrected. */
  MODIFICATION_DEMANDEE(
      Canal.COURRIEL,
      new Text("Votre demande {numero} est à modifier", "Your request {numero} is to be modified"),
      List.of(
          new Text(
              "Votre demande de financement {numero} est à corriger : elle est passée au statut "
                  + "« A modifier ».",
              "Your request for funding {numero} is to be corrected: it is now “A modifier”."),
          Textes.COMMENTAIRE,
          new Text(
              "Corrigez-la depuis la page de suivi des demandes de financement, puis confirmez.",
              "Correct it from the page that follows up requests for funding, then confirm."),
          Textes.JUSQU_AU),
      "S000-06",
      "S000-40",
      "S001-25",
      "S002-119",
      "S002-130"),

  /** Ten days passed without action of the supplier. */
  RELANCE_MODIFICATION(
      Canal.COURRIEL,
      new Text(
          "Rappel : votre demande {numero} est à modifier",
          "Reminder: your request {numero} is to be modified"),
      List.of(
          new Text(
              "Votre demande de financement {numero} attend toujours d'être modifiée.",
              "Your request for funding {numero} is still waiting to be modified."),
          Textes.COMMENTAIRE,
          Textes.JUSQU_AU),
      "S000-20",
      "S000-21"),

  /** The request is rejected. */
  REJET(
      Canal.COURRIEL,
      new Text("Rejet de votre demande {numero}", "Rejection of your request {numero}"),
      List.of(
          new Text(
              "Après instruction, votre demande de financement {numero} est rejetée.",
              "After instruction, your request for funding {numero} is rejected."),
          Textes.COMMENTAIRE),
      "S002-119",
      "S002-130"),

  /** The request is in conflict with another one; every supplier concerned is told. */
  CONFLIT(
      Canal.COURRIEL,
      new Text("Conflit sur la demande {numero}", "Conflict on request {numero}"),
      List.of(
          new Text(
              "Un bénéficiaire de la demande de financement {numero} figure aussi dans une autre "
                  + "demande. Convenez avec lui de celle qui le concerne.",
              "A beneficiary of the request for funding {numero} is in another request too. Agree "
                  + "with it on the one that concerns it."),
          Textes.COMMENTAIRE,
          new Text(
              "Il ne sera pas nécessaire de déposer à nouveau la demande : son instruction sera "
                  + "reprise si besoin, même après la fermeture du guichet.",
              "There will be no need to lodge the request again: its instruction will be resumed if "
                  + "needed, even after the window has closed.")),
      "S001-28",
      "S001-29",
      "S001-31"),

  /** The import test rejected a whole file; {@code fichier} is its name. */
  IMPORT_REFUSE(
      Canal.PORTAIL,
      new Text("Le fichier {fichier} est rejeté", "File {fichier} is rejected"),
      List.of(
          new Text(
              "Le test d'import a trouvé des erreurs : aucune demande du fichier {fichier} n'est "
                  + "enregistrée.",
              "The import test found errors: no request of file {fichier} is recorded."),
          Textes.COMMENTAIRE,
          new Text(
              "Corrigez-le et déposez-le à nouveau avant le {fermeture} : le guichet ferme alors.",
              "Correct it and lodge it again before {fermeture}, when the window closes.")),
      "S001-08",
      "S001-09",
      "S001-10");

  private final Canal canal;
  private final Text objet;
  private final List<Text> corps;
  private final List<String> statements;

  NotificationDemande(Canal canal, Text objet, List<Text> corps, String... statements) {
    this.canal = canal;
    this.objet = objet;
    this.corps = corps;
    this.statements = List.of(statements);
  }

  @Override
  public Canal canal() {
    return canal;
  }

  @Override
  public Text objet() {
    return objet;
  }

  @Override
  public List<Text> corps() {
    return corps;
  }

  @Override
  public List<String> statements() {
    return statements;
  }

  /** Paragraphs that several notifications have. */
  private static final class Textes {

    static final Text COMMENTAIRE = new Text("« {commentaire} »", "“{commentaire}”");
    static final Text JUSQU_AU = new Text(
        "Vous avez jusqu'au {jusquAu} inclus. Sans action de votre part, elle sera ensuite "
            + "instruite en l'état, au risque d'être rejetée.",
        "You have until {jusquAu} included. Without action from you, it will then be instructed "
            + "as it stands, at the risk of being rejected.");
  }
}
