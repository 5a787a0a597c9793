package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Verdict;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A file in other names is judged as the same file in the canonical ones. */
class DialectProperties {

  /** Every key renamed in its object, everywhere. */
  static final Segur RENAMED = DialectTest.reading(dialect());

  @Property(tries = 200)
  void findings_are_those_of_the_canonical_file_in_its_names(@ForAll long seed) {
    String file = spoilt(new Random(seed));
    Verdict canonical = Sample.check(file);
    byte[] other = renamed(Sample.tree(file)).getBytes(UTF_8);
    Verdict verdict = RENAMED.check(other, Sample.facts());

    assertThat(verdict.findings().stream().map(DialectProperties::canonical).sorted())
        .isEqualTo(canonical.findings().stream()
            .map(DialectProperties::whole)
            .sorted()
            .collect(Collectors.toList()));
    assertThat(verdict.outcome()).isEqualTo(canonical.outcome());
    assertThat(verdict.lignes()).isEqualTo(canonical.lignes());
    Sample.assertPlaced(other, verdict);
  }

  /**
   * Whatever happens to a dialect, it is read or told what is wrong; whatever it says, files are.
   */
  @Property(tries = 300)
  void spoilt_dialects_and_files_are_answered(@ForAll long seed) {
    var random = new Random(seed);
    byte[] dialect = DialectTest.WAVE_1.getBytes(UTF_8);
    byte[] file = DialectTest.FILE.getBytes(UTF_8);
    dialect = random.nextInt(3) == 0 ? dialect : cut(dialect, random);
    Dialect.Read read = Dialect.read(dialect);
    for (Finding finding : read.findings()) {
      assertThat(Sample.offset(finding)).isBetween(0L, (long) dialect.length);
    }
    assertThat(read.usable()).isEqualTo(read.findings().isEmpty());
    if (read.dialect() != null) {
      byte[] spoilt = random.nextInt(3) == 0 ? file : cut(file, random);
      Verdict verdict = Sample.SEGUR.reading(read.dialect()).check(spoilt, Sample.facts());
      for (Finding finding : verdict.findings()) {
        assertThat(Sample.position(finding))
            .isEqualTo(Sample.position(spoilt, Sample.offset(finding)));
      }
    }
  }

  /** A few bytes taken out, doubled, or put elsewhere. */
  private static byte[] cut(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 4 : 60));
    int at = random.nextInt(bytes.length);
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.write(bytes, from, to - from);
    int rest = Math.min(bytes.length, at + random.nextInt(4));
    out.write(bytes, rest, bytes.length - rest);
    return out.toByteArray();
  }

  private static String dialect() {
    List<String> renames = new ArrayList<>();
    for (Layout.Place place : Layout.PLACES.values()) {
      if (!place.path().isEmpty() && !place.isElement()) {
        renames.add("\"" + outside(place.path()) + "\":\"" + place.path() + "\"");
      }
    }
    return "{\"renommages\":{" + String.join(",", renames) + "}}";
  }

  private static String outside(String path) {
    return path.replaceAll("/([^/*]+)", "/_$1");
  }

  private static String whole(Finding finding) {
    return finding.code() + " " + finding.pointer() + " " + finding.severity() + " "
        + finding.statements();
  }

  private static String canonical(Finding finding) {
    return finding.code() + " " + finding.pointer().replaceAll("/_", "/") + " " + finding.severity()
        + " " + finding.statements();
  }

  /** The bytes with another name for every key. */
  static byte[] renamed(byte[] file) {
    var keys = new TreeSet<Integer>();
    keys(Tree.of(file), keys);
    var out = new ByteArrayOutputStream();
    int from = 0;
    for (int key : keys) {
      out.write(file, from, key + 1 - from);
      out.write('_');
      from = key + 1;
    }
    out.write(file, from, file.length - from);
    return out.toByteArray();
  }

  private static void keys(Tree tree, Set<Integer> keys) {
    for (Tree.Member member : tree.members()) {
      if (tree.kind() == '{') {
        keys.add(member.keyStart());
      }
      keys(member.value(), keys);
    }
  }

  /** The text with another name for every key. */
  private static String renamed(Tree tree) {
    if (tree.kind() == '{') {
      return tree.members().stream()
          .map(member -> "\"_" + member.key() + "\": " + renamed(member.value()))
          .collect(Collectors.joining(",\n", "{", "}"));
    }
    if (tree.kind() == '[') {
      return tree.members().stream()
          .map(member -> renamed(member.value()))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return tree.print(null, () -> "");
  }

  private static String spoilt(Random random) {
    String file = Sample.AVANCE;
    String[] values = {
      "null",
      "true",
      "\"\"",
      "\"x y\"",
      "0",
      "-1",
      "1.5",
      "1e3",
      "[]",
      "{}",
      "[null]",
      "[[1]]",
      "{\"a\": 1}",
      "\"2023-02-30\"",
      "\"759001001\"",
      "1e99999",
      "{\"numLigne\": 1}"
    };
    for (int i = random.nextInt(4); i >= 0; i--) {
      Tree value = Sample.tree(file);
      while (!value.members().isEmpty() && random.nextInt(8) > 0) {
        value = value.members().get(random.nextInt(value.members().size())).value();
      }
      byte[] bytes = file.getBytes(UTF_8);
      file = new String(bytes, 0, value.start(), UTF_8)
          + values[random.nextInt(values.length)]
          + new String(bytes, value.end(), bytes.length - value.end(), UTF_8);
    }
    return file;
  }
}
