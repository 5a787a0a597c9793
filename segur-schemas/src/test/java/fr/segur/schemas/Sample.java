package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.segur.model.Finding;
import fr.segur.model.Position;
import fr.segur.model.Verdict;
import fr.segur.rules.AfMs2DuiPde;
import fr.segur.rules.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A valid advance file of two requests, its facts, and ways to spoil it. */
final class Sample {

  /** The file: accepted with {@link #facts}. */
  static final String AVANCE = resource("avance.json");

  static final Segur SEGUR = Segur.of(AfMs2DuiPde.V2);

  private static final Facts FACTS =
      FactsFile.read(AfMs2DuiPde.V2, resource("facts.json").getBytes(UTF_8)).facts();

  private Sample() {}

  /** All that is needed to settle the file. */
  static Facts facts() {
    return FACTS;
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static Verdict check(byte[] file) {
    return SEGUR.check(file, FACTS);
  }

  static Verdict check(String file) {
    return check(file.getBytes(UTF_8));
  }

  /** The file with the first {@code target} replaced; it must be there. */
  static String with(String target, String replacement) {
    int at = AVANCE.indexOf(target);
    assertThat(at).as(target).isNotNegative();
    return AVANCE.substring(0, at) + replacement + AVANCE.substring(at + target.length());
  }

  /** The file with another value at {@code pointer}, which must be there. */
  static String put(String pointer, String json) {
    Tree value = at(pointer);
    byte[] bytes = AVANCE.getBytes(UTF_8);
    return new String(bytes, 0, value.start(), UTF_8)
        + json
        + new String(bytes, value.end(), bytes.length - value.end(), UTF_8);
  }

  /** The file without the key at {@code pointer}, which must be there. */
  static String without(String pointer) {
    at(pointer);
    int slash = pointer.lastIndexOf('/');
    List<Tree.Member> members =
        tree(AVANCE).nearest(pointer.substring(0, slash)).members();
    int index =
        members.stream().map(Tree.Member::key).toList().indexOf(pointer.substring(slash + 1));
    boolean last = index == members.size() - 1;
    int from = last ? members.get(index - 1).value().end() : members.get(index).keyStart();
    int to = last ? members.get(index).value().end() : members.get(index + 1).keyStart();
    byte[] bytes = AVANCE.getBytes(UTF_8);
    return new String(bytes, 0, from, UTF_8) + new String(bytes, to, bytes.length - to, UTF_8);
  }

  /** The value of the file at {@code pointer}, which must be there. */
  static Tree at(String pointer) {
    Tree tree = tree(AVANCE);
    for (String step : Tree.steps(pointer)) {
      tree = Objects.requireNonNull(tree.get(step), pointer);
    }
    return tree;
  }

  static boolean has(String pointer) {
    int slash = pointer.lastIndexOf('/');
    Tree parent = tree(AVANCE);
    for (String step : Tree.steps(pointer.substring(0, slash))) {
      Tree next = parent.get(step);
      if (next == null) {
        return false;
      }
      parent = next;
    }
    return parent.get(pointer.substring(slash + 1)) != null;
  }

  static Tree tree(String file) {
    return Tree.of(file.getBytes(UTF_8));
  }

  /** {@code file} without any blank between its tokens. */
  static String minified(String file) {
    return tree(file).print(null, () -> "");
  }

  /** {@code file} with its keys in another order, everywhere. */
  static String shuffled(String file, long seed) {
    return tree(file).print(new Random(seed), () -> " ");
  }

  static List<Finding> of(Verdict verdict, String code) {
    return verdict.findings().stream()
        .filter(finding -> finding.code().equals(code))
        .toList();
  }

  /** The one finding of that code. */
  static Finding one(Verdict verdict, String code) {
    List<Finding> findings = of(verdict, code);
    assertThat(findings).as("%s among %s", code, summary(verdict)).hasSize(1);
    return findings.get(0);
  }

  /** Code and pointer of every finding, in the order of the verdict. */
  static List<String> summary(Verdict verdict) {
    return verdict.findings().stream().map(Sample::brief).toList();
  }

  /** Code and pointer of every finding, in an order of their own. */
  static List<String> sorted(Verdict verdict) {
    return verdict.findings().stream().map(Sample::brief).sorted().collect(Collectors.toList());
  }

  static String brief(Finding finding) {
    return finding.code() + " " + finding.pointer();
  }

  static Position position(Finding finding) {
    return Objects.requireNonNull(finding.position(), () -> "no position: " + finding);
  }

  static long offset(Finding finding) {
    return position(finding).offset();
  }

  /** Line and column of a byte, counted from the decoded text. */
  static Position position(byte[] file, long offset) {
    String before = new String(file, 0, (int) offset, UTF_8);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Position(line, before.length() - before.lastIndexOf('\n'), offset);
  }

  /** Checks that every finding stands where its pointer says, and that they are in file order. */
  static void assertPlaced(byte[] file, Verdict verdict) {
    Tree root = Tree.of(file);
    for (Finding finding : verdict.findings()) {
      long offset = offset(finding);
      assertThat(places(root, finding)).as("%s", finding).contains(offset);
      assertThat(position(finding)).as("%s", finding).isEqualTo(position(file, offset));
    }
    assertThat(verdict.findings().stream().map(Sample::offset)).isSorted();
  }

  private static Stream<Long> places(Tree root, Finding finding) {
    List<String> steps = Tree.steps(finding.pointer());
    String key = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    List<Tree> parents = List.of(root);
    for (int i = 0; i < steps.size() - 1; i++) {
      String step = steps.get(i);
      parents = parents.stream()
          .flatMap(parent -> parent.all(step))
          .map(Tree.Member::value)
          .toList();
    }
    return switch (finding.code()) {
      case "JSON-CLE-INCONNUE" ->
        parents.stream().flatMap(p -> p.all(key)).map(m -> (long) m.keyStart());
      case "JSON-CLE-DOUBLE" ->
        parents.stream().flatMap(p -> p.all(key).skip(1)).map(m ->
            (long) m.value().start());
      default -> Stream.of((long) root.nearest(finding.pointer()).start());
    };
  }
}
