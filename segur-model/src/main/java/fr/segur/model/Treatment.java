package fr.segur.model;

import java.util.Locale;

/** What the library does with a {@link Statement}. */
public enum Treatment {
  /** A rule of the import test or of the instruction. */
  RULE,
  /** An amount, a rate or a step of a computation. */
  PRICING,
  /** A step in the life of a request, of a pilot or of a document. */
  LIFECYCLE,
  /** Who may do what, and when. */
  PERMISSION,
  /** A document that must be supplied, or what it must say. */
  DOCUMENT,
  /** A message that somebody receives. */
  NOTIFICATION,
  /** What a page shows. */
  VIEW,
  /** The meaning of a word, or a list of values. */
  VOCABULARY,
  /** A duty that no file can show: an item of a checklist. */
  OBLIGATION,
  /** How a page of the portal works: out of scope. */
  SCREEN;

  /**
   * The treatment of that name in the register, as {@code rule}.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Treatment of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
