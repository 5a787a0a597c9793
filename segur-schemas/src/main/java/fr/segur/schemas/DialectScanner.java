package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Champ;
import fr.segur.model.Finding;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of an outside layout as if it were in the canonical one. The keys of the head are
 * renamed as they pass; each request is held in memory, laid out, and read from there.
 */
final class DialectScanner extends JsonScanner {

  /** An object of the head: the file itself, or one that only the outside layout has. */
  private static final class Head {

    private final Outside layout;
    private final String place;
    private final Set<String> seen = new HashSet<>();
    private final Strangers strangers = new Strangers();

    Head(Outside layout, String place) {
      this.layout = layout;
      this.place = place;
    }
  }

  private final Dialect dialect;
  private final Deque<Head> heads = new ArrayDeque<>();
  private final Iterator<Map.Entry<String, Item>> constants;

  /** Whether tokens are those of the file, as they come. */
  private boolean raw;

  private @Nullable Playback playback;

  /** Canonical pointer of the value at hand in the head. */
  private String pointer = "";

  private @Nullable String key;
  private @Nullable Outside requests;
  private int request = -1;

  DialectScanner(RequestSource source, Dialect dialect, Consumer<Finding> findings)
      throws IOException {
    super(source, findings);
    this.dialect = dialect;
    this.constants = dialect.constantsOfTheHead().entrySet().iterator();
    heads.push(new Head(dialect.layout(), ""));
  }

  @Override
  boolean isCanonical() {
    return false;
  }

  // --- the head

  @Override
  @Nullable
  String nextKey() throws IOException {
    if (raw) {
      return super.nextKey();
    }
    Playback current = playback;
    if (current != null) {
      if (current.next() != null) {
        return current.key();
      }
      playback = null;
    }
    key = null;
    if (constants.hasNext()) {
      Map.Entry<String, Item> constant = constants.next();
      playback = new Playback(constant.getKey(), constant.getValue());
      return constant.getKey();
    }
    return nextKeyOfTheHead();
  }

  private @Nullable String nextKeyOfTheHead() throws IOException {
    while (true) {
      Head head = heads.element();
      String name = super.nextKey();
      if (name == null) {
        head.strangers.report(this, head.seen::contains, head.place);
        if (heads.size() == 1) {
          pointer = "";
          return null;
        }
        heads.pop();
        continue;
      }
      Outside outside = head.layout.keys.get(name);
      long offset = super.offset();
      String place = super.place();
      boolean again = !head.seen.add(name);
      if (outside == null) {
        head.strangers.add(name, head.layout.keys.keySet(), place, offset);
      }
      Layout.Place target = outside == null ? null : outside.target;
      if (!again && target != null && !dialect.constants().containsKey(target.path())) {
        pointer = target.path();
        key = target.step();
        requests = outside;
        return key;
      }
      super.next();
      if (again && outside != null) {
        raw(() -> super.duplicate(name));
      } else if (target != null) {
        report(Dialect.alreadyGiven(place, super.offset()));
        skip();
      } else if (outside != null && !outside.ignored && token() == JsonToken.START_OBJECT) {
        heads.push(new Head(outside, place));
      } else {
        if (outside != null && !outside.ignored && token() != JsonToken.VALUE_NULL) {
          report(Dialect.notAnObject(place, super.offset()));
        }
        skip();
      }
    }
  }

  @Override
  @Nullable
  String nextKey(JsonTokens.Key likely) throws IOException {
    return nextKey();
  }

  // --- the requests

  @Override
  JsonToken next() throws IOException {
    if (raw) {
      return super.next();
    }
    if (playback != null) {
      JsonToken token = playback.next();
      if (token != null) {
        return token;
      }
      playback = null;
    }
    boolean first = super.token() == JsonToken.FIELD_NAME;
    JsonToken token = super.next();
    if (first && pointer.equals(Champ.LIGNES_IMPORT.pointer())) {
      request = token == JsonToken.START_ARRAY ? 0 : -1;
    } else if (token == JsonToken.END_ARRAY) {
      request = -1;
      pointer = Champ.LIGNES_IMPORT.pointer();
    } else if (request >= 0) {
      pointer = Champ.LIGNES_IMPORT.pointer() + "/" + request++;
      return token == JsonToken.START_OBJECT ? request() : token;
    }
    return token;
  }

  private JsonToken request() throws IOException {
    Item outside = Item.at(this, super.place(), super.offset());
    IOException failure = fill(outside);
    Outside list = requests;
    Outside layout = list == null ? null : list.element;
    Item inside = layout == null ? outside : Transposer.transpose(dialect, this, outside, layout);
    playback = new Playback(inside, pointer, failure);
    return JsonToken.START_OBJECT;
  }

  /** Reads the value that begins at the current token; what stopped the reading, if it stopped. */
  private @Nullable IOException fill(Item item) {
    try {
      raw(() -> item.read(this));
      return null;
    } catch (IOException stopped) {
      return stopped;
    }
  }

  // --- tokens and places

  /** The value at the current token, held in memory; the reading stands at its end. */
  Item take(String place) throws IOException {
    Item item = Item.at(this, place, super.offset());
    raw(() -> item.read(this));
    return item;
  }

  /** Reads {@code item} next: its first token is the current one. */
  void replay(Item item) {
    playback = new Playback(item, item.place, null);
  }

  /** Goes on with the file. */
  void goOn() {
    playback = null;
  }

  private void raw(Step step) throws IOException {
    boolean before = raw;
    raw = true;
    try {
      step.run();
    } finally {
      raw = before;
    }
  }

  private @Nullable Playback playback() {
    return raw ? null : playback;
  }

  @Override
  JsonToken token() {
    Playback current = playback();
    return current == null ? super.token() : current.token();
  }

  @Override
  String text() throws IOException {
    Playback current = playback();
    return current == null ? super.text() : current.item().text;
  }

  @Override
  int length() throws IOException {
    Playback current = playback();
    return current == null ? super.length() : current.item().text.length();
  }

  @Override
  long whole() throws IOException {
    Playback current = playback();
    return current == null ? super.whole() : Long.parseLong(current.item().text);
  }

  @Override
  @Nullable
  BigDecimal decimal() throws IOException {
    return playback() == null ? super.decimal() : null;
  }

  @Override
  String pointer() {
    Playback current = playback();
    return current == null ? pointer : current.pointer();
  }

  @Override
  String place() {
    Playback current = playback();
    return current == null ? super.place() : current.item().place;
  }

  @Override
  long offset() {
    Playback current = playback();
    return current == null ? super.offset() : current.offset();
  }

  @Override
  void skipQuickly() throws IOException {
    if (playback() == null) {
      request = -1;
      super.skipQuickly();
    } else {
      super.skip();
    }
  }

  @Override
  void skip() throws IOException {
    if (playback() == null) {
      raw(super::skip);
    } else {
      super.skip();
    }
  }
}
