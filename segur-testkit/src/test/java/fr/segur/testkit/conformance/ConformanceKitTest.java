package fr.segur.testkit.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.segur.model.Statement;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import fr.segur.rules.Rule;
import fr.segur.rules.documents.Modeles;
import fr.segur.schemas.FactsFile;
import fr.segur.schemas.RequestSource;
import fr.segur.schemas.Segur;
import fr.segur.testkit.cli.Main;
import fr.segur.testkit.samples.Witnesses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kit passes on this library, says what is wrong with others, and is what it claims to be. */
class ConformanceKitTest {

  private static final ConformanceKit KIT = ConformanceKit.afMs2DuiPdeVa1V2();
  private static final ConformanceKit V1 = ConformanceKit.afMs2DuiPdeVa1V1();
  private static final List<ConformanceCase> ALL =
      Stream.of(V1, KIT).flatMap(kit -> kit.cases().stream()).toList();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final JsonMapper JSON = new JsonMapper();

  /** Codes of everything that is found in the files and documents of the kit. */
  private static final Set<String> FOUND = found();

  @TestFactory
  Stream<DynamicNode> this_library_conforms() {
    return Stream.of(V1, KIT).flatMap(kit -> ConformanceTests.of(kit, kit.library()));
  }

  /**
   * Its end is unknown: what V2 accepts is undetermined, and what it refuses by the same rules is
   * refused.
   */
  @Test
  void the_first_edition_accepts_nothing_for_certain() {
    assertThat(V1.only("import").cases())
        .extracting(one -> V1.library().answer(one.line()))
        .noneMatch(answer -> answer.contains("ACCEPTABLE"))
        .anyMatch(answer -> answer.contains("INDETERMINE"))
        .anyMatch(answer -> answer.contains("REFUSE"));
    assertThat(V1.only("order").cases().stream()
            .filter(one -> V1.check(one, KIT.library()).isPresent()))
        .hasSizeGreaterThan(10);
  }

  @Test
  void there_are_several_hundred_cases_of_every_nature_with_ids_of_their_own() {
    assertThat(KIT.cases()).hasSizeGreaterThan(500);
    assertThat(KIT.cases()).extracting(ConformanceCase::nature).contains(Nature.values());
    assertThat(ALL).extracting(ConformanceCase::id).doesNotHaveDuplicates();
  }

  @Test
  void every_statement_of_a_case_is_one_of_the_register() {
    assertThat(ALL).allSatisfy(one -> {
      assertThat(one.note()).isNotBlank();
      assertThat(one.statements()).allMatch(id -> !Statement.of(id).text().isBlank());
    });
  }

  /** The cases on the form of a value alone rest on no sentence. */
  @Test
  void nearly_every_case_cites_a_statement() {
    assertThat(KIT.cases())
        .filteredOn(one -> one.statements().isEmpty())
        .allMatch(one -> one.kind().equals("import"))
        .hasSizeLessThan(KIT.cases().size() / 10);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_rule_is_broken_by_a_case(String code) {
    assertThat(FOUND).contains(code);
  }

  static Stream<String> codes() {
    return Stream.of(
            Witnesses.codes().stream(),
            Modeles.ALL.stream().flatMap(modele -> modele.rules().stream()).map(Rule::code))
        .flatMap(codes -> codes)
        .distinct();
  }

  private static Set<String> found() {
    var codes = new TreeSet<String>();
    for (ConformanceCase one : KIT.only("import", "document").cases()) {
      verdict(one).findings().forEach(finding -> codes.add(finding.code()));
    }
    return codes;
  }

  private static Verdict verdict(ConformanceCase one) {
    try {
      JsonNode input = JSON.readTree(one.line()).path("input");
      Facts facts = input.has("facts")
          ? FactsFile.read(AfMs2DuiPde.V2, JSON.writeValueAsBytes(input.path("facts")))
              .facts()
          : Facts.INCONNUS;
      Segur segur = Segur.of(AfMs2DuiPde.V2);
      if (one.kind().equals("document")) {
        var modele = Modeles.find(input.path("modele").asText()).orElseThrow();
        byte[] document = JSON.writeValueAsBytes(input.path("document"));
        return segur.check(modele, RequestSource.of(document), facts);
      }
      return segur.check(
          input.has("texte")
              ? input.path("texte").asText().getBytes(StandardCharsets.UTF_8)
              : JSON.writeValueAsBytes(input.path("fichier")),
          facts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void an_implementation_that_always_says_yes_does_not_pass() {
    var window = KIT.only("window");

    assertThat(window.cases()).hasSizeGreaterThan(50);
    assertThat(window.cases().stream()
            .filter(one -> window.check(one, line -> "{\"ouvert\":true}").isEmpty()))
        .hasSizeLessThan(window.cases().size());
  }

  @Test
  void a_failure_shows_the_input_both_answers_and_the_sentences() {
    ConformanceCase one = KIT.only("cpx").cases().get(0);

    assertThat(
            KIT.check(one, line -> "{\"id\":\"x\",\"actual\":{\"numeroCarteCPX\":\"FACULTATIF\"}}"))
        .hasValue("cpx-001 · a row of the table: not as expected"
            + "\n  numeroCarteCPX"
            + "\n    expected \"INTERDIT\""
            + "\n    actual   \"FACULTATIF\""
            + "\n  input {\"demandeCertificatServeur\":false,\"contracutualisationOG\":null,"
            + "\"StatutAdminTechnique\":null,\"contractualisationEditeur\":null}"
            + "\n  S003-27  "
            + Statement.of("S003-27").text());
  }

  @Test
  void what_is_no_answer_is_told() {
    ConformanceCase one = KIT.cases().get(0);

    assertThat(KIT.check(one, line -> null))
        .hasValueSatisfying(why -> assertThat(why).contains(one.id(), ": no answer\n"));
    assertThat(KIT.check(one, line -> "{\"id\":\"x\",\"actual\":null}"))
        .hasValueSatisfying(why -> assertThat(why).contains("no answer"));
    assertThat(KIT.check(one, line -> "oui"))
        .hasValueSatisfying(why -> assertThat(why).contains("the answer is not JSON: oui"));
    assertThat(KIT.check(one, line -> {
          throw new IllegalStateException("broken");
        }))
        .hasValueSatisfying(why -> assertThat(why).contains("failed: ", "broken"));
  }

  @Test
  void a_missing_key_is_nothing() {
    ConformanceCase one = KIT.only("extraction").cases().get(1);

    assertThat(KIT.check(one, line -> "{}"))
        .hasValueSatisfying(why -> assertThat(why).contains("    actual   nothing"));
  }

  @Test
  void a_program_is_run_once_with_all_cases() throws Exception {
    var amounts = KIT.only("price", "balance", "finess");
    var program = ProcessImplementation.run(
        amounts, PATIENCE, java(Main.class.getName(), "cases", "--actual", "-"));

    assertThat(amounts.cases())
        .allSatisfy(one -> assertThat(amounts.check(one, program)).isEmpty());
    assertThat(program.answer("{\"id\":\"another\"}")).isNull();
  }

  // snippet: process
  static Stream<DynamicNode> keepsTheText(List<String> program) throws Exception {
    ConformanceKit kit = ConformanceKit.afMs2DuiPdeVa1V2().only("price", "balance", "cpx");
    return ConformanceTests.of(kit, ProcessImplementation.run(kit, Duration.ofMinutes(1), program));
  }
  // end of snippet

  @TestFactory
  Stream<DynamicNode> a_program_in_any_language_is_a_test_factory() throws Exception {
    return keepsTheText(java(Main.class.getName(), "cases", "--actual", "-"));
  }

  @Test
  void a_program_that_does_not_answer_fails_every_case() throws Exception {
    var mute = ProcessImplementation.run(KIT.only("cpx"), PATIENCE, java("-version"));

    assertThat(KIT.check(KIT.only("cpx").cases().get(0), mute))
        .hasValueSatisfying(why -> assertThat(why).contains("no answer"));
  }

  @Test
  void a_program_that_is_not_there_is_told() {
    assertThatIOException()
        .isThrownBy(
            () -> ProcessImplementation.run(KIT, PATIENCE, List.of("no-such-program-of-segur")));
  }

  @Test
  void a_program_that_takes_too_long_is_stopped() {
    assertThatIOException()
        .isThrownBy(() -> ProcessImplementation.run(
            KIT.only("cpx"), Duration.ZERO, java(Main.class.getName(), "cases", "-")))
        .withMessageContaining("is not done after PT0S");
  }

  @Test
  void the_schema_has_every_kind_the_kit_has() {
    var kinds = new HashSet<String>();
    KIT.cases().forEach(one -> kinds.add('"' + one.kind() + '"'));

    assertThat(ConformanceKit.schema()).contains(kinds);
  }

  @Test
  void every_case_has_the_form_of_the_schema() {
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ConformanceKit.schema());

    assertThat(ALL)
        .allSatisfy(
            one -> assertThat(schema.validate(one.line(), InputFormat.JSON)).isEmpty());
    assertThat(schema.validate("{\"id\":\"price-001\",\"kind\":\"prices\"}", InputFormat.JSON))
        .isNotEmpty();
  }

  private static List<String> java(String... arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return Stream.concat(
            Stream.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path")),
            Stream.of(arguments))
        .toList();
  }
}
