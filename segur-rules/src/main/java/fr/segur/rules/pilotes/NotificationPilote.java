package fr.segur.rules.pilotes;

import fr.segur.model.Text;
import fr.segur.rules.courriels.Canal;
import fr.segur.rules.courriels.Modele;
import java.util.List;

/**
 * What is sent about pilots. Values: {@code pilote} its name, {@code sons}, {@code depot} the day
 * of its declaration, {@code siret} of the supplier, {@code numeroAns} when balances are opened for
 * one, {@code regularisable} its name when a rejection can be mended.
 */
public enum NotificationPilote implements Modele {
  /** The declaration is received. */
  ACCUSE_RECEPTION(
      new Text(
          "Accusé de réception de la déclaration de votre pilote {pilote} pour votre solution"
              + " référencée dans le cadre du financement Ségur du Numérique Vague 2 SONS {sons}",
          "Acknowledgement of the declaration of your pilot {pilote} for your référencé software,"
              + " Ségur du Numérique funding, wave 2, SONS {sons}"),
      List.of(
          new Text(
              "Votre déclaration du {depot} est enregistrée : {pilote} est pilote de votre solution"
                  + " référencée, pour le SONS {sons}.",
              "Your declaration of {depot} is recorded: {pilote} is a pilot of your référencé"
                  + " software, for SONS {sons}."),
          new Text(
              "Son procès-verbal va être instruit. Le résultat vous sera envoyé par courriel, à"
                  + " l'adresse donnée lors de votre enrôlement : pensez à regarder aussi parmi les"
                  + " courriers indésirables.",
              "Its record is going to be examined. The result will be e-mailed to the address given"
                  + " at your enrolment: please look among unwanted mail too.")),
      "S004-43",
      "S004-45",
      "S004-46",
      "S004-69"),

  /** The pilot is found compliant. */
  PILOTE_VALIDE(
      new Text(
          "Validation de la déclaration de votre pilote {pilote}",
          "Validation of the declaration of your pilot {pilote}"),
      List.of(
          new Text(
              "L'instruction est terminée : votre pilote {pilote} est validé.",
              "The instruction is over: your pilot {pilote} is validated."),
          new Text(
              "Trois pilotes validés sont nécessaires pour déposer des demandes de solde.",
              "Three validated pilots are needed for lodging balance requests."),
          Textes.SOLDE_DU),
      "S004-07",
      "S004-44",
      "S004-46",
      "S004-47",
      "S004-67",
      "S004-69"),

  /** The pilot is found not compliant. */
  PILOTE_REJETE(
      new Text(
          "Rejet de la déclaration de votre pilote {pilote}",
          "Rejection of the declaration of your pilot {pilote}"),
      List.of(
          new Text(
              "Le procès-verbal de votre pilote {pilote}, déclaré le {depot} pour le SIRET {siret},"
                  + " est rejeté :",
              "The record of your pilot {pilote}, declared on {depot} for SIRET {siret}, is"
                  + " rejected:"),
          new Text("« {commentaire} »", "“{commentaire}”"),
          new Text(
              "Vous pouvez régulariser {regularisable} en déposant un procès-verbal conforme dans"
                  + " votre espace, ou annuler cette déclaration et en faire une nouvelle.",
              "You may regularise {regularisable} by depositing a compliant record in your space, or"
                  + " cancel this declaration and make a new one.")),
      "S004-44",
      "S004-46",
      "S004-48",
      "S004-49",
      "S004-50",
      "S004-67",
      "S004-69"),

  /** Three pilots are validated. */
  TROIS_PILOTES_VALIDES(
      new Text(
          "Validation de la déclaration de vos pilotes",
          "Validation of the declaration of your pilots"),
      List.of(
          new Text(
              "Vos trois pilotes sont validés : vous pouvez déposer vos demandes de solde.",
              "Your three pilots are validated: you may lodge your balance requests."),
          new Text(
              "Cela vaut pour le numéro ANS {numeroAns}.",
              "This holds for ANS number {numeroAns}."),
          Textes.SOLDE_DU),
      "S004-06",
      "S004-07",
      "S004-46",
      "S004-51");

  private final Text objet;
  private final List<Text> corps;
  private final List<String> statements;

  NotificationPilote(Text objet, List<Text> corps, String... statements) {
    this.objet = objet;
    this.corps = corps;
    this.statements = List.of(statements);
  }

  @Override
  public Canal canal() {
    return Canal.COURRIEL;
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

  /** A paragraph that two notifications have. */
  private static final class Textes {
    static final Text SOLDE_DU = new Text(
        "Un pilote validé fait lui aussi l'objet d'une demande de solde, instruite comme les autres.",
        "A validated pilot too is the subject of a balance request, examined like the others.");
  }
}
