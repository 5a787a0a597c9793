package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Message;
import fr.segur.model.Niveau;
import fr.segur.model.Position;
import fr.segur.model.Severity;
import fr.segur.model.Text;
import fr.segur.schemas.Dialect.Spot;
import fr.segur.schemas.Layout.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a dialect, and lays it over the canonical layout. */
final class DialectFile {

  static final String RENOMMAGES = "renommages";
  static final String CONSTANTES = "constantes";

  private static final String CODE = "DIALECTE";
  private static final String REQUEST = Niveau.LIGNE.pattern();

  /** An outside path, where it is written in the dialect, and what is read there. */
  private record Renaming(String outside, @Nullable String canonical, String place, long offset) {}

  private final List<Finding> findings = new ArrayList<>();
  private final List<Renaming> renamings = new ArrayList<>();
  private final Map<String, Renaming> byCanonical = new LinkedHashMap<>();
  private final Map<String, Item> constants = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<Outside, Renaming> explicit = new HashMap<>();
  private final Outside root = new Outside();
  private final Set<String> made = new LinkedHashSet<>();

  private DialectFile() {}

  static Dialect.Read read(byte[] json) {
    var file = new DialectFile();
    RequestSource source = RequestSource.of(json);
    var nothing = new Dialect(new Outside(), Map.of(), Map.of(), Set.of());
    try (var in = new DialectScanner(source, nothing, file.findings::add)) {
      in.document(() -> file.head(in));
      if (file.findings.isEmpty()) {
        file.lay();
      }
      List<Finding> placed = new Locator(source).place(file.findings);
      Dialect dialect =
          placed.isEmpty() ? new Dialect(file.root, file.spots, file.constants, file.made) : null;
      return new Dialect.Read(dialect, placed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  // --- the file

  private void head(DialectScanner in) throws IOException {
    Item all = in.take("");
    if (!all.isObject()) {
      error(all, "Un dialecte est un objet JSON.", "A dialect is a JSON object.", Map.of());
      return;
    }
    all.members.forEach((key, value) -> {
      if (!key.equals(RENOMMAGES) && !key.equals(CONSTANTES)) {
        error(
            value,
            "La clé « {cle} » est inconnue : un dialecte a « renommages » et « constantes ».",
            "The key \"{cle}\" is unknown: a dialect has \"renommages\" and \"constantes\".",
            Map.of("cle", key));
      } else if (!value.isObject()) {
        error(value, "« {cle} » est un objet.", "\"{cle}\" is an object.", Map.of("cle", key));
      }
    });
    Item renommages = all.members.get(RENOMMAGES);
    if (renommages != null) {
      renommages.members.forEach(this::renaming);
    }
    Item constantes = all.members.get(CONSTANTES);
    if (constantes != null) {
      for (Map.Entry<String, Item> constant : constantes.members.entrySet()) {
        constant(constant.getKey(), constant.getValue(), in);
      }
    }
  }

  private void renaming(String outside, Item value) {
    if (!value.isNull() && value.token != JsonToken.VALUE_STRING) {
      error(
          value,
          "Attendu : un chemin du modèle canonique, ou null.",
          "Expected: a path of the canonical layout, or null.",
          Map.of());
      return;
    }
    if (!isPath(outside)) {
      error(
          value,
          "« {chemin} » n'est pas un chemin comme « /lignesImport/*/commande ».",
          "\"{chemin}\" is not a path as \"/lignesImport/*/commande\".",
          Map.of("chemin", outside));
      return;
    }
    String canonical = value.isNull() ? null : value.text;
    var renaming = new Renaming(outside, canonical, value.place, value.offset);
    renamings.add(renaming);
    if (canonical != null && isKnown(canonical, value)) {
      Renaming before = byCanonical.putIfAbsent(canonical, renaming);
      if (before != null) {
        error(
            value,
            "« {cle} » est déjà lue dans « {chemin} ».",
            "\"{cle}\" is already read at \"{chemin}\".",
            Map.of("cle", canonical, "chemin", before.outside()));
      }
    }
  }

  private void constant(String canonical, Item value, DialectScanner in) throws IOException {
    if (!isKnown(canonical, value)) {
      return;
    }
    Place place = place(canonical);
    Renaming renaming = byCanonical.get(canonical);
    if (renaming != null) {
      error(
          value,
          "« {cle} » a une constante, et est aussi lue dans « {chemin} ».",
          "\"{cle}\" has a constant, and is also read at \"{chemin}\".",
          Map.of("cle", canonical, "chemin", renaming.outside()));
    } else if (place.isElement() || canonical.equals(Pointers.parent(REQUEST))) {
      error(
          value,
          "« {cle} » ne peut pas être constante.",
          "\"{cle}\" cannot be constant.",
          Map.of("cle", canonical));
    } else if (!value.isNull()) {
      in.replay(value);
      place.type().read(in, List.of());
      in.goOn();
    }
    constants.put(canonical, value);
  }

  private boolean isKnown(String canonical, Item value) {
    if (!canonical.isEmpty() && Layout.PLACES.containsKey(canonical)) {
      return true;
    }
    String near = Nearest.of(canonical, Layout.PLACES.keySet());
    error(
        value,
        near == null
            ? "« {cle} » n'est pas un chemin du modèle canonique."
            : "« {cle} » n'est pas un chemin du modèle canonique ; peut-être « {proche} » ?",
        near == null
            ? "\"{cle}\" is not a path of the canonical layout."
            : "\"{cle}\" is not a path of the canonical layout; perhaps \"{proche}\"?",
        near == null ? Map.of("cle", canonical) : Map.of("cle", canonical, "proche", near));
    return false;
  }

  private static boolean isPath(String path) {
    return path.startsWith("/") && !path.endsWith("/") && !path.endsWith("/*");
  }

  private static Place place(String canonical) {
    Place place = Layout.PLACES.get(canonical);
    if (place == null) {
      throw new IllegalArgumentException(canonical);
    }
    return place;
  }

  // --- the layout

  private void lay() {
    for (Renaming renaming : renamings) {
      if (renaming.canonical() == null) {
        Outside outside = root.at(renaming.outside());
        outside.ignored = true;
        explicit.put(outside, renaming);
      }
    }
    for (Place place : Layout.PLACES.values()) {
      lay(place);
    }
  }

  private void lay(Place place) {
    if (place.path().isEmpty()) {
      spots.put("", new Spot("", List.of()));
      root.target = place;
      return;
    }
    Spot parent = spots.get(place.parent());
    Renaming renaming = byCanonical.get(place.path());
    Spot spot = renaming == null ? inPlace(place, parent) : moved(place, renaming);
    if (spot == null) {
      return;
    }
    spots.put(place.path(), spot);
    if (renaming != null && parent != null && !spot.path().startsWith(parent.path() + "/")) {
      make(place.parent());
    }
    occupy(place, spot, renaming);
  }

  private static @Nullable Spot inPlace(Place place, @Nullable Spot parent) {
    if (parent == null) {
      return null;
    }
    var ranks = new ArrayList<>(parent.ranks());
    if (place.isElement()) {
      ranks.add((int) place.path().chars().filter(c -> c == '*').count() - 1);
    }
    return new Spot(parent.path() + "/" + place.step(), ranks);
  }

  /** Where a moved value stands: in no other list than its canonical place does. */
  private @Nullable Spot moved(Place place, Renaming renaming) {
    int star = renaming.outside().lastIndexOf("/*/");
    String element = star < 0 ? "" : renaming.outside().substring(0, star + 2);
    for (String around = place.parent(); ; around = Pointers.parent(around)) {
      Spot spot = spots.get(around);
      boolean holds = around.isEmpty() || around.endsWith("/*");
      boolean crosses = place.isInRequests() != around.startsWith(REQUEST);
      if (holds
          && spot != null
          && spot.path().equals(element)
          && (!crosses || place.path().equals(Pointers.parent(REQUEST)))) {
        return new Spot(renaming.outside(), spot.ranks());
      }
      if (around.isEmpty()) {
        break;
      }
    }
    error(
        renaming,
        "« {chemin} » n'est pas dans la même liste que « {cle} ».",
        "\"{chemin}\" is not in the same list as \"{cle}\".",
        Map.of("chemin", renaming.outside(), "cle", place.path()));
    return null;
  }

  private void make(String object) {
    if (!object.isEmpty() && !object.endsWith("/*") && object.startsWith(REQUEST)) {
      make(Pointers.parent(object));
      if (place(object).kind() == Layout.Kind.OBJECT) {
        made.add(object);
      }
    }
  }

  private void occupy(Place place, Spot spot, @Nullable Renaming renaming) {
    Outside outside = root.at(spot.path());
    Place other = outside.target;
    if (renaming == null && (outside.ignored || constants.containsKey(place.path()))) {
      outside.target = outside.ignored || other != null ? other : place;
      return;
    }
    if (other == null) {
      outside.target = place;
      if (renaming != null) {
        explicit.put(outside, renaming);
      }
      return;
    }
    if (constants.containsKey(other.path())) {
      outside.target = place;
      return;
    }
    Renaming guilty = renaming != null ? renaming : explicit.get(outside);
    if (guilty != null) {
      error(
          guilty,
          "« {chemin} » est aussi la place de « {cle} » : la renommer, ou lui donner une constante.",
          "\"{chemin}\" is also the place of \"{cle}\": rename it, or give it a constant.",
          Map.of(
              "chemin", guilty.outside(), "cle", renaming != null ? other.path() : place.path()));
    }
  }

  // --- findings

  private void error(Item at, String fr, String en, Map<String, Object> arguments) {
    error(at.place, at.offset, fr, en, arguments);
  }

  private void error(Renaming at, String fr, String en, Map<String, Object> arguments) {
    error(at.place(), at.offset(), fr, en, arguments);
  }

  private void error(
      String place, long offset, String fr, String en, Map<String, Object> arguments) {
    findings.add(new Finding(
        CODE,
        Severity.ERROR,
        place,
        List.of(),
        List.of(),
        new Message(new Text(fr, en), arguments),
        null,
        new Position(0, 0, offset)));
  }
}
