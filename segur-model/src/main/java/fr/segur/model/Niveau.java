package fr.segur.model;

/** The repeated objects of a request file; a {@link Champ} is placed relative to one of them. */
public enum Niveau {
  /** The head of the file. */
  FICHIER(""),
  /** One request. */
  LIGNE("/lignesImport/*"),
  /** One structure of a request. */
  STRUCTURE("/lignesImport/*/beneficiaires/structures/*"),
  /** One ESMS of a structure. */
  ETABLISSEMENT("/lignesImport/*/beneficiaires/structures/*/etablissements/*"),
  /** One document of a request. */
  PIECE("/lignesImport/*/piecesJustificatives/*");

  private final String pattern;

  Niveau(String pattern) {
    this.pattern = pattern;
  }

  /** {@return JSON Pointer of the object, with {@code *} for every index} */
  public String pattern() {
    return pattern;
  }
}
