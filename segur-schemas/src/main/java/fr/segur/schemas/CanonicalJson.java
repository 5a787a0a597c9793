package fr.segur.schemas;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * JSON in its one canonical form (RFC 8785): no blanks, keys in the order of their UTF-16 units,
 * strings with as few escapes as possible. Numbers are whole here, and such that every reader of
 * JSON has them exactly, below 2⁵³; half a surrogate pair, which the RFC does not allow, keeps its
 * escape.
 */
final class CanonicalJson {

  /** 2⁵³ - 1. */
  private static final long LARGEST = (1L << 53) - 1;

  private final StringBuilder out = new StringBuilder();

  private CanonicalJson() {}

  /** The text of a map, list, string, whole number, boolean or null. */
  static String of(Map<String, ?> object) {
    var json = new CanonicalJson();
    json.write(object);
    return json.out.toString();
  }

  private void write(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof List<?> list) {
      array(list);
    } else if (value instanceof String text) {
      string(text);
    } else if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Integer || value instanceof Long) {
      number(((Number) value).longValue());
    } else {
      throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private void number(long number) {
    if (number > LARGEST || number < -LARGEST) {
      throw new IllegalArgumentException("not a number to every reader of JSON: " + number);
    }
    out.append(number);
  }

  private void object(Map<?, ?> map) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) {
      out.append(comma);
      string((String) entry.getKey());
      out.append(':');
      write(entry.getValue());
      comma = ",";
    }
    out.append('}');
  }

  private void array(List<?> list) {
    out.append('[');
    String comma = "";
    for (Object element : list) {
      out.append(comma);
      write(element);
      comma = ",";
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        out.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void character(char c) {
    switch (c) {
      case '"' -> out.append("\\\"");
      case '\\' -> out.append("\\\\");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ' || Character.isSurrogate(c)) {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
