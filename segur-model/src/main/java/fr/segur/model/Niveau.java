package fr.segur.model;

/** The repeated objects of a request file; a {@link Champ} is placed relative to one of them. */
public enum Niveau {
  FICHIER(""),
  LIGNE("/lignesImport/*"),
  STRUCTURE("/lignesImport/*/beneficiaires/structures/*"),
  ETABLISSEMENT("/lignesImport/*/beneficiaires/structures/*/etablissements/*"),
  PIECE("/lignesImport/*/piecesJustificatives/*");

  private final String pattern;

  Niveau(String pattern) {
    this.pattern = pattern;
  }

  /** JSON Pointer of the object, with {@code *} for every index. */
  public String pattern() {
    return pattern;
  }
}
