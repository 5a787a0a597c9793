package fr.segur.schemas;

import java.io.IOException;

/** Elements of HTML, written as they come; every text is escaped, none of it can be markup. */
final class Html {

  private final Appendable out;

  Html(Appendable out) {
    this.out = out;
  }

  /** Markup of our own, as it is. */
  Html raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  /** Text of anybody. */
  Html text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** An element that holds only text; {@code open} is its name, and attributes of our own. */
  Html element(String open, String text) throws IOException {
    int blank = open.indexOf(' ');
    String name = blank < 0 ? open : open.substring(0, blank);
    return raw("<" + open + ">").text(text).raw("</" + name + ">\n");
  }
}
