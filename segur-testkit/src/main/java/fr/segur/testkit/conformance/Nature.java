package fr.segur.testkit.conformance;

/** Why a case is there. */
public enum Nature {
  /** A source prints it. */
  PRINTED,
  /** The last accepted value, or the first refused one. */
  BOUNDARY,
  /** The texts leave a choice; the case says which option it takes. */
  READING,
  /** What changes nothing must change nothing. */
  INVARIANT
}
