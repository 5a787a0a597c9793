package fr.segur.rules.trace;

import fr.segur.model.Place;
import fr.segur.model.Text;
import fr.segur.model.Treatment;
import java.util.List;

/** What only the portal can do: out of scope, each with the reason. */
final class EcransDuPortail {

  static final List<Place> ALL = List.of(
      screen(
          "connexion",
          "Identifiants, mots de passe et adresse : le portail connaît ses utilisateurs, pas segur.",
          "Logins, passwords and address: the portal knows its users, segur does not.",
          "S000-24",
          "S003-36",
          "S004-13"),
      screen(
          "menus",
          "Menus et boutons de navigation : segur donne des valeurs, non des pages.",
          "Menus and navigation buttons: segur gives values, not pages.",
          "S000-25",
          "S000-27",
          "S000-37",
          "S004-14",
          "S004-18",
          "S004-58"),
      screen(
          "disposition",
          "Place des blocs, fenêtres et pagination : affaire de présentation.",
          "Places of blocks, windows and pages: a matter of presentation.",
          "S003-41",
          "S003-45",
          "S004-16",
          "S004-57"),
      screen(
          "fichiers",
          "Envoi et consultation des fichiers eux-mêmes : segur juge ce qui en est déclaré.",
          "Upload and display of the files themselves: segur judges what is declared of them.",
          "S000-61",
          "S000-64"));

  private EcransDuPortail() {}

  private static Place screen(String name, String fr, String en, String... statements) {
    return Place.of(Treatment.SCREEN, name, new Text(fr, en), List.of(statements));
  }
}
