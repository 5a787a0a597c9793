package fr.segur.rules.trace;

import fr.segur.model.Place;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import java.util.List;

/** What the closing guide asks of people, and no file nor event can show. */
final class ConsignesDeFermeture {

  static final List<Place> ALL = List.of(
      consigne(
          "SANS_REJET",
          "Depuis le 24/11/2022, faire modifier une demande déjà importée plutôt que la rejeter.",
          "Since 2022-11-24, have a request already imported modified rather than reject it.",
          "S001-14"),
      consigne(
          "DEPLOIEMENT",
          "Poursuivre le déploiement, afin de demander le solde.",
          "Go on deploying, in order to ask for the balance.",
          "S001-34"),
      consigne(
          "PREVISIONS",
          "Donner les prévisions de déploiement dans les enquêtes hebdomadaires de l'ANS.",
          "Give deployment forecasts in the weekly surveys of the ANS.",
          "S001-35"),
      consigne(
          "AIDE",
          "Demander de l'aide par le formulaire de contact de l'ASP.",
          "Ask for help by the contact form of the ASP.",
          "S001-36"));

  private ConsignesDeFermeture() {}

  private static Place consigne(String name, String fr, String en, String statement) {
    return Place.of(
        Treatment.OBLIGATION, "fermeture " + name, new Text(fr, en), List.of(statement));
  }
}
