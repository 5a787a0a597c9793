package fr.segur.rules.edition;

import fr.segur.model.Text;
import fr.segur.rules.suivi.Vue;
import java.util.List;

/** What the supplier may do to the certificates of an advance that is modified (guide 003, § 4). */
public enum ActeCertificat implements Vue {
  /** A new row, all of whose fields can be edited. */
  AJOUTER("Ajouter", "Add", "S003-42", "S003-51", "S003-53", "S003-63"),
  /** All of a row but the FINESS juridique it is for. */
  MODIFIER("Modifier", "Modify", "S003-42", "S003-45", "S003-46", "S003-47", "S003-48", "S003-49"),
  /** Cancels the order for that FINESS juridique (C-71). */
  SUPPRIMER("Supprimer", "Delete", "S003-42", "S003-44"),
  /** Keeps everything done so far; nothing is kept before. */
  CONFIRMER("Confirmer", "Confirm", "S003-06", "S003-44", "S003-49", "S003-63");

  private final Text libelle;
  private final List<String> statements;

  ActeCertificat(String fr, String en, String... statements) {
    this.libelle = new Text(fr, en);
    this.statements = List.of(statements);
  }

  @Override
  public Text libelle() {
    return libelle;
  }

  @Override
  public List<String> statements() {
    return statements;
  }
}
