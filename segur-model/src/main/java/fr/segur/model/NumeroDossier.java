package fr.segur.model;

import java.util.Optional;

/**
 * The number of a request, as {@code FINMS2009167M1}: {@code FIN}, three characters of couloir, six
 * digits, {@code M} and one digit or more. What the digits after {@code M} mean is not settled
 * (C-20): nothing is read from them, the kind of request least of all. Immutable and thread-safe.
 */
public final class NumeroDossier implements Comparable<NumeroDossier> {

  private static final String PREFIX = "FIN";
  private static final int COULOIR_END = 6;
  private static final int SUFFIX = 12;

  private final String numero;

  private NumeroDossier(String numero) {
    this.numero = numero;
  }

  /**
   * {@return the number written {@code numero}}
   *
   * @param numero the number as written
   * @throws IllegalArgumentException when its form is wrong
   */
  public static NumeroDossier of(String numero) {
    if (!estBienForme(numero)) {
      throw new IllegalArgumentException("not a request number: " + numero);
    }
    return new NumeroDossier(numero);
  }

  /**
   * {@return the number written {@code numero}, or empty when its form is wrong}
   *
   * @param numero the number as written
   */
  public static Optional<NumeroDossier> parse(String numero) {
    return estBienForme(numero) ? Optional.of(new NumeroDossier(numero)) : Optional.empty();
  }

  /**
   * {@return whether the text is {@code FIN}, three ASCII capitals or digits, six digits, {@code M}
   * and at least one digit} Couloirs that no text prints are accepted.
   *
   * @param numero the number as written
   */
  public static boolean estBienForme(CharSequence numero) {
    return numero.length() > SUFFIX + 1
        && numero.charAt(SUFFIX) == 'M'
        && Chiffres.sontChiffres(numero, SUFFIX + 1, numero.length())
        && estRacine(numero);
  }

  /**
   * {@return whether the text is a number without its suffix, as {@code FINMS2007988}}
   *
   * @param numero the number as written
   */
  public static boolean estSansSuffixe(CharSequence numero) {
    return numero.length() == SUFFIX && estRacine(numero);
  }

  private static boolean estRacine(CharSequence numero) {
    for (int i = 0; i < PREFIX.length(); i++) {
      if (numero.charAt(i) != PREFIX.charAt(i)) {
        return false;
      }
    }
    for (int i = PREFIX.length(); i < COULOIR_END; i++) {
      char c = numero.charAt(i);
      if (!Chiffres.estChiffre(c) && !Chiffres.estMajuscule(c)) {
        return false;
      }
    }
    return Chiffres.sontChiffres(numero, COULOIR_END, SUFFIX);
  }

  /** {@return the whole number} */
  public String numero() {
    return numero;
  }

  /** {@return the three characters of the couloir, as {@code MS2}; see {@link Couloir#find}} */
  public String couloir() {
    return numero.substring(PREFIX.length(), COULOIR_END);
  }

  /** {@return the number as a decision of attribution quotes it, as {@code FINMS2009167}} */
  public String sansSuffixe() {
    return numero.substring(0, SUFFIX);
  }

  /** In the order of their characters. */
  @Override
  public int compareTo(NumeroDossier other) {
    return numero.compareTo(other.numero);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NumeroDossier dossier && numero.equals(dossier.numero);
  }

  @Override
  public int hashCode() {
    return numero.hashCode();
  }

  /** The whole number. */
  @Override
  public String toString() {
    return numero;
  }
}
