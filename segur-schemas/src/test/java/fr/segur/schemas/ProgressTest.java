package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check that is watched says where it is; one that is stopped accepts nothing. */
class ProgressTest {

  /** Many requests, with other numbers or not; the second of the sample again and again. */
  private static byte[] file(int requests) {
    Tree list = Sample.at("/lignesImport");
    Tree last = list.members().get(1).value();
    String request = Sample.AVANCE.substring(last.start(), last.end());
    String all = IntStream.rangeClosed(1, requests)
        .mapToObj(i -> request.replaceFirst("\"numLigne\": 2", "\"numLigne\": " + i))
        .collect(Collectors.joining(","));
    return (Sample.AVANCE.substring(0, list.start())
            + '['
            + all
            + ']'
            + Sample.AVANCE.substring(list.end()))
        .getBytes(UTF_8);
  }

  @Test
  void every_step_is_further_and_the_last_one_is_the_end() throws IOException {
    byte[] file = file(200);
    List<Progress.Step> steps = new ArrayList<>();
    Verdict verdict = Sample.SEGUR.check(RequestSource.of(file), Sample.facts(), steps::add);

    assertThat(verdict).isEqualTo(Sample.check(file));
    assertThat(steps).hasSizeGreaterThan(10).allMatch(step -> step.total() == file.length);
    assertThat(steps.stream().map(Progress.Step::requests)).isSorted();
    assertThat(steps.get(steps.size() - 1).bytes()).isEqualTo(file.length);
    assertThat(steps.get(steps.size() - 1).requests()).isBetween(190, 200);
  }

  @Test
  void a_source_may_not_know_its_size() throws IOException {
    byte[] file = file(1);
    List<Progress.Step> steps = new ArrayList<>();
    RequestSource stream = () -> new java.io.ByteArrayInputStream(file);
    Sample.SEGUR.check(stream, Sample.facts(), steps::add);
    assertThat(steps).isNotEmpty().allMatch(step -> step.total() == -1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void a_check_that_is_stopped_is_never_acceptable_and_says_so(int after) throws IOException {
    var calls = new int[1];
    byte[] file = Sample.AVANCE.replace("}", "}" + " ".repeat(9_000)).getBytes(UTF_8);
    Verdict verdict =
        Sample.SEGUR.check(RequestSource.of(file), Sample.facts(), step -> ++calls[0] < after);

    assertThat(calls[0]).isEqualTo(after);
    assertThat(verdict.outcome()).isEqualTo(Outcome.INDETERMINE);
    assertThat(verdict.undetermined())
        .contains(new Verdict.Undetermined("LECTURE-ARRETEE", java.util.Set.of("lecture")));
    var report = new StringBuilder();
    TextReport.in(java.util.Locale.FRENCH).write("a", verdict, RequestSource.of(file), report);
    assertThat(report).contains("arrêtée avant la fin du fichier");
  }

  @Test
  void what_was_found_before_is_kept_without_fixes() throws IOException {
    byte[] file = new String(file(100), UTF_8).replace("\"PDF\"", "\"pdf\"").getBytes(UTF_8);
    Verdict verdict =
        Sample.SEGUR.check(RequestSource.of(file), Sample.facts(), step -> step.requests() < 50);

    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(verdict.lignes()).isBetween(50, 60);
    assertThat(verdict.findings())
        .isNotEmpty()
        .allMatch(finding -> finding.fix() == null && finding.position() != null);
    assertThat(verdict.undetermined())
        .extracting(Verdict.Undetermined::code)
        .contains("LECTURE-ARRETEE");
  }
}
