package fr.segur.testkit.trace;

import fr.segur.model.Place;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The tests of all modules as text: which of them speak of a sentence, or of a place of it. */
final class TestSources {

  /** Tests of a whole table, by the kind of place and the beginning of its name. */
  private static final List<Whole> WHOLES = List.of(
      new Whole(Treatment.LIFECYCLE, "demande", "TableDesDemandesTest"),
      new Whole(Treatment.LIFECYCLE, "demande A_MODIFIER ⏱", "DelaisTest"),
      new Whole(Treatment.LIFECYCLE, "pilote", "TableDesPilotesTest"),
      new Whole(Treatment.LIFECYCLE, "soldes", "QuotaTest"),
      new Whole(Treatment.PERMISSION, "demande ✗", "ExamplesTest"),
      new Whole(Treatment.PERMISSION, "pilote ✗", "ExamplesTest"),
      new Whole(Treatment.PERMISSION, "solde", "DroitTest"),
      new Whole(Treatment.NOTIFICATION, "demande", "NotificationsTest"),
      new Whole(Treatment.NOTIFICATION, "pilote", "NotificationPiloteTest"),
      new Whole(Treatment.VIEW, "demandes · Nombre", "CompteurTest"),
      new Whole(Treatment.VIEW, "demandes", "SuiviDesDemandesTest"),
      new Whole(Treatment.VIEW, "demandes", "FicheDeDemandeTest"),
      new Whole(Treatment.VIEW, "solde", "EcransTest"),
      new Whole(Treatment.VIEW, "certificats", "EcransTest"),
      new Whole(Treatment.VIEW, "formulaire", "GuideDeSaisieTest"),
      new Whole(Treatment.VIEW, "pilotes", "SuiviDesPilotesTest"),
      new Whole(Treatment.RULE, "certificat", "TableDesCertificatsTest"),
      new Whole(Treatment.RULE, "guichet", "GuichetTest"),
      new Whole(Treatment.PRICING, "V", "EditionsTest"),
      new Whole(Treatment.PRICING, "V2 appel.bareme", "BaremeTest"),
      new Whole(Treatment.PRICING, "prix", "PrixTest"),
      new Whole(Treatment.PRICING, "échéancier", "EcheancierTest"),
      new Whole(Treatment.PRICING, "reversement", "ReversementTest"),
      new Whole(Treatment.RULE, "portefeuille", "PortefeuilleTest"),
      new Whole(Treatment.DOCUMENT, "", "ModelesTest"),
      new Whole(Treatment.OBLIGATION, "OBL", "ObligationsTest"));

  /** Tests that name sentences or codes and exercise none: lists, pages, reports of anything. */
  private static final Set<String> CITING = Set.of(
      "StatementTest",
      "VerdictTest",
      "TraceabilityTest",
      "ReadmeTasksTest",
      "HtmlReportTest",
      "ChecklistReportTest",
      "SegurAssertionsTest",
      "ConformanceKitTest",
      "CaseRunnerTest",
      "OtherCommandsTest",
      "StatementCommandTest",
      "PagesTest",
      "SarifFormatTest",
      "GenerateCommandTest");

  private record Whole(Treatment kind, String prefix, String test) {

    boolean has(Place place) {
      return kind == place.kind() && place.name().startsWith(prefix);
    }
  }

  /** The rules' own tests come first, in the order of their names. */
  private final Map<String, String> byName = new LinkedHashMap<>();

  /** The test sources of every module beside {@code module}. */
  TestSources(Path module) {
    for (String other : List.of("segur-rules", "segur-model", "segur-schemas", "segur-testkit")) {
      read(module.resolveSibling(other).resolve("src/test/java"));
    }
  }

  private void read(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().toList()) {
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

  /** The tests that name the sentence, the code of a place, or whose table has it: all first. */
  List<String> of(Statement statement, List<Place> places) {
    Map<String, Integer> found = new LinkedHashMap<>();
    naming('"' + statement.id() + '"').forEach(test -> found.merge(test, 2, Integer::sum));
    places.stream()
        .filter(place -> place.kind() != Treatment.VOCABULARY && place.name().indexOf(' ') < 0)
        .flatMap(place -> naming('"' + place.name() + '"').stream())
        .distinct()
        .forEach(test -> found.merge(test, 1, Integer::sum));
    WHOLES.stream()
        .filter(whole -> places.stream().anyMatch(whole::has))
        .forEach(whole -> found.merge(whole.test(), 1, Integer::sum));
    return found.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> naming(String text) {
    return byName.entrySet().stream()
        .filter(entry -> !CITING.contains(entry.getKey()) && entry.getValue().contains(text))
        .map(Map.Entry::getKey)
        .toList();
  }
}
