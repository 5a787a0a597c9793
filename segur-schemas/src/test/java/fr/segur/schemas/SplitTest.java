package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.rules.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file shared out: nothing lost, nothing altered, the largest acceptable part. */
class SplitTest {

  private static final Tree ROOT = Sample.tree(Sample.AVANCE);
  private static final List<String> REQUESTS = elements(Sample.AVANCE.getBytes(UTF_8));

  private static List<String> elements(byte[] file) {
    Tree list = Tree.of(file).get("lignesImport");
    var elements = new ArrayList<String>();
    if (list != null) {
      list.members()
          .forEach(member -> elements.add(new String(
              file,
              member.value().start(),
              member.value().end() - member.value().start(),
              UTF_8)));
    }
    return elements;
  }

  /** The sample around other requests. */
  private static byte[] file(List<String> requests, String separator) {
    Tree list = ROOT.nearest("/lignesImport");
    byte[] sample = Sample.AVANCE.getBytes(UTF_8);
    return (new String(sample, 0, list.start(), UTF_8)
            + "["
            + String.join(separator, requests)
            + " ]"
            + new String(sample, list.end(), sample.length - list.end(), UTF_8))
        .getBytes(UTF_8);
  }

  private static byte[] bytes(RequestSource source) throws IOException {
    try (InputStream in = source.open()) {
      return in.readAllBytes();
    }
  }

  /** Whatever was split: the parts hold the requests, each once, as they were, in their order. */
  private static void assertShared(byte[] file, Split split) throws IOException {
    List<String> all = elements(file);
    var found = new String[all.size()];
    for (Split.Part part : List.of(split.accepted(), split.refused(), split.undetermined())) {
      List<String> own = elements(bytes(part.file()));
      assertThat(own).hasSameSizeAs(part.requests());
      for (int i = 0; i < own.size(); i++) {
        int rank = part.requests().get(i);
        assertThat(found[rank - 1]).isNull();
        found[rank - 1] = own.get(i);
      }
      assertThat(part.requests()).isSorted();
      assertThat(around(bytes(part.file()))).isEqualTo(around(file));
    }
    assertThat(found).containsExactlyElementsOf(all);
  }

  /** All but the list. */
  private static String around(byte[] file) {
    Tree list = Tree.of(file).nearest("/lignesImport");
    return new String(file, 0, list.start(), UTF_8)
        + new String(file, list.end(), file.length - list.end(), UTF_8);
  }

  private static Split split(byte[] file) throws IOException {
    Split split = Sample.SEGUR.split(RequestSource.of(file), Sample.facts());
    assertShared(file, split);
    return split;
  }

  private static String report(Split split) throws IOException {
    var out = new ByteArrayOutputStream();
    split.report("avance.json", Locale.FRENCH, out);
    Tree.of(out.toByteArray());
    return out.toString(UTF_8);
  }

  @Test
  void an_acceptable_file_is_its_own_share() throws IOException {
    Split split = split(Sample.AVANCE.getBytes(UTF_8));
    assertThat(bytes(split.accepted().file())).isEqualTo(Sample.AVANCE.getBytes(UTF_8));
    assertThat(split.accepted().requests()).containsExactly(1, 2);
    assertThat(split.refused().requests()).isEmpty();
    assertThat(split.isMaximum()).isTrue();
  }

  @Test
  void a_refused_request_goes_and_the_others_are_acceptable_without_it() throws IOException {
    String wrong = REQUESTS.get(0).replace("9125.0", "9125.01");
    byte[] file = file(List.of(wrong, REQUESTS.get(1)), "\r\n ,\t");
    Split split = split(file);
    assertThat(split.accepted().requests()).containsExactly(2);
    assertThat(split.refused().requests()).containsExactly(1);
    assertThat(Sample.check(bytes(split.accepted().file())).outcome())
        .isEqualTo(Outcome.ACCEPTABLE);
    assertThat(split.verdict()).isEqualTo(Sample.check(bytes(split.accepted().file())));
    assertThat(report(split))
        .contains("\"ligne\":1,\"part\":\"refuses\",\"rang\":1", "AF-6.1-PLAFOND")
        .contains("\"ligne\":2,\"part\":\"acceptables\",\"rang\":1");
  }

  /** The second is a duplicate of the first only; once the first is refused it may stay. */
  @Test
  void a_duplicate_of_a_refused_request_is_accepted() throws IOException {
    String wrong = REQUESTS.get(0).replace("9125.0", "9125.01");
    Split split = split(file(List.of(wrong, REQUESTS.get(0), REQUESTS.get(1)), ","));
    assertThat(split.accepted().requests()).containsExactly(2, 3);
  }

  @Test
  void of_two_requests_with_one_number_the_first_is_kept() throws IOException {
    String same = REQUESTS.get(1).replaceFirst("\"numLigne\": 2", "\"numLigne\": 1");
    Split split = split(file(List.of(REQUESTS.get(0), same), ","));
    assertThat(split.accepted().requests()).containsExactly(1);
    assertThat(report(split))
        .contains("La demande 1 est gardée : elle porte aussi le numéro de ligne 1.");
  }

  /** Kept alone it would push out two others. */
  @Test
  void one_request_that_is_in_the_way_of_two_goes() throws IOException {
    String second = REQUESTS.get(1);
    String both = REQUESTS.get(0).replaceFirst("\"numLigne\": 1", "\"numLigne\": 2");
    Split split = split(file(List.of(both, REQUESTS.get(0), second), ", "));
    assertThat(split.accepted().requests()).containsExactly(2, 3);
    assertThat(split.isMaximum()).isTrue();
  }

  @Test
  void what_stands_around_the_requests_refuses_every_share() throws IOException {
    byte[] file = Sample.with("43806968400019", "43806968400027").getBytes(UTF_8);
    Split split = split(file);
    assertThat(split.accepted().requests()).isEmpty();
    assertThat(split.verdict()).isNull();
    assertThat(split.refused().requests()).containsExactly(1, 2);
    assertThat(bytes(split.refused().file())).isEqualTo(file);
    assertThat(split.head()).extracting(Finding::code).contains("AF-4.1-SIRET");
  }

  @Test
  void a_request_of_which_it_cannot_be_told_is_not_accepted() throws IOException {
    Facts unknown = Facts.builder().from(Sample.facts()).esmsNumerique(null).build();
    byte[] file = file(List.of(REQUESTS.get(0), "{}", REQUESTS.get(1)), ",");
    Split split = Sample.SEGUR.split(RequestSource.of(file), unknown);
    assertShared(file, split);
    assertThat(split.accepted().requests()).isEmpty();
    assertThat(split.undetermined().requests()).containsExactly(1, 3);
    assertThat(split.refused().requests()).containsExactly(2);
    assertThat(report(split)).contains("\"manque\":[\"esmsNumerique\"]");
  }

  @Test
  void what_cannot_be_told_around_the_requests_accepts_none() throws IOException {
    Split split = Sample.SEGUR.split(
        RequestSource.of(Sample.AVANCE.getBytes(UTF_8)),
        Facts.builder().from(Sample.facts()).enrolement(null).build());
    assertThat(split.accepted().requests()).isEmpty();
    assertThat(split.undetermined().requests()).containsExactly(1, 2);
    assertThat(split.head()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"lignesImport\": [{", "12", "{\"lignesImport\": 3}"})
  void a_file_without_requests_is_left_whole(String file) throws IOException {
    Split split = Sample.SEGUR.split(RequestSource.of(file.getBytes(UTF_8)), Sample.facts());
    assertThat(split.accepted().requests()).isEmpty();
    assertThat(split.head()).isNotEmpty();
    assertThat(bytes(split.refused().file())).isEqualTo(file.getBytes(UTF_8));
    report(split);
  }

  /** Against every subset: none of the acceptable ones is larger. */
  @Test
  void no_acceptable_file_is_larger() throws IOException {
    var random = new Random(7);
    for (int round = 0; round < 25; round++) {
      var requests = new ArrayList<String>();
      for (int i = 0; i < 5; i++) {
        String request = REQUESTS.get(random.nextInt(2));
        request = request.replaceFirst("\"numLigne\": [0-9]", "\"numLigne\": " + random.nextInt(4));
        requests.add(random.nextInt(6) == 0 ? request.replace("\"C\"", "\"D\"") : request);
      }
      byte[] file = file(requests, ",");
      Split split = split(file);
      int largest = 0;
      for (int subset = 1; subset < 1 << requests.size(); subset++) {
        var some = new ArrayList<String>();
        for (int i = 0; i < requests.size(); i++) {
          if ((subset & 1 << i) != 0) {
            some.add(requests.get(i));
          }
        }
        if (some.size() > largest
            && Sample.check(file(some, ",")).outcome() == Outcome.ACCEPTABLE) {
          largest = some.size();
        }
      }
      assertThat(split.accepted().requests()).as("round %s", round).hasSize(largest);
      if (largest > 0) {
        assertThat(Sample.check(bytes(split.accepted().file())).outcome())
            .isEqualTo(Outcome.ACCEPTABLE);
      }
    }
  }

  @Test
  void spoilt_files_are_shared_out_whole() throws IOException {
    for (int seed = 0; seed < 100; seed++) {
      byte[] file = new Spoiler(1_000 + seed).spoil(Sample.AVANCE, 1 + seed % 3);
      Tree list = Tree.of(file).get("lignesImport");
      if (list == null || list.kind() != '[') {
        continue;
      }
      Split split = split(file);
      if (!split.accepted().requests().isEmpty()) {
        assertThat(Sample.check(bytes(split.accepted().file())).outcome())
            .isEqualTo(Outcome.ACCEPTABLE);
      }
    }
  }
}
