package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Champ;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one JSON object, in their usual order, and how their values become a record. Keys are
 * tried in that order first, so that a file written in it costs no lookup.
 *
 * @param <T> the record
 */
final class Shape<T> {

  /**
   * One key.
   *
   * @param key its name
   * @param statements ids of the statements that ask for it
   * @param type how its value is read
   */
  record Field(String key, List<String> statements, Type type) {

    static Field of(Champ champ, Type type) {
      return new Field(champ.cle(), champ.statements(), type);
    }

    static Field of(String key, Type type) {
      return new Field(key, List.of(), type);
    }
  }

  /** The values of one object, in the order of the shape's fields. */
  static final class Values {

    private final @Nullable Object[] slots;
    private @Nullable Strangers strangers;
    private long seen;

    private Values(int size) {
      slots = new @Nullable Object[size];
    }

    /** Whether the key was there, whatever its value. */
    boolean has(int field) {
      return (seen & 1L << field) != 0;
    }

    @Nullable
    String text(int field) {
      return (String) slots[field];
    }

    @Nullable
    Boolean flag(int field) {
      return (Boolean) slots[field];
    }

    @Nullable
    Long integer(int field) {
      return (Long) slots[field];
    }

    @Nullable
    BigDecimal decimal(int field) {
      return (BigDecimal) slots[field];
    }

    @Nullable
    LocalDate date(int field) {
      return (LocalDate) slots[field];
    }

    /** A value of the type the field reads. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // by construction of the shape
    <V> @Nullable V get(int field) {
      return (@Nullable V) slots[field];
    }

    /** A list; empty when it is absent. */
    @SuppressWarnings("unchecked") // by construction of the shape
    <V> List<V> list(int field) {
      Object list = slots[field];
      return list == null ? List.of() : (List<V>) list;
    }
  }

  private final Field[] fields;
  private final JsonTokens.Key[] keys;

  /** The fields of which only the reader can tell that they are missing. */
  private final int[] required;

  private final Map<String, Integer> byKey = new HashMap<>();
  private final Function<Values, T> make;
  private final @Nullable AllOrNone allOrNone;

  /**
   * Keys that are there together or not at all.
   *
   * @param first the first of these fields; where it is false the others are null (S003-27)
   * @param last the last of them
   * @param values a field that asks for them when it has a value
   */
  record AllOrNone(int first, int last, int values) {}

  Shape(List<Field> fields, Function<Values, T> make) {
    this(fields, null, make);
  }

  Shape(List<Field> fields, @Nullable AllOrNone allOrNone, Function<Values, T> make) {
    this.allOrNone = allOrNone;
    this.fields = fields.toArray(Field[]::new);
    this.keys = new JsonTokens.Key[this.fields.length];
    this.make = make;
    var asked = new int[this.fields.length];
    int count = 0;
    for (int i = 0; i < this.fields.length; i++) {
      Field field = this.fields[i];
      keys[i] = new JsonTokens.Key(field.key());
      byKey.put(field.key(), i);
      if (field.type().requiredByReader()) {
        asked[count++] = i;
      }
    }
    this.required = Arrays.copyOf(asked, count);
  }

  /** Its keys, in their usual order. */
  List<Field> fields() {
    return List.of(fields);
  }

  /** Keys that go together; null when there are none. */
  @Nullable
  AllOrNone allOrNone() {
    return allOrNone;
  }

  /** The record of an object without keys. */
  T empty() {
    return make.apply(new Values(fields.length));
  }

  /** Reads the object that begins at the current token. */
  T read(JsonScanner in) throws IOException {
    var values = new Values(fields.length);
    try {
      read(values, in);
    } catch (IOException stopped) {
      // what was found before the reading stopped is kept, but a fix needs the whole object
      if (values.strangers != null) {
        values.strangers.report(in);
      }
      throw stopped;
    }
    if (values.strangers != null) {
      values.strangers.report(in, key -> values.has(index(key, 0)), in.place());
    }
    for (int i : required) {
      if (values.slots[i] == null) {
        missing(fields[i], Reported.MANQUANT, null, in);
      }
    }
    if (allOrNone != null) {
      check(allOrNone, values, in);
    }
    return make.apply(values);
  }

  private void read(Values values, JsonScanner in) throws IOException {
    int expected = 0;
    for (String key = nextKey(in, expected); key != null; key = nextKey(in, expected)) {
      int index = index(key, expected);
      if (index < 0) {
        values.strangers = values.strangers == null ? new Strangers() : values.strangers;
        values.strangers.add(key, byKey.keySet(), in.place(), in.offset());
        in.next();
        in.skip();
      } else if (values.has(index)) {
        in.next();
        in.duplicate(key);
      } else {
        values.seen |= 1L << index;
        Field field = fields[index];
        JsonToken token = in.next();
        values.slots[index] = token == JsonToken.VALUE_NULL && !field.type().readsNull()
            ? null
            : field.type().read(in, field.statements());
        expected = index + 1;
      }
    }
  }

  private @Nullable String nextKey(JsonScanner in, int expected) throws IOException {
    return expected == keys.length ? in.nextKey() : in.nextKey(keys[expected]);
  }

  private int index(String key, int expected) {
    if (expected < fields.length && fields[expected].key().equals(key)) {
      return expected;
    }
    return byKey.getOrDefault(key, -1);
  }

  private void check(AllOrNone group, Values values, JsonScanner in) {
    boolean any = values.slots[group.values()] != null;
    for (int i = group.first(); i <= group.last(); i++) {
      any |= values.has(i);
    }
    boolean nothing = Boolean.FALSE.equals(values.slots[group.first()]);
    for (int i = group.first(); any && i <= group.last(); i++) {
      if (!values.has(i)) {
        String pointer = in.pointer() + "/" + fields[i].key();
        missing(fields[i], Reported.CLES_ENSEMBLE, nothing ? Fix.add(pointer, "null") : null, in);
      }
    }
  }

  private static void missing(Field field, Reported code, @Nullable Fix fix, JsonScanner in) {
    String pointer = in.pointer() + "/" + field.key();
    if (in.isUnreadable(pointer)) {
      return;
    }
    in.unreadable(pointer);
    in.report(code.at(
        pointer,
        field.statements(),
        new Message(
            new Text(
                "La clé « {cle} » manque, ou n'a pas de valeur.",
                "The key \"{cle}\" is missing, or has no value."),
            Map.of("cle", field.key())),
        fix));
  }
}
