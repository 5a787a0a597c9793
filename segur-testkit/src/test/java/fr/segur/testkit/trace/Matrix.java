package fr.segur.testkit.trace;

import fr.segur.model.Place;
import fr.segur.model.Source;
import fr.segur.model.Statement;
import fr.segur.model.Treatment;
import fr.segur.schemas.Catalogue;
import fr.segur.testkit.conformance.ConformanceCase;
import fr.segur.testkit.conformance.ConformanceKit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The traceability matrix: every sentence of the texts, where it lives, the conformance cases that
 * cite it and the tests that exercise it.
 */
final class Matrix {

  /** Tests named for one sentence: enough to find the others. */
  private static final int TESTS = 3;

  private final Map<String, List<Place>> places = new LinkedHashMap<>();
  private final Map<String, List<ConformanceCase>> cases = new LinkedHashMap<>();
  private final TestSources tests;

  /** One row. */
  record Row(
      Statement statement, List<Place> places, List<ConformanceCase> cases, List<String> tests) {}

  Matrix(TestSources tests) {
    this.tests = tests;
    for (Place place : Catalogue.places()) {
      place.statements().forEach(id -> add(places, id, place));
    }
    for (ConformanceCase one : ConformanceKit.afMs2DuiPdeVa1V2().cases()) {
      one.statements().forEach(id -> add(cases, id, one));
    }
  }

  private static <T> void add(Map<String, List<T>> all, String id, T one) {
    all.computeIfAbsent(id, unseen -> new ArrayList<>()).add(one);
  }

  /** Every sentence, in the order of the register. */
  List<Row> rows() {
    return Statement.all().stream()
        .map(statement -> {
          List<Place> here = places.getOrDefault(statement.id(), List.of());
          return new Row(
              statement,
              here,
              cases.getOrDefault(statement.id(), List.of()),
              tests.of(statement, here));
        })
        .toList();
  }

  /** The tests named for each sentence, one sentence a line. */
  String tests() {
    var out = new StringBuilder();
    for (Row row : rows()) {
      if (!row.tests().isEmpty()) {
        out.append(row.statement().id()).append(' ');
        out.append(row.tests().stream().limit(TESTS).collect(Collectors.joining(" ")));
        out.append('\n');
      }
    }
    return out.toString();
  }

  /** The matrix as Markdown. */
  String markdown() {
    var out = new StringBuilder("""
        # Where every sentence of the texts lives

        The 370 sentences of the register, in its own words; each with its places in the library (rule, amount, row of a life,
        permission, document, notification, view, word, duty, or a screen of the portal, out of scope), the conformance cases that
        cite it, and tests that exercise it. Written by `TraceabilityMatrixTest` of segur-testkit, which fails when it is out of date:

            mvn -pl segur-testkit -am test -Dtest=TraceabilityMatrixTest -Dsegur.write=true -Dsurefire.failIfNoSpecifiedTests=false

        """);
    Source source = null;
    for (Row row : rows()) {
      if (row.statement().source() != source) {
        source = row.statement().source();
        out.append("\n## ").append(source.id()).append(" · ");
        out.append(source.title().in(Locale.ENGLISH)).append("\n\n");
        out.append(
            "| sentence | § | says | lives in | cases | tests |\n|---|---|---|---|---|---|\n");
      }
      out.append(line(row)).append('\n');
    }
    return out.toString();
  }

  private static String line(Row row) {
    Statement statement = row.statement();
    return List.of(
            "<a id=\"" + statement.id() + "\"></a>" + statement.id(),
            statement.section(),
            statement.text(),
            places(row.places()),
            cases(row.cases()),
            row.tests().stream().limit(TESTS).collect(Collectors.joining(", ")))
        .stream()
        .map(Matrix::cell)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String places(List<Place> places) {
    Map<Treatment, List<String>> byKind = new LinkedHashMap<>();
    places.forEach(place -> byKind
        .computeIfAbsent(place.kind(), kind -> new ArrayList<>())
        .add("`" + place.name() + "`"));
    return byKind.entrySet().stream()
        .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " "
            + String.join(", ", entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String cases(List<ConformanceCase> cases) {
    if (cases.isEmpty()) {
      return "–";
    }
    return cases.size() == 1 ? cases.get(0).id() : cases.get(0).id() + " and " + (cases.size() - 1);
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
