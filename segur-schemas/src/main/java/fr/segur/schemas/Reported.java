package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Position;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader itself has to say: one factory a code. */
enum Reported {
  ENCODAGE(
      "JSON-ENCODAGE", "Le fichier est en UTF-8, sans BOM.", "The file is UTF-8, without BOM."),
  SYNTAXE(
      "JSON-SYNTAXE",
      "Le fichier est un objet JSON (RFC 8259) et rien d'autre.",
      "The file is one JSON object (RFC 8259) and nothing else."),
  LIMITE(
      "JSON-LIMITE",
      "Profondeur, longueur des textes et des nombres restent dans les limites de lecture.",
      "Depth and the lengths of texts and numbers stay within the reading limits."),
  CLE_DOUBLE(
      "JSON-CLE-DOUBLE",
      "Une clé ne figure qu'une fois dans son objet.",
      "A key stands once in its object."),
  CLE_INCONNUE(
      "JSON-CLE-INCONNUE",
      "Une clé est l'une de celles du modèle.",
      "A key is one of those of the model."),
  TYPE("JSON-TYPE", "Une valeur a le type de sa clé.", "A value has the type of its key."),
  MANQUANT(
      "JSON-MANQUANT",
      "La clé est obligatoire et a une valeur.",
      "The key is required and has a value."),
  DATE(
      "FORM-DATE",
      "Une date est un jour du calendrier, AAAA-MM-JJ ou JJ/MM/AAAA.",
      "A date is a day of the calendar, YYYY-MM-DD or DD/MM/YYYY."),
  VALEUR(
      "FORM-VALEUR",
      "Une valeur d'une liste fermée est l'une de celles de la liste.",
      "A value of a closed list is one of the list."),
  /** S003-16 to S003-19. */
  CLES_ENSEMBLE(
      "CERT-2-CLES",
      "Les quatre drapeaux d'un certificat sont tous là, ou aucun.",
      "The four flags of a certificate are all there, or none is."),
  /** S003-03. */
  CERTIFICAT_AU_SOLDE(
      "CERT-1-AVANCE",
      "Un certificat ne se commande que dans une demande d'avance.",
      "A certificate is ordered in an advance request only.");

  private final String code;
  private final Text demand;

  Reported(String code, String fr, String en) {
    this.code = code;
    this.demand = new Text(fr, en);
  }

  String code() {
    return code;
  }

  /** What it demands, in one sentence. */
  Text demand() {
    return demand;
  }

  /** A finding of which the place is found later, from its pointer. */
  Finding at(String pointer, List<String> statements, Message message, @Nullable Fix fix) {
    return new Finding(code, Severity.ERROR, pointer, statements, List.of(), message, fix, null);
  }

  /** A finding at a known byte; its line and column are counted later. */
  Finding at(
      String pointer, long offset, List<String> statements, Message message, @Nullable Fix fix) {
    return at(pointer, statements, message, fix).at(new Position(0, 0, offset));
  }
}
