package fr.segur.schemas;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import fr.segur.model.Fix;
import fr.segur.model.Fix.Operation;
import fr.segur.schemas.Places.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fixes put into the bytes of a file: what they name is replaced, renamed, added or taken away, and
 * every other byte stays as it is. Places are those of the file before any of the fixes. A fix is
 * applied whole or not at all: not when what it names is not there, nor when it meets one applied
 * before it. Of the operations of RFC 6902 this knows those of {@link Operation}; a move gives a
 * key of an object another name. Files of any size: only the places of the fixes are held.
 */
public final class Patch {

  /** Longest blanks copied before a key that is added. */
  private static final int BLANKS = 1 << 10;

  /** Instead of the bytes {@code from} (inclusive) to {@code to} (exclusive), that text. */
  record Edit(long from, long to, String with) {

    boolean meets(Edit other) {
      boolean touching = from <= other.to && other.from <= to;
      boolean insertion = from == to || other.from == other.to;
      return insertion ? touching : from < other.to && other.from < to;
    }
  }

  private final RequestSource file;
  private final TreeMap<Long, Edit> edits = new TreeMap<>();
  private final Set<Fix> applied = new LinkedHashSet<>();
  private final List<Fix> left = new ArrayList<>();

  private Patch(RequestSource file) {
    this.file = file;
  }

  /**
   * Finds the places of {@code fixes} in {@code file}; the same fix twice is one.
   *
   * @param file the bytes of the file
   * @param fixes what to change
   * @return the places and what stands there
   * @throws IOException when the bytes cannot be had
   */
  public static Patch of(RequestSource file, List<Fix> fixes) throws IOException {
    var patch = new Patch(file);
    edits(file, fixes).forEach(patch::add);
    fixes.stream().distinct().filter(fix -> !patch.applied.contains(fix)).forEach(patch.left::add);
    return patch;
  }

  /** What each fix that can be applied does to the bytes, in file order, whatever they share. */
  static Map<Fix, List<Edit>> edits(RequestSource file, List<Fix> fixes) throws IOException {
    Map<Fix, List<Edit>> edits = new LinkedHashMap<>();
    List<String> pointers = fixes.stream()
        .flatMap(fix -> fix.operations().stream())
        .map(operation -> operation.from() == null ? operation.path() : operation.from())
        .distinct()
        .toList();
    Places places = Places.of(file, pointers);
    try (var between = new Between(file)) {
      for (Fix fix : inFileOrder(fixes, places)) {
        List<Edit> own = edits(fix, places, between);
        if (!own.isEmpty()) {
          edits.put(fix, own);
        }
      }
    }
    return edits;
  }

  /**
   * {@return the file with {@code fixes} applied; see {@link #of} for what happens to the others}
   *
   * @param file the bytes of the file
   * @param fixes what to change
   */
  public static byte[] apply(byte[] file, List<Fix> fixes) {
    try (InputStream corrected = of(RequestSource.of(file), fixes).corrected().open()) {
      return corrected.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** {@return the corrected file, made as it is read} */
  public RequestSource corrected() {
    return edited(file, List.copyOf(edits.values()));
  }

  /** The file with these edits, in file order, none of which meets another. */
  static RequestSource edited(RequestSource file, List<Edit> edits) {
    return edits.isEmpty() ? file : () -> new Edited(file.open(), edits);
  }

  /** {@return what was applied, in file order} */
  public List<Fix> applied() {
    return List.copyOf(applied);
  }

  /** {@return what was not} */
  public List<Fix> left() {
    return List.copyOf(left);
  }

  private static List<Fix> inFileOrder(List<Fix> fixes, Places places) {
    return fixes.stream()
        .distinct()
        .sorted(Comparator.comparingLong(fix -> fix.operations().stream()
            .mapToLong(operation -> anchor(operation, places))
            .min()
            .orElse(0)))
        .toList();
  }

  /** Where the first byte looked at for that operation stands. */
  private static long anchor(Operation operation, Places places) {
    String from = operation.from();
    Place place = places.at(from == null ? operation.path() : from);
    Place parent = places.at(Pointers.parent(operation.path()));
    return place.found() ? place.key : parent.last == null ? parent.start : parent.last.key;
  }

  private void add(Fix fix, List<Edit> own) {
    if (own.stream().noneMatch(this::meets)) {
      own.forEach(edit -> edits.put(edit.from(), edit));
      applied.add(fix);
    }
  }

  /** All that a fix does; nothing when one of its operations cannot be. */
  private static List<Edit> edits(Fix fix, Places places, Between between) throws IOException {
    var all = new ArrayList<Edit>();
    for (Operation operation : fix.operations()) {
      Edit edit = edit(operation, places, between);
      if (edit == null || all.stream().anyMatch(edit::meets)) {
        return List.of();
      }
      all.add(edit);
    }
    return all;
  }

  private boolean meets(Edit edit) {
    var before = edits.floorEntry(edit.to());
    return before != null && before.getValue().meets(edit);
  }

  private static @Nullable Edit edit(Operation operation, Places places, Between between)
      throws IOException {
    Place place = places.at(operation.path());
    String value = operation.value();
    String from = operation.from();
    return switch (operation.op()) {
      case "replace" -> value == null || !place.found() ? null : put(place, value);
      case "add" ->
        value == null
            ? null
            : place.found()
                ? put(place, value)
                : insertion(
                    places.at(Pointers.parent(operation.path())),
                    quoted(Pointers.last(operation.path())) + ": " + value,
                    between);
      case "remove" -> place.found() && place.key >= 0 ? removal(place) : null;
      case "move" ->
        from == null || !Pointers.parent(from).equals(Pointers.parent(operation.path()))
            ? null
            : renaming(places.at(from), Pointers.last(operation.path()), between);
      default -> null;
    };
  }

  private static Edit put(Place place, String value) {
    return new Edit(place.start, place.end, value);
  }

  /** The key and its value, with the comma after it or, for the last one, before it. */
  private static Edit removal(Place place) {
    if (place.next >= 0) {
      return new Edit(place.key, place.next, "");
    }
    return new Edit(place.previousEnd >= 0 ? place.previousEnd : place.key, place.end, "");
  }

  /** After the last key of the object, on a line of its own where that one is. */
  private static @Nullable Edit insertion(Place object, String member, Between between)
      throws IOException {
    if (!object.found() || !object.object) {
      return null;
    }
    Place last = object.last;
    if (last == null) {
      return new Edit(object.start + 1, object.start + 1, member);
    }
    long from = last.previousEnd >= 0 ? last.previousEnd : object.start + 1;
    String before = last.key - from > BLANKS
        ? " "
        : new String(between.read(from, last.key), StandardCharsets.UTF_8);
    String blanks = before.replace(",", "");
    return new Edit(last.end, last.end, "," + blanks + member);
  }

  private static @Nullable Edit renaming(Place place, String name, Between between)
      throws IOException {
    if (!place.found() || place.key < 0 || place.key == place.start) {
      return null;
    }
    byte[] key = between.read(place.key, place.start);
    int end = 1;
    while (key[end] != '"') {
      end += key[end] == '\\' ? 2 : 1;
    }
    return new Edit(place.key, place.key + end + 1, quoted(name));
  }

  /** {@code text} as a JSON text. */
  static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** Short stretches of the file, read again; going on is cheap, going back opens it anew. */
  private static final class Between implements AutoCloseable {

    private final RequestSource file;
    private InputStream in;
    private long at;

    Between(RequestSource file) {
      this.file = file;
      this.in = new ByteArrayInputStream(new byte[0]);
      this.at = Long.MAX_VALUE;
    }

    byte[] read(long from, long to) throws IOException {
      if (from < at) {
        in.close();
        in = file.open();
        at = 0;
      }
      in.skipNBytes(from - at);
      byte[] bytes = in.readNBytes((int) (to - from));
      at = to;
      return bytes;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
