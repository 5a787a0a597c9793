package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small JSON object as maps, lists, texts, whole numbers (else texts) and booleans. */
final class JsonTree {

  private static final String NULL = "null";

  private final JsonScanner in;

  private JsonTree(JsonScanner in) {
    this.in = in;
  }

  /**
   * What was read.
   *
   * @param root the object; null when the text is not one
   * @param problem why not
   */
  record Read(@Nullable Map<String, Object> root, Text problem) {}

  /** Reads {@code json} whole. */
  static Read read(byte[] json) {
    var findings = new ArrayList<Finding>();
    var root = new LinkedHashMap<String, Object>();
    var isObject = new boolean[1];
    try (var scanner = new JsonScanner(RequestSource.of(json), findings::add)) {
      scanner.document(() -> {
        if (scanner.token() == JsonToken.START_OBJECT) {
          isObject[0] = true;
          new JsonTree(scanner).object(root);
        }
      });
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (!findings.isEmpty()) {
      Finding first = findings.get(0);
      return new Read(null, new Text(first.message(Locale.FRENCH), first.message(Locale.ENGLISH)));
    }
    return isObject[0]
        ? new Read(root, new Text("", ""))
        : new Read(null, new Text("ce n'est pas un objet JSON", "this is not a JSON object"));
  }

  private void object(Map<String, Object> into) throws IOException {
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      in.next();
      if (into.containsKey(key)) {
        in.duplicate(key);
      } else {
        into.put(key, value());
      }
    }
  }

  private List<Object> array() throws IOException {
    var list = new ArrayList<>();
    while (in.next() != JsonToken.END_ARRAY) {
      list.add(value());
    }
    return list;
  }

  private Object value() throws IOException {
    return switch (in.token()) {
      case START_OBJECT -> {
        var map = new LinkedHashMap<String, Object>();
        object(map);
        yield map;
      }
      case START_ARRAY -> array();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      case VALUE_NUMBER_INT -> in.length() <= 18 ? (Object) in.whole() : in.text();
      default -> in.text();
    };
  }
}
