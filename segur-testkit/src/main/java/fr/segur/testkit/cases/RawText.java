package fr.segur.testkit.cases;

import java.io.ByteArrayOutputStream;

/**
 * A text as bytes of UTF-8, half a surrogate pair included: it becomes three bytes that are not
 * UTF-8, as a careless program would write it.
 */
final class RawText {

  private RawText() {}

  static byte[] bytes(String text) {
    var out = new ByteArrayOutputStream(text.length() + 16);
    text.codePoints().forEach(c -> write(c, out));
    return out.toByteArray();
  }

  private static void write(int c, ByteArrayOutputStream out) {
    if (c < 0x80) {
      out.write(c);
    } else if (c < 0x800) {
      out.write(0xC0 | (c >> 6));
      out.write(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      out.write(0xE0 | (c >> 12));
      out.write(0x80 | (c >> 6 & 0x3F));
      out.write(0x80 | (c & 0x3F));
    } else {
      out.write(0xF0 | (c >> 18));
      out.write(0x80 | (c >> 12 & 0x3F));
      out.write(0x80 | (c >> 6 & 0x3F));
      out.write(0x80 | (c & 0x3F));
    }
  }
}
