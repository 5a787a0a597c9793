package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Message;
import fr.segur.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Another layout of request files: where each key of the canonical layout stands in it, and the
 * values of the keys it lacks. Files are read through it without being rewritten, and findings
 * speak of the names and places of the file itself. Immutable and thread-safe.
 *
 * <p>Its JSON form has two objects. {@code renommages} gives, for a path of the outside layout, the
 * canonical path whose value stands there, or null when nothing is to be done with it; a path is a
 * JSON Pointer with {@code *} for an index, written in the names of its own layout. What is not
 * renamed keeps its name. {@code constantes} gives, for a canonical path, the value that the
 * outside layout leaves unsaid.
 */
public final class Dialect {

  /** Where a canonical place stands outside, and which of its indexes each {@code *} is. */
  record Spot(String path, List<Integer> ranks) {}

  private final Outside layout;
  private final Map<String, Spot> spots;
  private final Map<String, Item> constants;
  private final Map<String, Item> constantsOfTheHead = new LinkedHashMap<>();
  private final Set<String> made;

  Dialect(Outside layout, Map<String, Spot> spots, Map<String, Item> constants, Set<String> made) {
    this.layout = layout;
    this.spots = new HashMap<>(spots);
    this.constants = new LinkedHashMap<>(constants);
    this.made = new LinkedHashSet<>(made);
    constants.forEach((path, value) -> {
      if (Pointers.parent(path).isEmpty()) {
        constantsOfTheHead.put(Pointers.last(path), value);
      }
    });
  }

  /**
   * What was read.
   *
   * @param dialect the dialect; null when something is wrong with it
   * @param findings what is wrong, in file order, with positions in the dialect's own file
   */
  public record Read(@Nullable Dialect dialect, List<Finding> findings) {

    /**
     * Keeps copies: what it was made from may change.
     *
     * @param dialect the dialect; null when something is wrong with it
     * @param findings what is wrong, in file order, with positions in the dialect's own file
     */
    public Read {
      findings = List.copyOf(findings);
    }

    /** {@return whether there is a dialect} */
    public boolean usable() {
      return dialect != null;
    }
  }

  /**
   * Reads the JSON form of a dialect; whatever is wrong with it is a finding.
   *
   * @param json JSON text
   * @return what was read, and what is wrong with it
   */
  public static Read read(byte[] json) {
    return DialectFile.read(json);
  }

  /**
   * {@return the JSON Schema (2020-12) of dialects, as the text of a JSON file} Whatever it refuses
   * {@code read} refuses too.
   */
  public static String schema() {
    return DialectSchema.text();
  }

  Outside layout() {
    return layout;
  }

  /** Values by canonical path. */
  Map<String, Item> constants() {
    return constants;
  }

  /** Those of the head, by key. */
  Map<String, Item> constantsOfTheHead() {
    return constantsOfTheHead;
  }

  /** Canonical objects into which keys are moved that are there even when none of them is. */
  Set<String> made() {
    return made;
  }

  /** What the file calls those keys, wherever they stand. */
  Set<String> names(Set<String> keys) {
    var names = new HashSet<String>();
    spots.forEach((path, spot) -> {
      if (keys.contains(Pointers.last(path))) {
        names.add(Pointers.last(spot.path()));
      }
    });
    return names;
  }

  // --- findings

  /** The finding in the names of the file; one that already has a place is in them. */
  Finding translate(Finding finding) {
    if (finding.position() != null) {
      return finding;
    }
    String place = original(finding.pointer());
    return new Finding(
        finding.code(),
        finding.severity(),
        place,
        finding.statements(),
        finding.readings(),
        message(finding, place),
        fix(finding),
        null);
  }

  /** A key is called by its name in the file. */
  private static Message message(Finding finding, String place) {
    Message message = finding.message();
    String key = Pointers.last(finding.pointer());
    if (!key.equals(message.arguments().get("cle"))) {
      return message;
    }
    var arguments = new HashMap<>(message.arguments());
    arguments.put("cle", Pointers.last(place));
    return new Message(message.template(), arguments);
  }

  private @Nullable Fix fix(Finding finding) {
    Fix fix = finding.fix();
    if (fix == null || isConstant(finding.pointer())) {
      return null;
    }
    var operations = new ArrayList<Fix.Operation>();
    for (Fix.Operation operation : fix.operations()) {
      String from = operation.from();
      operations.add(new Fix.Operation(
          operation.op(),
          original(operation.path()),
          from == null ? null : original(from),
          operation.value()));
    }
    return new Fix(operations);
  }

  private boolean isConstant(String pointer) {
    for (String place = canonical(pointer).path(); ; place = Pointers.parent(place)) {
      if (constants.containsKey(place)) {
        return true;
      }
      if (place.isEmpty()) {
        return false;
      }
    }
  }

  /** Where the canonical place {@code pointer} is in the file. */
  String original(String pointer) {
    Located located = canonical(pointer);
    Spot spot = spots.get(located.path());
    if (spot == null) {
      return pointer;
    }
    var place = new StringBuilder();
    int star = 0;
    for (String step : Pointers.steps(spot.path())) {
      place
          .append('/')
          .append(
              step.equals("*")
                  ? located.indexes().get(spot.ranks().get(star++))
                  : Pointers.escaped(step));
    }
    return place.append(located.rest()).toString();
  }

  /** A pointer taken apart: the canonical path it begins with, its indexes, and what follows. */
  private record Located(String path, List<String> indexes, String rest) {}

  private Located canonical(String pointer) {
    String path = "";
    var indexes = new ArrayList<String>();
    List<String> steps = Pointers.steps(pointer);
    int done = 0;
    for (String step : steps) {
      String escaped = Pointers.escaped(step);
      if (spots.containsKey(path + "/" + escaped)) {
        path = path + "/" + escaped;
      } else if (spots.containsKey(path + "/*")) {
        path = path + "/*";
        indexes.add(step);
      } else {
        break;
      }
      done++;
    }
    var rest = new StringBuilder();
    steps
        .subList(done, steps.size())
        .forEach(step -> rest.append('/').append(Pointers.escaped(step)));
    return new Located(path, indexes, rest.toString());
  }

  /** A key for which the dialect has a constant stands in the file. */
  static Finding alreadyGiven(String place, long offset) {
    return Reported.CLE_DOUBLE.at(
        place,
        offset,
        List.of(),
        new Message(
            new Text(
                "Le dialecte donne déjà une valeur à la clé « {cle} ».",
                "The dialect already gives key \"{cle}\" a value."),
            Map.of("cle", Pointers.last(place))),
        null);
  }

  /** What should be an object of the outside layout is something else. */
  static Finding notAnObject(String place, long offset) {
    return Reported.TYPE.at(
        place,
        offset,
        List.of(),
        Message.of(
            "Type inattendu : attendu un objet, d'après le dialecte.",
            "Unexpected type: expected an object, says the dialect."),
        null);
  }

  /** The path of the requests, for people. */
  @Override
  public String toString() {
    return "Dialect[" + RequestList.in(this).pointer() + "]";
  }
}
