package fr.segur.rules.pilotes;

/** What follows from a step in the life of a pilot, beside its status. */
public sealed interface EffetPilote {

  /**
   * The supplier is told.
   *
   * @param notification what
   */
  record Notifie(NotificationPilote notification) implements EffetPilote {}

  /**
   * The record of the pilot is judged, or is to be judged.
   *
   * @param conformite what is said of it
   */
  record Juge(Conformite conformite) implements EffetPilote {}
}
