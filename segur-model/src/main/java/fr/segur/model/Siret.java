package fr.segur.model;

import java.util.Optional;

/**
 * A SIRET number: fourteen digits, the first nine of which are the SIREN. A value has the right
 * form; its key may be wrong, as that of one published number is. Immutable and thread-safe.
 *
 * <p>The key is known from outside the five texts.
 */
public final class Siret implements Comparable<Siret> {

  private static final int LENGTH = 14;
  private static final String ZEROS = "0".repeat(LENGTH);
  private static final String LA_POSTE = "356000000";

  private final String numero;

  private Siret(String numero) {
    this.numero = numero;
  }

  /**
   * {@return the number written {@code numero}}
   *
   * @param numero the number as written
   * @throws IllegalArgumentException when its form is wrong
   */
  public static Siret of(String numero) {
    if (!estBienForme(numero)) {
      throw new IllegalArgumentException("not a SIRET number: " + numero);
    }
    return new Siret(numero);
  }

  /**
   * {@return the number written {@code numero}, or empty when its form is wrong}
   *
   * @param numero the number as written
   */
  public static Optional<Siret> parse(String numero) {
    return estBienForme(numero) ? Optional.of(new Siret(numero)) : Optional.empty();
  }

  /**
   * {@return whether the text is fourteen ASCII digits that are not all zero}
   *
   * @param numero the number as written
   */
  public static boolean estBienForme(CharSequence numero) {
    return numero.length() == LENGTH
        && Chiffres.sontChiffres(numero, 0, LENGTH)
        && !ZEROS.contentEquals(numero);
  }

  /**
   * {@return whether the form is right and the Luhn sum a multiple of ten} The establishments of La
   * Poste (SIREN 356000000) also pass when the plain sum of their digits is a multiple of five.
   *
   * @param numero the number as written
   */
  public static boolean cleValide(CharSequence numero) {
    return estBienForme(numero)
        && (Chiffres.luhn(numero) || (estLaPoste(numero) && Chiffres.somme(numero) % 5 == 0));
  }

  private static boolean estLaPoste(CharSequence numero) {
    for (int i = 0; i < LA_POSTE.length(); i++) {
      if (numero.charAt(i) != LA_POSTE.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the fourteen digits} */
  public String numero() {
    return numero;
  }

  /** {@return the first nine digits} */
  public String siren() {
    return numero.substring(0, LA_POSTE.length());
  }

  /** {@return whether the key of this number is right} */
  public boolean cleValide() {
    return cleValide(numero);
  }

  /** In the order of their digits. */
  @Override
  public int compareTo(Siret other) {
    return numero.compareTo(other.numero);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Siret siret && numero.equals(siret.numero);
  }

  @Override
  public int hashCode() {
    return numero.hashCode();
  }

  /** The fourteen digits. */
  @Override
  public String toString() {
    return numero;
  }
}
