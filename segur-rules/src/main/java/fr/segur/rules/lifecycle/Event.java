package fr.segur.rules.lifecycle;

import fr.segur.model.Text;

/** What may happen; implemented by the enum of the events of one life. */
public interface Event {

  /** Stable name, as {@code MODIFICATION_DEMANDEE}. */
  String name();

  /** How people call it: a short phrase without a full stop. */
  Text label();

  /** Who may make it happen, in whatever status. */
  Acteur acteur();
}
