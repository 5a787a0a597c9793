package fr.segur.model;

/** What a finding does to its file, after the modality of the sentence it cites. */
public enum Severity {
  /** Refuses the file. */
  ERROR,
  /** Worth correcting before sending; refuses nothing. */
  WARNING,
  /** Good to know. */
  INFO
}
