package fr.segur.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * An invented FINESS extraction of any size, laid out like the public ones: a comment line, then
 * rows of 32 fields, some quoted, some with accents. Its numbers are well formed and nobody's.
 *
 * @param etablissements number of rows
 * @param parOrganisme establishments of each organisme, at least one
 */
public record SyntheticExtraction(int etablissements, int parOrganisme) {

  /** As many rows as the public file of 2026, each establishment being an organisme's only one. */
  public static final SyntheticExtraction OF_THE_PUBLIC_SIZE = new SyntheticExtraction(103_000, 1);

  private static final String[] CATEGORIES = {"177", "295", "286", "500", "620", "354", "202"};

  /** Writes it, in UTF-8 or windows-1252. */
  public void write(OutputStream out, Charset charset) throws IOException {
    out.write("finess;etalab;111;2023-01-03\n".getBytes(charset));
    for (int i = 0; i < etablissements; i++) {
      out.write(row(i).getBytes(charset));
    }
  }

  /** FINESS géographique of the establishment of that rank, from 0. */
  public static String geo(int rank) {
    return numero(10_000_000, rank);
  }

  /** FINESS juridique of the organisme of that rank, from 0. */
  public static String juridique(int rank) {
    return numero(750_000_000, rank);
  }

  /** Category of the establishment of that rank, from 0. */
  public static String categorie(int rank) {
    return CATEGORIES[rank % CATEGORIES.length];
  }

  private static String numero(int first, int rank) {
    return String.format(Locale.ROOT, "%09d", first + rank);
  }

  private String row(int rank) {
    return "structureet;"
        + geo(rank)
        + ';'
        + juridique(rank / parOrganisme)
        + ";CTRE HÉBERGEMENT;"
        + "\"CENTRE D'HÉBERGEMENT \"\"L'ÉTÉ\"\"; SERVICE DE JOUR\";;;"
        + (rank % 200 + 1)
        + ";R;DES ÉCOLES;;;283;75;PARIS;75001 PARIS;0102030405;0102030406;"
        + categorie(rank)
        + ";Maison d'Enfants à Caractère Social;4501;Etab. de l'Aide Sociale à l'Enfance;"
        + "43806968400019;8790A;05;ARS établissements Publics de santé;9;Indéterminé;"
        + "1979-02-13;1979-02-13;2020-02-04;\n";
  }
}
