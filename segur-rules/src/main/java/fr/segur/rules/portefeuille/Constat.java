package fr.segur.rules.portefeuille;

import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An ESMS that is asked for or funded twice, or an organisme with two certificates.
 *
 * @param nature by whom
 * @param severity an error when it is certain and excluded; a warning when it is only an alert, or
 *     when the status, the wave or the call of a request is unknown
 * @param finess FINESS géographique of the ESMS, or juridique of the organisme
 * @param dossiers numbers of the requests, each once, in the order of their characters
 */
public record Constat(Nature nature, Severity severity, String finess, List<String> dossiers) {

  /** By whom an ESMS is funded twice, and what else is there twice. */
  public enum Nature {
    /** Two requests of the wave, of any supplier. */
    DEUX_DEMANDES(
        "PORTEFEUILLE-DOUBLE",
        Severity.ERROR,
        "esms",
        "L'ESMS {esms} est dans plusieurs demandes : {dossiers}.",
        "ESMS {esms} is in several requests: {dossiers}.",
        "S002-058",
        "S002-059"),
    /** A request, and the programme ESMS numérique (R-13; crossed once a month). */
    ESMS_NUMERIQUE(
        "PORTEFEUILLE-ESMS-NUMERIQUE",
        Severity.ERROR,
        "esms",
        "L'ESMS {esms} est aussi financé par ESMS numérique : {dossiers}.",
        "ESMS {esms} is also funded by ESMS numérique: {dossiers}.",
        "S002-061",
        "S002-131"),
    /** Two requests that order a certificate for one organisme. */
    DEUX_CERTIFICATS(
        "PORTEFEUILLE-CERTIFICAT",
        Severity.WARNING,
        "organisme",
        "Plusieurs demandes commandent un certificat pour l'organisme {organisme} : {dossiers}.",
        "Several requests order a certificate for organisme {organisme}: {dossiers}.",
        "S003-08",
        "S003-09");

    private final String code;
    private final Severity severity;
    private final String nom;
    private final Text text;
    private final List<String> statements;

    Nature(String code, Severity severity, String nom, String fr, String en, String... statements) {
      this.code = code;
      this.severity = severity;
      this.nom = nom;
      this.text = new Text(fr, en);
      this.statements = List.of(statements);
    }

    /** {@return stable code} */
    public String code() {
      return code;
    }

    /** {@return its severity when it is certain and excluded} */
    public Severity severity() {
      return severity;
    }

    /** {@return ids of the sentences it shows the violation of} */
    public List<String> statements() {
      return statements;
    }

    /**
     * {@return what it says; {@code {esms}}, or {@code {organisme}}, and {@code {dossiers}} stand
     * for the numbers}
     */
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
   * @param finess FINESS géographique of the ESMS, or juridique of the organisme
   * @param dossiers numbers of the requests, each once, in the order of their characters
   */
  public Constat {
    dossiers = List.copyOf(dossiers);
  }

  /** {@return the finding in one sentence, of both languages} */
  public Message message() {
    return new Message(
        nature.text, Map.of(nature.nom, finess, "dossiers", String.join(", ", dossiers)));
  }

  /**
   * {@return the finding in one sentence}
   *
   * @param locale French when its language is French, else English
   */
  public String message(Locale locale) {
    return message().in(locale);
  }
}
