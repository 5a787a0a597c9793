package fr.segur.schemas;

import fr.segur.model.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is demanded of files that are no request: extractions, dialects, stored histories. */
enum OtherFiles {
  CSV(
      "FINESS-CSV",
      "L'extraction est un CSV : guillemets fermés, lignes de longueur raisonnable.",
      "The extraction is a CSV: closed quotes, lines of reasonable length."),
  ENTETE(
      "FINESS-ENTETE",
      "Sa première ligne est « finess;etalab;… ».",
      "Its first line is “finess;etalab;…”."),
  LIGNE(
      "FINESS-LIGNE",
      "Une ligne commence par structureet ou geolocalisation.",
      "A row begins with structureet or geolocalisation."),
  CHAMPS(
      "FINESS-CHAMPS",
      "Une ligne d'établissement va au moins jusqu'à la catégorie, séparée par « ; ».",
      "The row of an establishment goes as far as the category, separated by “;”."),
  NUMERO(
      "FINESS-NUMERO",
      "Un numéro FINESS est entier : un tableur n'en a pas fait un nombre.",
      "A FINESS number is whole: no spreadsheet made a number of it."),
  CATEGORIE(
      "FINESS-CATEGORIE",
      "Une catégorie FINESS a trois ou quatre chiffres.",
      "A FINESS category has three or four digits."),
  VIDE(
      "FINESS-VIDE",
      "Une extraction porte au moins un établissement.",
      "An extraction has one establishment at least."),
  DIALECTE(
      "DIALECTE",
      "Un dialecte est un objet JSON de renommages et de constantes qui se tiennent.",
      "A dialect is a JSON object of renamings and constants that agree with each other."),
  DOSSIER(
      DossierFile.EVENEMENT_REFUSE,
      "Un événement d'une demande conservée pouvait se produire quand il s'est produit.",
      "An event of a stored request could happen when it did."),
  PILOTES(
      PilotesFile.EVENEMENT_REFUSE,
      "Un événement de pilotes conservés pouvait se produire quand il s'est produit.",
      "An event of stored pilots could happen when it did.");

  private final String code;
  private final Text demand;

  OtherFiles(String code, String fr, String en) {
    this.code = code;
    this.demand = new Text(fr, en);
  }

  String code() {
    return code;
  }

  static Map<String, Text> demands() {
    var demands = new LinkedHashMap<String, Text>();
    for (OtherFiles one : values()) {
      demands.put(one.code, one.demand);
    }
    return demands;
  }
}
