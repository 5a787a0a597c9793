package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Fix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is written under a dialect is what would have been written of the canonical file, in the
 * names and at the places of the file that is read: {@code -Dsegur.spoilt=20000} tries that many.
 */
class DialectChangesTest {

  private static final int FILES = Integer.getInteger("segur.spoilt", 300);

  private static byte[] bytes(RequestSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    }
  }

  /** A file, and the same one in a dialect. */
  private static final class Pair {

    private final DrawnDialect dialect;
    private final byte[] canonical;
    private final byte[] file;

    private Pair(DrawnDialect dialect, byte[] canonical, byte[] file) {
      this.dialect = dialect;
      this.canonical = canonical;
      this.file = file;
    }

    static Optional<Pair> of(int seed) {
      byte[] canonical = new Spoiler(seed).spoilValues(Sample.AVANCE, 1 + seed % 3);
      var dialect = new DrawnDialect(seed);
      return dialect
          .image(Rfc6902.value(canonical))
          .map(image -> new Pair(dialect, canonical, dialect.print(image)));
    }

    Object image(RequestSource canonicalPart) throws IOException {
      return dialect.image(Rfc6902.value(bytes(canonicalPart))).orElseThrow();
    }
  }

  @Test
  void a_corrected_file_is_the_image_of_the_corrected_canonical_one() throws IOException {
    int corrected = 0;
    int pairs = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Pair pair = Pair.of(seed).orElse(null);
      if (pair != null) {
        Correction expected = Sample.SEGUR.correct(pair.canonical, Sample.facts());
        Correction actual = pair.dialect.reading().correct(pair.file, Sample.facts());
        assertThat(Rfc6902.value(bytes(actual.corrected())))
            .as("seed %s", seed)
            .isEqualTo(pair.image(expected.corrected()));
        if (actual.fixes() != expected.fixes()) {
          // where one holds another, the order of the file decides which comes first
          List<String> paths = pathsOfFixes(pair.canonical);
          assertThat(Set.copyOf(paths))
              .as("seed %s: %s", seed, paths)
              .hasSizeLessThan(paths.size());
        }
        assertThat(actual.after().outcome())
            .as(
                "%s in %s: %s",
                new String(pair.file, UTF_8), pair.dialect, Sample.summary(actual.after()))
            .isEqualTo(expected.after().outcome());
        corrected += Math.min(1, actual.fixes());
        pairs++;
      }
    }
    assertThat(pairs).isGreaterThan(FILES / 2);
    assertThat(corrected).isGreaterThan(FILES / 20);
  }

  /** The places that the fixes of a file change, each as often as a fix does. */
  private static List<String> pathsOfFixes(byte[] file) {
    var paths = new ArrayList<String>();
    for (Finding finding : Sample.SEGUR.check(file, Sample.facts()).findings()) {
      if (finding.fix() != null) {
        finding.fix().operations().forEach(operation -> paths.add(operation.path()));
      }
    }
    return paths;
  }

  @Test
  void a_fix_is_a_patch_of_the_file_that_is_read() {
    int fixes = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Pair pair = Pair.of(seed).orElse(null);
      if (pair != null) {
        Segur reading = pair.dialect.reading();
        for (Finding finding : reading.check(pair.file, Sample.facts()).findings()) {
          if (finding.fix() != null) {
            byte[] mended = Patch.apply(pair.file, List.of(finding.fix()));
            assertThat(Rfc6902.value(mended))
                .as("seed %s", seed)
                .isEqualTo(Rfc6902.apply(Rfc6902.value(pair.file), finding.fix()));
            FixProperties.assertElsewhereUntouched(pair.file, mended, finding.fix());
            assertThat(Sample.summary(reading.check(mended, Sample.facts())))
                .doesNotContain(Sample.brief(finding));
            fixes++;
          }
        }
      }
    }
    assertThat(fixes).isGreaterThan(FILES / 20);
  }

  @Test
  void parts_are_the_images_of_the_canonical_parts() throws IOException {
    int shared = 0;
    for (int seed = 0; seed < FILES; seed++) {
      Pair pair = Pair.of(seed).orElse(null);
      if (pair != null) {
        Split expected = Sample.SEGUR.split(RequestSource.of(pair.canonical), Sample.facts());
        Split actual = pair.dialect.reading().split(RequestSource.of(pair.file), Sample.facts());
        assertPart(pair, expected.accepted(), actual.accepted());
        assertPart(pair, expected.refused(), actual.refused());
        assertPart(pair, expected.undetermined(), actual.undetermined());
        assertThat(actual.head()).hasSameSizeAs(expected.head());
        assertThat(actual.isMaximum()).isEqualTo(expected.isMaximum());
        shared += actual.accepted().requests().size() == 1 ? 1 : 0;
      }
    }
    assertThat(shared).isGreaterThan(FILES / 20);
  }

  private static void assertPart(Pair pair, Split.Part expected, Split.Part actual)
      throws IOException {
    assertThat(actual.requests()).isEqualTo(expected.requests());
    byte[] part = bytes(actual.file());
    assertThat(Rfc6902.value(part)).isEqualTo(pair.image(expected.file()));
    String requests = pair.dialect.requests();
    List<String> all = elements(pair.file, requests);
    assertThat(elements(part, requests))
        .isEqualTo(actual.requests().stream().map(rank -> all.get(rank - 1)).toList());
    assertThat(around(part, requests)).isEqualTo(around(pair.file, requests));
  }

  /** The texts of the requests. */
  private static List<String> elements(byte[] file, String requests) {
    var elements = new ArrayList<String>();
    for (Tree.Member member : Tree.of(file).nearest(requests).members()) {
      Tree value = member.value();
      elements.add(new String(file, value.start(), value.end() - value.start(), UTF_8));
    }
    return elements;
  }

  /** All but the list. */
  private static String around(byte[] file, String requests) {
    Tree list = Tree.of(file).nearest(requests);
    return new String(file, 0, list.start(), UTF_8)
        + new String(file, list.end(), file.length - list.end(), UTF_8);
  }

  /** Renamed only, misspelt keys and all: the same bytes but for the names. */
  @Test
  void where_keys_are_only_renamed_every_other_byte_is_the_same() throws IOException {
    int fixes = 0;
    for (int seed = 0; seed < FILES; seed++) {
      byte[] file = new Spoiler(seed).spoil(Sample.AVANCE, 1 + seed % 3);
      Correction expected = Sample.SEGUR.correct(file, Sample.facts());
      Correction actual =
          DialectProperties.RENAMED.correct(DialectProperties.renamed(file), Sample.facts());
      if (actual.fixes() == expected.fixes()) { // a longer name may be near where a shorter is not
        assertThat(bytes(actual.corrected()))
            .as("seed %s", seed)
            .isEqualTo(DialectProperties.renamed(bytes(expected.corrected())));
        fixes += actual.fixes();
      }
    }
    assertThat(fixes).isGreaterThan(FILES / 10);
  }

  @Test
  void reports_group_findings_by_request_wherever_requests_stand() throws IOException {
    Segur reading =
        DialectTest.reading("{\"renommages\": {\"/envoi/demandes\": \"/lignesImport\"}}");
    String list = Sample.AVANCE.replaceFirst("\"lignesImport\"", "\"envoi\": {\"demandes\"");
    byte[] file = (list.substring(0, list.lastIndexOf('}')) + "}}")
        .replace("\"typeAction\": \"C\"", "\"typeAction\": \"c\"")
        .getBytes(UTF_8);
    var verdict = reading.check(file, Sample.facts());
    var text = new StringBuilder();
    TextReport.in(Locale.FRENCH).with(reading).write("a", verdict, RequestSource.of(file), text);
    assertThat(text).contains("── demande 1 · numLigne 1", "── demande 2 · numLigne 2");
    var html = new StringBuilder();
    HtmlReport.in(Locale.FRENCH)
        .with(reading)
        .write(List.of(new Checked("a", verdict, RequestSource.of(file))), html);
    assertThat(html).contains("demande 2 <span>numLigne 2</span>");
    var out = new ByteArrayOutputStream();
    reading.split(RequestSource.of(file), Sample.facts()).report("a", Locale.FRENCH, out);
    assertThat(out.toString(UTF_8)).contains("\"pointer\":\"/envoi/demandes/1/typeAction\"");
    Fix fix = Objects.requireNonNull(verdict.findings().get(0).fix());
    assertThat(fix.operations().get(0).path()).isEqualTo("/envoi/demandes/0/typeAction");
  }
}
