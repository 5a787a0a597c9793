package fr.segur.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is promised of every fix, on files spoilt at random: {@code -Dsegur.spoilt=20000} tries that
 * many of each kind instead of some hundreds.
 */
class FixProperties {

  private static final int FILES = Integer.getInteger("segur.spoilt", 200);

  /** How many fixes of each code were seen: none of them may be of a kind that never comes. */
  private static final TreeMap<String, Integer> SEEN = new TreeMap<>();

  private static Facts facts(String name) {
    byte[] json = Sample.resource(name).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return FactsFile.read(AfMs2DuiPde.V2, json).facts();
  }

  private static String file(String kind) {
    return kind.equals("avance") ? Sample.AVANCE : Sample.resource("solde.json");
  }

  private static Facts factsOf(String kind) {
    return kind.equals("avance") ? Sample.facts() : facts("facts-solde.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"avance", "solde"})
  void a_fix_removes_its_finding_and_adds_none(String kind) {
    Facts facts = factsOf(kind);
    for (int seed = 0; seed < FILES; seed++) {
      byte[] file = new Spoiler(seed).spoil(file(kind), 1 + seed % 4);
      Verdict verdict = Sample.SEGUR.check(file, facts);
      for (Finding finding : verdict.findings()) {
        if (finding.fix() != null) {
          SEEN.merge(finding.code(), 1, Integer::sum);
          assertMended(file, finding, finding.fix(), verdict, facts, kind + " " + seed);
        }
      }
    }
  }

  private static void assertMended(
      byte[] file, Finding finding, Fix fix, Verdict before, Facts facts, String seed) {
    byte[] corrected = Patch.apply(file, List.of(fix));
    Set<String> known = new HashSet<>(Sample.summary(before));
    known.remove(Sample.brief(finding));
    assertThat(known)
        .as("seed %s, %s", seed, finding)
        .containsAll(Sample.summary(Sample.SEGUR.check(corrected, facts)));
    assertThat(Rfc6902.value(corrected))
        .as("seed %s, %s", seed, fix)
        .isEqualTo(Rfc6902.apply(Rfc6902.value(file), fix));
    assertElsewhereUntouched(file, corrected, fix);
  }

  /** What the two files share at their beginnings and ends covers all but the places of the fix. */
  static void assertElsewhereUntouched(byte[] file, byte[] corrected, Fix fix) {
    if (fix.operations().size() > 1) {
      return;
    }
    Fix.Operation operation = fix.operations().get(0);
    int head = 0;
    while (head < Math.min(file.length, corrected.length) && file[head] == corrected[head]) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(file.length, corrected.length) - head
        && file[file.length - 1 - tail] == corrected[corrected.length - 1 - tail]) {
      tail++;
    }
    String source = operation.from() == null ? operation.path() : operation.from();
    int slash = source.lastIndexOf('/');
    Tree parent = Tree.of(file).nearest(source.substring(0, slash));
    Tree.Member member = parent
        .all(source.substring(slash + 1).replace("~1", "/").replace("~0", "~"))
        .findFirst()
        .orElse(null);
    long from = parent.start();
    long to = parent.end();
    if (operation.op().equals("replace") && member != null) {
      from = member.value().start();
      to = member.value().end();
    } else if (operation.op().equals("move")) {
      from = Objects.requireNonNull(member).keyStart();
      to = member.value().start();
    }
    assertThat((long) head).as("%s", fix).isGreaterThanOrEqualTo(from);
    assertThat((long) file.length - tail).as("%s", fix).isLessThanOrEqualTo(to);
  }

  @ParameterizedTest
  @ValueSource(strings = {"avance", "solde"})
  void a_correction_ends_with_no_fix_left_and_no_finding_more(String kind) throws Exception {
    Facts facts = factsOf(kind);
    for (int seed = 0; seed < FILES / 3; seed++) {
      byte[] file = new Spoiler(-1 - seed).spoil(file(kind), 1 + seed % 6);
      Correction correction = Sample.SEGUR.correct(file, facts);
      byte[] corrected;
      try (var in = correction.corrected().open()) {
        corrected = in.readAllBytes();
      }
      Verdict after = Sample.SEGUR.check(corrected, facts);
      assertThat(after.findings()).allMatch(finding -> finding.fix() == null);
      assertThat(after).isEqualTo(correction.after());
      assertThat(correction.before().totals().all() - after.totals().all())
          .as("seed %s", seed)
          .isGreaterThanOrEqualTo(correction.fixes() > 0 ? 1 : 0);
      after
          .totals()
          .byCode()
          .forEach((code, total) -> assertThat(total)
              .isLessThanOrEqualTo(correction.before().totals().byCode().getOrDefault(code, 0L)));
      if (correction.fixes() == 0) {
        assertThat(corrected).isEqualTo(file);
      }
    }
  }

  @AfterAll
  static void every_kind_of_fix_was_tried() {
    assertThat(SEEN.keySet())
        .contains(
            "JSON-CLE-INCONNUE",
            "JSON-TYPE",
            "FORM-DATE",
            "FORM-VALEUR",
            "FORM-SIRET",
            "FORM-FORMAT");
  }

  @Test
  void nothing_is_certain_of_a_file_that_is_not_whole() {
    String file = Sample.with("\"PDF\"", "\"pdf\"");
    assertThat(Sample.one(Sample.check(file), "FORM-FORMAT").fix()).isNotNull();
    Verdict cut = Sample.check(file.substring(0, file.length() - 3));
    assertThat(Sample.one(cut, "FORM-FORMAT").fix()).isNull();
  }
}
