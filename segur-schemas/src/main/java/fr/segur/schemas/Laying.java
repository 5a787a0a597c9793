package fr.segur.schemas;

import fr.segur.model.Finding;
import fr.segur.model.Niveau;
import fr.segur.schemas.Dialect.Spot;
import fr.segur.schemas.DialectFile.Renaming;
import fr.segur.schemas.Layout.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lays the renamings of a dialect over the canonical layout, once, before any file is read. */
final class Laying {

  private static final String REQUEST = Niveau.LIGNE.pattern();

  private final Map<String, Renaming> byCanonical;
  private final Map<String, Item> constants;
  private final Consumer<Finding> findings;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<Outside, Renaming> explicit = new HashMap<>();
  private final Outside root = new Outside();
  private final Set<String> made = new LinkedHashSet<>();

  Laying(
      Map<String, Renaming> byCanonical, Map<String, Item> constants, Consumer<Finding> findings) {
    this.byCanonical = byCanonical;
    this.constants = constants;
    this.findings = findings;
  }

  /** The dialect; it must not be used when something was reported. */
  Dialect dialect(List<Renaming> renamings) {
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
    return new Dialect(root, spots, constants, made);
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

  /** An object that every request has is there even when the key that is moved into it is not. */
  private void make(String object) {
    if (!object.isEmpty() && !object.endsWith("/*") && object.startsWith(REQUEST)) {
      make(Pointers.parent(object));
      if (Layout.ALWAYS.contains(object)) {
        made.add(object);
      }
    }
  }

  /** A name of the outside layout stands for one key; a constant leaves its name to others. */
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

  private void error(Renaming at, String fr, String en, Map<String, Object> arguments) {
    findings.accept(DialectFile.error(at.place(), at.offset(), fr, en, arguments));
  }
}
