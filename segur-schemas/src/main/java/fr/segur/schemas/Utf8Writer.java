package fr.segur.schemas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** UTF-8, but for half a surrogate pair, which only JSON's own escape can write. */
final class Utf8Writer extends Writer {

  private final OutputStream out;
  private char high;

  Utf8Writer(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    var text = new StringBuilder(length + 8);
    for (int i = from; i < from + length; i++) {
      char c = characters[i];
      if (high != 0) {
        text.append(Character.isLowSurrogate(c) ? String.valueOf(high) + c : escaped(high));
        boolean paired = Character.isLowSurrogate(c);
        high = 0;
        if (paired) {
          continue;
        }
      }
      if (Character.isHighSurrogate(c)) {
        high = c;
      } else {
        text.append(Character.isLowSurrogate(c) ? escaped(c) : String.valueOf(c));
      }
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(char c) {
    return String.format(Locale.ROOT, "\\u%04x", (int) c);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
