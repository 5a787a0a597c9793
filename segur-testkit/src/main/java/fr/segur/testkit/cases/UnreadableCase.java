package fr.segur.testkit.cases;

import fr.segur.model.Text;

/** A case that says nothing the runner can run; it fails with that reason. */
final class UnreadableCase extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text reason;

  UnreadableCase(String fr, String en) {
    super(en);
    this.reason = new Text(fr, en);
  }

  Text reason() {
    return reason;
  }
}
