package fr.segur.model;

/** What can be said of a request: three answers, never a guess. */
public enum Outcome {
  /** Every rule was evaluated and none is violated. */
  ACCEPTABLE,
  /** At least one rule is violated, whatever could not be evaluated beside it. */
  REFUSE,
  /** No rule is violated, but at least one could not be evaluated: a fact is missing. */
  INDETERMINE
}
