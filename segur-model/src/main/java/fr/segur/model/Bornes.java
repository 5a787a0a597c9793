package fr.segur.model;

/** Bounds of the fields of a request, declared once for constraints, rules and schemas. */
public final class Bornes {

  /** The length of a {@code numeroAns}. */
  public static final int NUMERO_ANS = 10;

  /** Characters of a CPx card number at most, inclusive (S003-58). */
  public static final int NUMERO_CARTE_CPX = 10;

  /** Letters of the technical administrator's name at most, inclusive (S003-59). */
  public static final int NOM_ADMIN_TECHNIQUE = 25;

  /** Characters of the technical administrator's phone at most, inclusive (S003-60). */
  public static final int TEL_ADMIN_TECHNIQUE = 50;

  /** Characters of the technical administrator's e-mail at most, inclusive (S003-61). */
  public static final int EMAIL_ADMIN_TECHNIQUE = 150;

  /** Significant decimals of an amount or a rate at most, inclusive. */
  public static final int DECIMALES = 2;

  /** Requests in one file beyond which a warning is worth it, inclusive. */
  public static final int LIGNES_SANS_ALERTE = 200;

  /** Form of a FINESS number, Corsica included. */
  public static final String FORME_FINESS = "(?:[0-9]{2}|2[AB])[0-9]{7}";

  /** Form of a SIRET number: fourteen digits that are not all zero. */
  public static final String FORME_SIRET = "(?!0{14})[0-9]{14}";

  /** Form of a dossier number, as {@code FINMS2009167M1}; see {@link NumeroDossier}. */
  public static final String FORME_NUMERO_DOSSIER = "FIN[A-Z0-9]{3}[0-9]{6}M[0-9]+";

  private Bornes() {}
}
