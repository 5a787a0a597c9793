package fr.segur.rules.suivi;

import fr.segur.model.Montant;
import fr.segur.model.Text;
import fr.segur.rules.Paris;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one column shows of one row, before it is written out. */
public sealed interface Cellule {

  /**
   * {@return as the screen writes it, in French or English; empty when there is nothing to show}
   *
   * @param locale French when its language is French, else English
   */
  String in(Locale locale);

  /** Free text or an identifier: never a number to compute with, whatever its characters. */
  record Texte(String texte) implements Cellule {
    @Override
    public String in(Locale locale) {
      return texte;
    }
  }

  /** A label of the library. */
  record Libelle(Text libelle) implements Cellule {
    @Override
    public String in(Locale locale) {
      return libelle.in(locale);
    }
  }

  /** A day: {@code 08/12/2022} in French, {@code 2022-12-08} in English. */
  record Jour(LocalDate jour) implements Cellule {

    private static final DateTimeFormatter FRENCH =
        DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Override
    public String in(Locale locale) {
      return new Text(FRENCH.format(jour), jour.toString()).in(locale);
    }
  }

  /** A day in short: {@code 10/01/25} in French, {@code 2025-01-10} in English. */
  record JourCourt(LocalDate jour) implements Cellule {

    private static final DateTimeFormatter FRENCH =
        DateTimeFormatter.ofPattern("dd/MM/uu", Locale.ROOT);

    @Override
    public String in(Locale locale) {
      return new Text(FRENCH.format(jour), jour.toString()).in(locale);
    }
  }

  /** A moment, Europe/Paris: {@code 21/01/2025 15:29:31} in French. */
  record Moment(Instant le) implements Cellule {

    private static final DateTimeFormatter FRENCH =
        DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @Override
    public String in(Locale locale) {
      LocalDateTime heure = Paris.heure(le);
      return new Text(FRENCH.format(heure), ENGLISH.format(heure)).in(locale);
    }
  }

  /** An amount in euros, as the list writes it: {@code 2920.00}. */
  record Somme(Montant montant) implements Cellule {
    @Override
    public String in(Locale locale) {
      return montant.toString();
    }
  }

  /** An amount in euros, as the screen of a balance writes it: {@code 450,00} in French. */
  record SommeAVirgule(Montant montant) implements Cellule {
    @Override
    public String in(Locale locale) {
      String plain = montant.toString();
      return new Text(plain.replace('.', ','), plain).in(locale);
    }
  }

  /** A box that is ticked or not. */
  record Coche(boolean cochee) implements Cellule {
    @Override
    public String in(Locale locale) {
      return (cochee ? new Text("Oui", "Yes") : new Text("Non", "No")).in(locale);
    }
  }

  /** What may be clicked in the row, in the order of the screen. */
  record Boutons(List<Bouton> boutons) implements Cellule {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param boutons the buttons of a row, in order
     */
    public Boutons {
      boutons = List.copyOf(boutons);
    }

    @Override
    public String in(Locale locale) {
      return boutons.stream()
          .map(bouton -> bouton.libelle().in(locale))
          .collect(Collectors.joining(", "));
    }
  }

  /**
   * {@return the day, or nothing when it is null}
   *
   * @param jour a day in France
   */
  static Cellule jour(@Nullable LocalDate jour) {
    return jour == null ? texte(null) : new Jour(jour);
  }

  /**
   * {@return the label, or nothing when it is null}
   *
   * @param libelle what it is called
   */
  static Cellule libelle(@Nullable Text libelle) {
    return libelle == null ? texte(null) : new Libelle(libelle);
  }

  /**
   * {@return the text, or nothing when it is null}
   *
   * @param texte what it shows
   */
  static Cellule texte(@Nullable String texte) {
    return new Texte(texte == null ? "" : texte);
  }
}
