package fr.segur.rules.lifecycle;

import fr.segur.model.Text;

/** What may happen; implemented by the enum of the events of one life. */
public interface Event {

  /** {@return stable name, as {@code MODIFICATION_DEMANDEE}} */
  String name();

  /** {@return how people call it: a short phrase without a full stop} */
  Text label();

  /** {@return who may make it happen, in whatever status} */
  Acteur acteur();
}
