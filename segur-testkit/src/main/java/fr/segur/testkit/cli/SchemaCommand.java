package fr.segur.testkit.cli;

import fr.segur.model.Text;
import fr.segur.model.TypeDemande;
import fr.segur.rules.Settings;
import fr.segur.schemas.Dialect;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.JsonReport;
import fr.segur.schemas.Segur;
import fr.segur.testkit.conformance.ConformanceKit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code schema}: the JSON Schema of a kind of file. */
final class SchemaCommand implements Command {

  /** The kinds of files that have a schema. */
  private enum Kind {
    ADVANCE(
        "fichier de demandes d'avance",
        "file of advance requests",
        segur -> segur.schema(TypeDemande.AVANCE)),
    BALANCE(
        "fichier de demandes de solde",
        "file of balance requests",
        segur -> segur.schema(TypeDemande.SOLDE)),
    FACTS("faits : check --facts", "facts: check --facts", segur -> FactsFile.schema()),
    DIALECT("dialecte : check --dialect", "dialect: check --dialect", segur -> Dialect.schema()),
    REPORT(
        "rapport JSON : check --format json",
        "JSON report: check --format json",
        segur -> JsonReport.schema()),
    CASE("cas de conformité : cases", "conformance case: cases", segur -> ConformanceKit.schema());

    private final Text of;
    private final Function<Segur, String> schema;

    Kind(String fr, String en, Function<Segur, String> schema) {
      this.of = new Text(fr, en);
      this.schema = schema;
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String KINDS =
      Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining("|"));

  @Override
  public Usage usage(Console console) {
    Usage usage = Usage.of(
        console,
        "schema",
        "Imprime le JSON Schema (2020-12) d'un genre de fichier ; sans argument, dit lesquels il y"
            + " a.",
        "Prints the JSON Schema (2020-12) of a kind of file; without argument, says which there"
            + " are.");
    EditionOption.declare(usage);
    ReadingOption.declare(usage);
    usage.names(0, 1, KINDS, "Le genre de fichier.", "The kind of file.");
    return usage;
  }

  @Override
  public int run(Arguments arguments, Console console) throws Failure, IOException {
    Segur segur = Segur.of(EditionOption.read(arguments))
        .with(Settings.DEFAULTS.with(ReadingOption.read(arguments)));
    List<String> words = arguments.names();
    if (words.isEmpty()) {
      for (Kind kind : Kind.values()) {
        console
            .text()
            .append(String.format(Locale.ROOT, "%-8s  ", kind.word()))
            .append(kind.of.in(console.locale()))
            .append('\n');
      }
      console.text().flush();
      return Exit.ACCEPTABLE;
    }
    String schema = kind(words.get(0)).schema.apply(segur);
    console.out().write(schema.getBytes(StandardCharsets.UTF_8));
    return Exit.ACCEPTABLE;
  }

  private static Kind kind(String word) throws Failure {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow(() -> Failure.usage(
            "« " + word + " » n'est pas " + KINDS, "\"" + word + "\" is not " + KINDS));
  }
}
