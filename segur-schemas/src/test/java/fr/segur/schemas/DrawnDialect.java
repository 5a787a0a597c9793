package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A dialect drawn at random, keys renamed, moved and left unsaid, and what a canonical file is in
 * it: written from the documentation of dialects, not from their reader.
 */
final class DrawnDialect {

  /** What all requests of the sample say alike. */
  private static final Map<String, String> CONSTANTS = Map.of(
      "/typeDemande", "\"AVANCE\"",
      "/impId", "null",
      "/lignesImport/*/typeAction", "\"C\"",
      "/lignesImport/*/commande/referenceAF", "\"AF-MS2 DUI PDE-Va1\"");

  private final Random random;
  private final Map<String, String> outside = new HashMap<>();
  private final Map<String, String> renamings = new LinkedHashMap<>();
  private final Map<String, String> constants = new LinkedHashMap<>();

  DrawnDialect(long seed) {
    this.random = new Random(seed);
    Layout.PLACES.values().forEach(this::draw);
  }

  private void draw(Layout.Place place) {
    String path = place.path();
    String own = Pointers.parent(path);
    String constant = CONSTANTS.get(path);
    int what = random.nextInt(10);
    if (path.isEmpty()) {
      outside.put(path, path);
    } else if (constant != null && what < 5) {
      constants.put(path, constant);
    } else if (place.isElement() || what < 4) {
      outside.put(path, outside.get(own) + "/" + place.step());
    } else {
      String around = what < 7 ? own : element(own);
      String holder = what == 9 ? "/" + name() : "";
      outside.put(path, outside.get(around) + holder + "/" + name());
      renamings.put(outside.get(path), path);
    }
  }

  /** A name that nothing else has. */
  private String name() {
    String[] flavours = {"n", "é/", "a~b ", "😀", "\"", "0", "\\\t", "lignesImport"};
    String name =
        flavours[random.nextInt(flavours.length)] + renamings.size() + "." + random.nextInt(1_000);
    return Pointers.escaped(name);
  }

  /** The element, or the file, around a place. */
  private static String element(String path) {
    String around = path;
    while (!around.isEmpty() && !around.endsWith("/*")) {
      around = Pointers.parent(around);
    }
    return around;
  }

  Segur reading() {
    return DialectTest.reading(toString());
  }

  /** Pointer of the list of requests. */
  String requests() {
    return outside("/lignesImport");
  }

  /** The file in this dialect; empty when it says something else than a constant. */
  Optional<Object> image(Object canonical) {
    Map<String, Object> image = new LinkedHashMap<>();
    try {
      members("", (Map<?, ?>) canonical, image, "");
      return Optional.of(image);
    } catch (IllegalArgumentException another) {
      return Optional.empty();
    }
  }

  private void members(String path, Map<?, ?> object, Map<String, Object> element, String around) {
    constants.forEach((constant, value) -> {
      if (Pointers.parent(constant).equals(path)
          && !value.equals(object.get(Pointers.last(constant)))) {
        throw new IllegalArgumentException(constant);
      }
    });
    object.forEach((key, value) -> {
      String place = path + "/" + Pointers.escaped((String) key);
      String there = outside.get(place);
      if (there == null && !constants.containsKey(place)) {
        throw new IllegalArgumentException(place);
      }
      if (there != null) {
        member(place, value, element, there.substring(around.length()));
      }
    });
  }

  private void member(String place, Object value, Map<String, Object> element, String path) {
    List<String> steps = Pointers.steps(path);
    Map<String, Object> holder = element;
    for (String step : steps.subList(0, steps.size() - 1)) {
      holder = object(holder, step);
    }
    String last = steps.get(steps.size() - 1);
    Layout.Kind kind = Objects.requireNonNull(Layout.PLACES.get(place)).kind();
    if (kind == Layout.Kind.OBJECT && value instanceof Map<?, ?> object) {
      object(holder, last);
      members(place, object, element, around(place));
    } else if (kind == Layout.Kind.LIST && value instanceof List<?> list) {
      List<Object> images = new ArrayList<>();
      for (Object one : list) {
        Map<String, Object> image = new LinkedHashMap<>();
        members(place + "/*", (Map<?, ?>) one, image, outside(place + "/*"));
        images.add(image);
      }
      holder.put(last, images);
    } else {
      holder.put(last, value);
    }
  }

  private String around(String place) {
    return outside(element(place));
  }

  private String outside(String place) {
    return Objects.requireNonNull(outside.get(place), place);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<String, Object> holder, String key) {
    return (Map<String, Object>) holder.computeIfAbsent(key, unseen -> new LinkedHashMap<>());
  }

  /** The JSON text of a value, with blanks here and there. */
  byte[] print(Object value) {
    var out = new StringBuilder();
    print(value, out);
    return out.toString().getBytes(UTF_8);
  }

  private void print(Object value, StringBuilder out) {
    String comma = "";
    if (value instanceof Map<?, ?> map) {
      out.append('{').append(blank());
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(comma).append(blank()).append(Patch.quoted((String) member.getKey()));
        print(member.getValue(), out.append(blank()).append(':').append(blank()));
        comma = blank() + ",";
      }
      out.append(blank()).append('}');
    } else if (value instanceof List<?> list) {
      out.append('[').append(blank());
      for (Object element : list) {
        print(element, out.append(comma).append(blank()));
        comma = blank() + ",";
      }
      out.append(blank()).append(']');
    } else {
      out.append(value);
    }
  }

  private String blank() {
    return new String[] {"", " ", "\n", "\r\n\t"}[random.nextInt(4)];
  }

  @Override
  public String toString() {
    Map<String, Object> renames = new LinkedHashMap<>();
    renamings.forEach((there, path) -> renames.put(there, Patch.quoted(path)));
    return new String(
        print(Map.of("renommages", renames, "constantes", new LinkedHashMap<>(constants))), UTF_8);
  }
}
