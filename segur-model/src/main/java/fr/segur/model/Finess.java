package fr.segur.model;

import java.util.Optional;

/**
 * A FINESS number, <i>juridique</i> or <i>géographique</i>: nine characters, digits but for the
 * second one of Corsica ({@code 2A}, {@code 2B}). The leading zero counts. A value has the right
 * form; its key may be wrong, which is a doubt and not a defect. Immutable and thread-safe.
 *
 * <p>The form and the key are known from the public register, not from the five texts.
 */
public final class Finess implements Comparable<Finess> {

  private static final int LENGTH = 9;
  private static final int BASE = 37;

  private final String numero;

  private Finess(String numero) {
    this.numero = numero;
  }

  /**
   * The number written {@code numero}.
   *
   * @throws IllegalArgumentException when its form is wrong
   */
  public static Finess of(String numero) {
    if (!estBienForme(numero)) {
      throw new IllegalArgumentException("not a FINESS number: " + numero);
    }
    return new Finess(numero);
  }

  /** The number written {@code numero}, or empty when its form is wrong. */
  public static Optional<Finess> parse(String numero) {
    return estBienForme(numero) ? Optional.of(new Finess(numero)) : Optional.empty();
  }

  /** Whether the text is two digits, {@code 2A} or {@code 2B}, then seven digits, all ASCII. */
  public static boolean estBienForme(CharSequence numero) {
    if (numero.length() != LENGTH || !Chiffres.estChiffre(numero.charAt(0))) {
      return false;
    }
    char second = numero.charAt(1);
    boolean corsica = numero.charAt(0) == '2' && (second == 'A' || second == 'B');
    return (corsica || Chiffres.estChiffre(second)) && Chiffres.sontChiffres(numero, 2, LENGTH);
  }

  /**
   * Whether the form is right and the Luhn sum over the nine positions, {@code A} read as 1 and
   * {@code B} as 2, is a multiple of ten.
   */
  public static boolean cleValide(CharSequence numero) {
    return estBienForme(numero) && Chiffres.luhn(numero);
  }

  /**
   * One to nine characters among {@code 0-9A-Z} as a positive long, no two texts alike, whether or
   * not they are FINESS numbers; -1 for any other text. This is what indexes are made of.
   */
  public static long pack(CharSequence text) {
    int length = text.length();
    if (length == 0 || length > LENGTH) {
      return -1;
    }
    long packed = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      // from 1 on, so that leading zeros count
      int rank;
      if (Chiffres.estChiffre(c)) {
        rank = c - '0' + 1;
      } else if (Chiffres.estMajuscule(c)) {
        rank = c - 'A' + 11;
      } else {
        return -1;
      }
      packed = packed * BASE + rank;
    }
    return packed;
  }

  /** The nine characters. */
  public String numero() {
    return numero;
  }

  /** Whether the key of this number is right. */
  public boolean cleValide() {
    return Chiffres.luhn(numero);
  }

  /** {@link #pack} of this number. */
  public long packed() {
    return pack(numero);
  }

  /** In the order of their characters. */
  @Override
  public int compareTo(Finess other) {
    return numero.compareTo(other.numero);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finess finess && numero.equals(finess.numero);
  }

  @Override
  public int hashCode() {
    return numero.hashCode();
  }

  /** The nine characters. */
  @Override
  public String toString() {
    return numero;
  }
}
