package fr.segur.testkit.trace;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tests of all modules as text: which of them speak of a sentence, or of a place of it. */
final class TestSources {

  /** Tests of a whole table, by the kind of place and the beginning of its name. */
  private static final List<Whole> WHOLES = List.of(
      new Whole(Treatment.LIFECYCLE, "demande", "TableDesDemandesTest"),
      new Whole(Treatment.LIFECYCLE, "pilote", "StatementsDesPilotesTest"),
      new Whole(Treatment.PERMISSION, "demande", "TableDesDemandesTest"),
      new Whole(Treatment.PERMISSION, "pilote", "StatementsDesPilotesTest"),
      new Whole(Treatment.PERMISSION, "solde", "EcransTest"),
      new Whole(Treatment.NOTIFICATION, "demande", "NotificationsTest"),
      new Whole(Treatment.NOTIFICATION, "pilote", "StatementsDesPilotesTest"),
      new Whole(Treatment.VIEW, "", "EcransTest"),
      new Whole(Treatment.RULE, "certificat", "TableDesCertificatsTest"),
      new Whole(Treatment.RULE, "guichet", "GuichetTest"),
      new Whole(Treatment.PRICING, "V", "EditionsTest"),
      new Whole(Treatment.PRICING, "prix", "PrixTest"),
      new Whole(Treatment.PRICING, "échéancier", "EcheancierTest"),
      new Whole(Treatment.PRICING, "reversement", "ReversementTest"),
      new Whole(Treatment.RULE, "portefeuille", "PortefeuilleTest"),
      new Whole(Treatment.DOCUMENT, "", "ModelesTest"),
      new Whole(Treatment.OBLIGATION, "OBL", "ObligationsTest"),
      new Whole(Treatment.OBLIGATION, "certificats", "EcransTest"));

  private record Whole(Treatment kind, String prefix, String test) {}

  private final Map<String, String> byName = new TreeMap<>();

  /** The test sources of every module beside {@code module}. */
  TestSources(Path module) {
    for (String other : List.of("segur-model", "segur-rules", "segur-schemas", "segur-testkit")) {
      read(module.resolveSibling(other).resolve("src/test/java"));
    }
  }

  private void read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith("Test.java") || name.endsWith("Properties.java")) {
          byName.put(name.substring(0, name.length() - ".java".length()), Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a test of that name. */
  boolean has(String test) {
    return byName.containsKey(test);
  }

  /** Tests that name the sentence, then those that name a place of it, then those of its table. */
  List<String> of(Statement statement, List<Place> places) {
    var found = new LinkedHashSet<String>(naming(statement.id()));
    places.stream()
        .filter(place -> place.name().indexOf(' ') < 0)
        .forEach(place -> found.addAll(naming('"' + place.name() + '"')));
    for (Place place : places) {
      for (Whole whole : WHOLES) {
        if (whole.kind() == place.kind() && place.name().startsWith(whole.prefix())) {
          found.add(whole.test());
        }
      }
    }
    return List.copyOf(found);
  }

  private List<String> naming(String text) {
    return byName.entrySet().stream()
        .filter(entry -> entry.getValue().contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }
}
