package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Position;
import fr.segur.model.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the reader itself has to say: one factory a code. */
enum Reported {
  SYNTAXE("JSON-SYNTAXE"),
  CLE_DOUBLE("JSON-CLE-DOUBLE"),
  CLE_INCONNUE("JSON-CLE-INCONNUE"),
  TYPE("JSON-TYPE"),
  MANQUANT("JSON-MANQUANT"),
  LIMITE("JSON-LIMITE"),
  ENCODAGE("JSON-ENCODAGE"),
  DATE("FORM-DATE"),
  VALEUR("FORM-VALEUR"),
  /** The flags of a certificate are all there or none of them is (S003-16 to S003-19). */
  CLES_ENSEMBLE("CERT-2-CLES"),
  /** Certificates are ordered with an advance only (S003-03). */
  CERTIFICAT_AU_SOLDE("CERT-1-AVANCE");

  private final String code;

  Reported(String code) {
    this.code = code;
  }

  String code() {
    return code;
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
