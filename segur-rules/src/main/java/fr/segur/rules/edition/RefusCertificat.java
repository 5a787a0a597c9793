package fr.segur.rules.edition;

import fr.segur.model.Champ;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import java.util.List;
import java.util.Map;

/** Why a row of the table of certificates is not edited, beside what the rules on it say. */
public enum RefusCertificat {
  /** The agency has validated all technical administrators: the table is read-only. */
  VALIDE(
      "CERT-MODIF-VALIDE",
      "Le gestionnaire a validé tous les administrateurs techniques : le tableau se consulte.",
      "The agency has validated all technical administrators: the table is read-only.",
      "S003-42"),
  /** No certificate is ordered for organisme {finess}. */
  ABSENT(
      "CERT-MODIF-ABSENT",
      "Aucun certificat n'est commandé pour l'organisme {finess}.",
      "No certificate is ordered for organisme {finess}.",
      "S003-44",
      "S003-45"),
  /** The FINESS juridique of a row is not modified. */
  VERROUILLE(
      "CERT-MODIF-FINESS",
      "Le FINESS juridique d'une ligne ne se modifie pas.",
      "The FINESS juridique of a row is not modified.",
      "S003-47"),
  /** Organisme {finess} is not a beneficiary of the request. */
  INCONNU(
      "CERT-4-ORGANISME",
      "L'organisme {finess} n'est pas un bénéficiaire de la demande.",
      "Organisme {finess} is not a beneficiary of the request.",
      "S003-07",
      "S003-54");

  private final String code;
  private final Text text;
  private final List<String> statements;

  RefusCertificat(String code, String fr, String en, String... statements) {
    this.code = code;
    this.text = new Text(fr, en);
    this.statements = List.of(statements);
  }

  /** {@return stable code} */
  public String code() {
    return code;
  }

  /** {@return what it says; {@code {finess}} stands for the number} */
  public Text text() {
    return text;
  }

  /** {@return ids of the statements it comes from} */
  public List<String> statements() {
    return statements;
  }

  Finding constat(Map<String, Object> arguments) {
    return new Finding(
        code,
        Severity.ERROR,
        Champ.FINESS_JURIDIQUE.pointer(),
        statements,
        List.of(),
        new Message(text, arguments),
        null,
        null);
  }
}
