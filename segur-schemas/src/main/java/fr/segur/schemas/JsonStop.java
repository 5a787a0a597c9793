package fr.segur.schemas;

import fr.segur.model.Finding;
import java.io.IOException;
import java.io.Serial;

/** The reading of a JSON text ends before the text does; one finding says why and where. */
final class JsonStop extends IOException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  JsonStop(Finding finding) {
    super(finding.code());
    this.finding = finding;
  }

  /** Why, at the byte where it ends. */
  Finding finding() {
    return finding;
  }
}
