package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value held in memory, with its place in the file it was read from. */
final class Item {

  /** Its first token. */
  final JsonToken token;

  /** Its text when it is a text, a number or a word. */
  final String text;

  /** JSON Pointer in the file. */
  final String place;

  /** Offset of its key in the file; its own for an element. */
  final long keyOffset;

  final long offset;
  final Map<String, Item> members = new LinkedHashMap<>();
  final List<Item> elements = new ArrayList<>();

  /** Whether the reading stopped inside it. */
  boolean open;

  Item(JsonToken token, String text, String place, long keyOffset, long offset) {
    this.token = token;
    this.text = text;
    this.place = place;
    this.keyOffset = keyOffset;
    this.offset = offset;
  }

  /** The value that begins at the current token of {@code in}; its content is not read yet. */
  static Item at(JsonScanner in, String place, long keyOffset) throws IOException {
    JsonToken token = in.token();
    String text = token.isScalarValue() ? in.text() : "";
    return new Item(token, text, place, keyOffset, in.offset());
  }

  /** Reads its content up to its last token; of two values under one key the first one counts. */
  void read(JsonScanner in) throws IOException {
    open = true;
    if (isObject()) {
      for (String name = in.nextKey(); name != null; name = in.nextKey()) {
        long keyStart = in.offset();
        in.next();
        if (members.containsKey(name)) {
          in.duplicate(name);
        } else {
          Item value = at(in, place + "/" + Pointers.escaped(name), keyStart);
          members.put(name, value);
          value.read(in);
        }
      }
    } else if (isList()) {
      while (in.next() != JsonToken.END_ARRAY) {
        Item element = at(in, place + "/" + elements.size(), in.offset());
        elements.add(element);
        element.read(in);
      }
    }
    open = false;
  }

  /** An object or list without content yet, which stands where {@code other} stands. */
  static Item empty(JsonToken token, Item other) {
    var item = new Item(token, "", other.place, other.keyOffset, other.offset);
    item.open = other.open;
    return item;
  }

  boolean isObject() {
    return token == JsonToken.START_OBJECT;
  }

  boolean isList() {
    return token == JsonToken.START_ARRAY;
  }

  boolean isNull() {
    return token == JsonToken.VALUE_NULL;
  }
}
