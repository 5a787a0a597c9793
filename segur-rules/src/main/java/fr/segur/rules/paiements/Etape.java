package fr.segur.rules.paiements;

import fr.segur.model.Message;
import fr.segur.model.Montant;
import fr.segur.model.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of an order: what, how much, when, and by which sentence.
 *
 * @param jalon what
 * @param etat how it stands
 * @param le the day it was done, or null
 * @param auPlusTard the last day for it, inclusive; null when no text sets one or its edition does
 *     not say it
 * @param montant the amount in euros; null for a step without one, or when it cannot be told
 * @param explication how amount and day were obtained
 */
public record Etape(
    Jalon jalon,
    Etat etat,
    @Nullable LocalDate le,
    @Nullable LocalDate auPlusTard,
    @Nullable Montant montant,
    Message explication) {

  /** How a step stands. */
  public enum Etat {
    /** Done. */
    FAITE("fait", "done"),
    /** Done, after its last day. */
    FAITE_HORS_DELAI("fait hors délai", "done too late"),
    /** Done, before it counts. */
    FAITE_TROP_TOT("fait trop tôt", "done too early"),
    /** To do. */
    A_FAIRE("à faire", "to do"),
    /** Not done, and its last day is over. */
    DEPASSEE("délai dépassé", "last day over");

    private final Text label;

    Etat(String fr, String en) {
      this.label = new Text(fr, en);
    }

    /** {@return what it is called} */
    public Text label() {
      return label;
    }

    /** {@return whether it leads to nothing: too early, or its last day is over, done or not} */
    public boolean estPerdue() {
      return this == FAITE_TROP_TOT || this == FAITE_HORS_DELAI || this == DEPASSEE;
    }

    static Etat of(@Nullable LocalDate le, @Nullable LocalDate auPlusTard, @Nullable LocalDate au) {
      if (le != null) {
        return auPlusTard != null && le.isAfter(auPlusTard) ? FAITE_HORS_DELAI : FAITE;
      }
      return auPlusTard != null && au != null && au.isAfter(auPlusTard) ? DEPASSEE : A_FAIRE;
    }
  }

  private static final Text LINE = new Text(
      "{nom} : {montant}{quand} — {explication}", "{nom}: {montant}{quand} — {explication}");

  /** {@return ids of the sentences it comes from} */
  public List<String> statements() {
    return jalon.statements();
  }

  /**
   * {@return the step in one line}
   *
   * @param locale French when its language is French, else English
   */
  public String in(Locale locale) {
    Map<String, Object> values = new HashMap<>();
    values.put("nom", jalon.label());
    values.put(
        "montant",
        montant == null
            ? ""
            : new Message(new Text("{montant}, ", "{montant}, "), Map.of("montant", montant)));
    values.put("quand", quand());
    values.put("explication", explication);
    return new Message(LINE, values).in(locale);
  }

  private Message quand() {
    Map<String, Object> values = new HashMap<>();
    values.put("etat", etat.label());
    if (le != null) {
      values.put("le", le);
      return new Message(new Text("{etat} le {le}", "{etat} on {le}"), values);
    }
    if (auPlusTard != null) {
      values.put("tard", auPlusTard);
      return new Message(
          new Text("{etat}, au plus tard le {tard}", "{etat}, on {tard} at the latest"), values);
    }
    return new Message(new Text("{etat}", "{etat}"), values);
  }
}
