package fr.segur.rules.portefeuille;

import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An ESMS that is asked for or funded twice.
 *
 * @param nature by whom
 * @param severity an error when it is certain and excluded; a warning when it is only an alert, or
 *     when the status, the wave or the call of a request is unknown
 * @param finessGeo FINESS géographique of the ESMS
 * @param dossiers numbers of the requests, each once, in the order of their characters
 */
public record Constat(Nature nature, Severity severity, String finessGeo, List<String> dossiers) {

  /** By whom an ESMS is funded twice. */
  public enum Nature {
    /** Two requests of the wave, of any supplier. */
    DEUX_DEMANDES(
        "PORTEFEUILLE-DOUBLE",
        "L'ESMS {esms} est dans plusieurs demandes : {dossiers}.",
        "ESMS {esms} is in several requests: {dossiers}.",
        "S002-058",
        "S002-059"),
    /** A request, and the programme ESMS numérique (R-13; crossed once a month). */
    ESMS_NUMERIQUE(
        "PORTEFEUILLE-ESMS-NUMERIQUE",
        "L'ESMS {esms} est aussi financé par ESMS numérique : {dossiers}.",
        "ESMS {esms} is also funded by ESMS numérique: {dossiers}.",
        "S002-061",
        "S002-131");

    private final String code;
    private final Text text;
    private final List<String> statements;

    Nature(String code, String fr, String en, String... statements) {
      this.code = code;
      this.text = new Text(fr, en);
      this.statements = List.of(statements);
    }

    /** {@return stable code} */
    public String code() {
      return code;
    }

    /** {@return ids of the sentences it shows the violation of} */
    public List<String> statements() {
      return statements;
    }

    /** {@return what it says; {@code {esms}} and {@code {dossiers}} stand for the numbers} */
    public Text text() {
      return text;
    }
  }

  /**
   * Keeps copies: what it was made from may change.
   *
   * @param nature by whom
   * @param severity an error when it is certain and excluded; a warning when it is only an alert,
   *     or when the status, the wave or the call of a request is unknown
   * @param finessGeo FINESS géographique of the ESMS
   * @param dossiers numbers of the requests, each once, in the order of their characters
   */
  public Constat {
    dossiers = List.copyOf(dossiers);
  }

  /**
   * {@return the finding in one sentence}
   *
   * @param locale French when its language is French, else English
   */
  public String message(Locale locale) {
    return new Message(
            nature.text, Map.of("esms", finessGeo, "dossiers", String.join(", ", dossiers)))
        .in(locale);
  }
}
