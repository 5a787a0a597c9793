package fr.segur.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five texts that the statements come from. */
public enum Source {
  /** How a balance request of couloir MS2 is modified; the text prints no date of its own. */
  GUIDE_MODIFICATION_SOLDE(
      "S000",
      "guide-modification-solde-ms2",
      new Text(
          "Guide « Modification d'une demande de solde MS2 »",
          "Guide “Modification d'une demande de solde MS2”"),
      null,
      null),

  /** How the desk of the four first couloirs closed at the end of wave 1. */
  GUIDE_FERMETURE_GUICHET(
      "S001",
      "guide-fermeture-guichet",
      new Text(
          "Guide « La fermeture de guichet sur le portail du Ségur numérique » du 24/11/2022",
          "Guide “La fermeture de guichet sur le portail du Ségur numérique” of 2022-11-24"),
      null,
      LocalDate.of(2022, 11, 24)),

  /** The call: who is funded for what, and how much. */
  APPEL_A_FINANCEMENT(
      "S002",
      "af-ms2-dui-pde-va1-v2",
      new Text("AF-MS2 DUI PDE-Va1 V2", "AF-MS2 DUI PDE-Va1 V2"),
      "V2",
      LocalDate.of(2023, 3, 28)),

  /** How server certificates are ordered with an advance; the text prints no date of its own. */
  GUIDE_CERTIFICATS(
      "S003",
      "guide-certificats-ms1-ms2",
      new Text(
          "Guide « Commande certificats serveur MS1 & MS2 »",
          "Guide “Commande certificats serveur MS1 & MS2”"),
      null,
      null),

  /** How pilots of wave 2 are declared; the text prints no date of its own. */
  GUIDE_PILOTES(
      "S004",
      "guide-pilotes-vague-2",
      new Text(
          "Guide « La déclaration des pilotes vague 2 »",
          "Guide “La déclaration des pilotes vague 2”"),
      null,
      null);

  private final String id;
  private final String document;
  private final Text title;
  private final @Nullable String edition;
  private final @Nullable LocalDate date;

  Source(
      String id, String document, Text title, @Nullable String edition, @Nullable LocalDate date) {
    this.id = id;
    this.document = document;
    this.title = title;
    this.edition = edition;
    this.date = date;
  }

  /** {@return what the ids of its statements begin with, as {@code S002}} */
  public String id() {
    return id;
  }

  /** {@return the short name of the document in the register, as {@code af-ms2-dui-pde-va1-v2}} */
  public String document() {
    return document;
  }

  /**
   * {@return how a citation names it: its own French title, with its edition and date when printed}
   */
  public Text title() {
    return title;
  }

  /** {@return the edition it prints, as {@code V2}} */
  public Optional<String> edition() {
    return Optional.ofNullable(edition);
  }

  /** {@return the day of that edition} */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /**
   * The text of that short name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Source of(String document) {
    for (Source source : values()) {
      if (source.document.equals(document)) {
        return source;
      }
    }
    throw new IllegalArgumentException("no such document: " + document);
  }
}
