package fr.segur.schemas;

import java.io.IOException;

/** Lines of text, ended by a line feed on every machine, with single blank lines between parts. */
final class Page {

  private final Appendable out;

  Page(Appendable out) {
    this.out = out;
  }

  void line(String text) throws IOException {
    out.append(text).append('\n');
  }

  void gap() throws IOException {
    out.append('\n');
  }
}
