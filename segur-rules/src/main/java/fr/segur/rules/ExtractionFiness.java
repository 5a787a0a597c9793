package fr.segur.rules;

import fr.segur.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A dated FINESS extraction (AF § 4.2, § 5.3). Which ones serve is said by the edition of the call.
 *
 * @param id the name it has in facts and reports, as {@code 2022-01-03} or {@code T1-2023}
 */
public record ExtractionFiness(String id) implements Manque {

  /** The extraction of 3 January 2022. */
  public static final ExtractionFiness AU_03_01_2022 = new ExtractionFiness("2022-01-03");
  /** The extraction of the first quarter of 2023. */
  public static final ExtractionFiness T1_2023 = new ExtractionFiness("T1-2023");
  /** The extraction of the second quarter of 2023. */
  public static final ExtractionFiness T2_2023 = new ExtractionFiness("T2-2023");
  /** The extraction of the third quarter of 2023. */
  public static final ExtractionFiness T3_2023 = new ExtractionFiness("T3-2023");
  /** The extraction of the fourth quarter of 2023. */
  public static final ExtractionFiness T4_2023 = new ExtractionFiness("T4-2023");

  static final String PREFIX = "finess.";

  @Override
  public String cle() {
    return PREFIX + id;
  }

  @Override
  public Text aide() {
    return new Text(
        "extraction FINESS " + id + " : clé « finess » des faits, ou option --finess",
        "FINESS extraction " + id + ": key \"finess\" of the facts, or option --finess");
  }

  // these two as a record has them, but written out: the first check would wait for their linking

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ExtractionFiness extraction && id.equals(extraction.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
