package fr.segur.rules.courriels;

/** How a notification reaches its reader. */
public enum Canal {
  /** An e-mail to the address given at the enrolment. */
  COURRIEL,
  /** A message shown on the portal only. */
  PORTAIL
}
