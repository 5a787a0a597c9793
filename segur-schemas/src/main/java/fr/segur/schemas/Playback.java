package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tokens of a value held in memory. */
final class Playback {

  /** An object or list on the way. */
  private static final class Frame {

    private final Item item;
    private final String pointer;
    private final Iterator<Map.Entry<String, Item>> members;
    private final Iterator<Item> elements;
    private int index;
    private @Nullable Item value;

    Frame(Item item, String pointer) {
      this.item = item;
      this.pointer = pointer;
      this.members = item.members.entrySet().iterator();
      this.elements = item.elements.iterator();
    }
  }

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final @Nullable IOException failure;
  private Item item;
  private JsonToken token;
  private String pointer;
  private @Nullable String key;

  /** Whether the value of the current key comes next, already entered. */
  private boolean waiting;

  /** The tokens of {@code item}, the first of which is the current one. */
  Playback(Item item, String pointer, @Nullable IOException failure) {
    this.failure = failure;
    this.item = item;
    this.token = item.token;
    this.pointer = pointer;
    enter(item, pointer);
  }

  /** The tokens of a key of the head and its value; the key is the current one. */
  Playback(String key, Item value) {
    this(value, "/" + Pointers.escaped(key), null);
    this.key = key;
    this.token = JsonToken.FIELD_NAME;
    this.waiting = true;
  }

  /** The next token; null after the last one. */
  @Nullable
  JsonToken next() throws IOException {
    if (waiting) {
      waiting = false;
      token = item.token;
      return token;
    }
    Frame frame = frames.peek();
    if (frame == null) {
      return null;
    }
    Item value = frame.value;
    if (value != null) {
      frame.value = null;
      return enter(value, pointer);
    }
    if (frame.members.hasNext()) {
      Map.Entry<String, Item> next = frame.members.next();
      key = next.getKey();
      frame.value = next.getValue();
      item = next.getValue();
      pointer = frame.pointer + "/" + Pointers.escaped(next.getKey());
      token = JsonToken.FIELD_NAME;
      return token;
    }
    if (frame.elements.hasNext()) {
      return enter(frame.elements.next(), frame.pointer + "/" + frame.index++);
    }
    return leave(frame);
  }

  private JsonToken enter(Item value, String place) {
    item = value;
    pointer = place;
    token = value.token;
    if (value.isObject() || value.isList()) {
      frames.push(new Frame(value, place));
    }
    return token;
  }

  private JsonToken leave(Frame frame) throws IOException {
    if (failure != null && frame.item.open) {
      throw failure;
    }
    frames.pop();
    item = frame.item;
    pointer = frame.pointer;
    token = item.isObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    return token;
  }

  JsonToken token() {
    return token;
  }

  /** The current value; the one of the current key. */
  Item item() {
    return item;
  }

  /** JSON Pointer of the current token in the canonical layout. */
  String pointer() {
    return pointer;
  }

  @Nullable
  String key() {
    return token == JsonToken.FIELD_NAME ? key : null;
  }

  long offset() {
    return token == JsonToken.FIELD_NAME ? item.keyOffset : item.offset;
  }
}
