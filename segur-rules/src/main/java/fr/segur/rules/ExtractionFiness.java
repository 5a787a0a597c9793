package fr.segur.rules;

import java.util.Optional;

/** The dated FINESS extractions the call refers to (AF § 4.2, § 5.3). */
public enum ExtractionFiness {
  AU_03_01_2022("2022-01-03"),
  T1_2023("T1-2023"),
  T2_2023("T2-2023"),
  T3_2023("T3-2023"),
  T4_2023("T4-2023");

  private final String id;

  ExtractionFiness(String id) {
    this.id = id;
  }

  /** The name it has in facts and reports. */
  public String id() {
    return id;
  }

  /** The extraction of that name. */
  public static Optional<ExtractionFiness> find(String id) {
    for (ExtractionFiness extraction : values()) {
      if (extraction.id.equals(id)) {
        return Optional.of(extraction);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id;
  }
}
