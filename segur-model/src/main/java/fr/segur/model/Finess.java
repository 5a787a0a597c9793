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

  /** {@code 2A} packs after {@code 99}. */
  private static final int CORSE = 100;

  private static final int SEPT_CHIFFRES = 10_000_000;

  private final String numero;

  private Finess(String numero) {
    this.numero = numero;
  }

  /**
   * {@return the number written {@code numero}}
   *
   * @param numero the number as written
   * @throws IllegalArgumentException when its form is wrong
   */
  public static Finess of(String numero) {
    if (!estBienForme(numero)) {
      throw new IllegalArgumentException("not a FINESS number: " + numero);
    }
    return new Finess(numero);
  }

  /**
   * {@return the number written {@code numero}, or empty when its form is wrong}
   *
   * @param numero the number as written
   */
  public static Optional<Finess> parse(String numero) {
    return estBienForme(numero) ? Optional.of(new Finess(numero)) : Optional.empty();
  }

  /**
   * {@return whether the text is two digits, {@code 2A} or {@code 2B}, then seven digits, all
   * ASCII}
   *
   * @param numero the number as written
   */
  public static boolean estBienForme(CharSequence numero) {
    if (numero.length() != LENGTH || !Chiffres.estChiffre(numero.charAt(0))) {
      return false;
    }
    char second = numero.charAt(1);
    boolean corsica = numero.charAt(0) == '2' && (second == 'A' || second == 'B');
    return (corsica || Chiffres.estChiffre(second)) && Chiffres.sontChiffres(numero, 2, LENGTH);
  }

  /**
   * {@return whether the form is right and the Luhn sum over the nine positions, {@code A} read as
   * 1 and {@code B} as 2, is a multiple of ten}
   *
   * @param numero the number as written
   */
  public static boolean cleValide(CharSequence numero) {
    return estBienForme(numero) && Chiffres.luhn(numero);
  }

  /**
   * {@return the number as an integer from 0 on, no two numbers alike and in no particular order;
   * -1 for a text that is not a FINESS number} This is what indexes are made of.
   *
   * @param numero the number as written
   */
  public static int pack(CharSequence numero) {
    if (!estBienForme(numero)) {
      return -1;
    }
    char second = numero.charAt(1);
    int packed = Chiffres.estChiffre(second)
        ? 10 * (numero.charAt(0) - '0') + (second - '0')
        : CORSE + (second - 'A');
    for (int i = 2; i < LENGTH; i++) {
      packed = 10 * packed + (numero.charAt(i) - '0');
    }
    return packed;
  }

  /**
   * {@return the number that {@link #pack} makes {@code packed} of}
   *
   * @param packed as {@link #packed()} gives it
   * @throws IllegalArgumentException when there is none
   */
  public static String unpack(int packed) {
    if (packed < 0 || packed >= (CORSE + 2) * SEPT_CHIFFRES) {
      throw new IllegalArgumentException("not a packed FINESS number: " + packed);
    }
    int start = packed / SEPT_CHIFFRES;
    String end = Integer.toString(SEPT_CHIFFRES + packed % SEPT_CHIFFRES).substring(1);
    return (start < CORSE
            ? Integer.toString(CORSE + start).substring(1)
            : "2" + (char) ('A' + start - CORSE))
        + end;
  }

  /** {@return the nine characters} */
  public String numero() {
    return numero;
  }

  /** {@return whether the key of this number is right} */
  public boolean cleValide() {
    return Chiffres.luhn(numero);
  }

  /** {@return {@link #pack} of this number} */
  public int packed() {
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
