package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import fr.segur.model.Finding;
import fr.segur.model.Outcome;
import fr.segur.model.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a file, the check answers, and says where. */
class ReaderProperties {

  private static final byte[] FILE = Sample.AVANCE.getBytes(UTF_8);

  /** Bytes that mean something to JSON or to UTF-8. */
  private static final byte[] PIECES =
      "{}[]\":,\\/.-+eE0123456789tfnu \t\r\nabcé€😀\u0000\u001F\u007F".getBytes(UTF_8);

  @Property(tries = 1500)
  void spoilt_bytes_never_throw_and_are_judged_like_any_strict_reader_does(@ForAll long seed) {
    byte[] file = spoilt(new Random(seed));
    Verdict verdict = Sample.check(file);
    boolean utf8 = Sample.of(verdict, "JSON-ENCODAGE").isEmpty();
    boolean syntax = Sample.of(verdict, "JSON-SYNTAXE").isEmpty();
    if (!utf8 || !Sample.of(verdict, "JSON-LIMITE").isEmpty()) {
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      return;
    }
    assertThat(syntax).isEqualTo(wellFormed(file));
    int malformed = Tree.malformedAt(file);
    if (malformed >= 0) {
      assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
      Finding finding = Sample.one(verdict, "JSON-SYNTAXE");
      assertThat(Sample.position(finding)).isEqualTo(Sample.position(file, malformed));
    } else {
      Sample.assertPlaced(file, verdict);
    }
  }

  @Property(tries = 1500)
  void spoilt_values_are_findings_at_their_places(@ForAll long seed) {
    var random = new Random(seed);
    String file = Sample.AVANCE;
    String[] values = {
      "null",
      "true",
      "\"\"",
      "\" \"",
      "\"é\"",
      "0",
      "-1",
      "1.50",
      "1e3",
      "12345678901234567890123",
      "[]",
      "{}",
      "[null]",
      "{\"a\": 1, \"a\": 2}",
      "\"2023-02-30\"",
      "\"759001001\"",
      "\"x y\"",
      "1e99999"
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
    byte[] bytes = file.getBytes(UTF_8);
    Verdict verdict = Sample.check(bytes);
    Sample.assertPlaced(bytes, verdict);
    assertThat(Sample.check(bytes)).isEqualTo(verdict);
    assertThat(verdict.totals().byCode().values().stream()
            .mapToLong(Long::longValue)
            .sum())
        .isEqualTo(verdict.findings().size());
    boolean error = verdict.totals().errors() > 0;
    assertThat(verdict.outcome() == Outcome.REFUSE).isEqualTo(error);

    // the same file with its keys in another order, and with other blanks
    String shuffled = Sample.tree(file).print(random, () -> "\n \t".substring(random.nextInt(3)));
    assertThat(Sample.sorted(Sample.check(shuffled))).isEqualTo(Sample.sorted(verdict));
    String minified = Sample.minified(file);
    assertThat(Sample.summary(Sample.check(minified))).isEqualTo(Sample.summary(verdict));
    Sample.assertPlaced(minified.getBytes(UTF_8), Sample.check(minified));
  }

  @Property(tries = 500)
  void small_texts_too(@ForAll long seed, @ForAll @IntRange(max = 12) int length) {
    var random = new Random(seed);
    byte[] ascii = Arrays.copyOf(PIECES, new String(PIECES, UTF_8).indexOf('é'));
    byte[] text = new byte[length];
    for (int i = 0; i < length; i++) {
      text[i] = ascii[random.nextInt(ascii.length)];
    }
    Verdict verdict = Sample.check(text);
    assertThat(verdict.outcome()).isEqualTo(Outcome.REFUSE);
    assertThat(Sample.of(verdict, "JSON-SYNTAXE").isEmpty()).isEqualTo(wellFormed(text));
    assertThat(Tree.malformedAt(text) < 0).isEqualTo(wellFormed(text));
    verdict.findings().forEach(f -> assertThat(Sample.offset(f)).isBetween(0L, (long) length));
  }

  private static byte[] spoilt(Random random) {
    byte[] file = FILE;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(file.length);
      int length = 1 + random.nextInt(random.nextInt(10) == 0 ? 300 : 3);
      int end = Math.min(file.length, at + length);
      byte piece = PIECES[random.nextInt(PIECES.length)];
      file = switch (random.nextInt(5)) {
        case 0 -> Arrays.copyOf(file, at);
        case 1 -> splice(file, at, at, new byte[] {piece});
        case 2 -> splice(file, at, end, new byte[] {piece});
        case 3 -> splice(file, at, end, new byte[0]);
        default -> splice(file, at, at, Arrays.copyOfRange(file, at, end));
      };
      if (file.length == 0) {
        return file;
      }
    }
    return file;
  }

  private static byte[] splice(byte[] file, int from, int to, byte[] piece) {
    byte[] out = new byte[file.length - (to - from) + piece.length];
    System.arraycopy(file, 0, out, 0, from);
    System.arraycopy(piece, 0, out, from, piece.length);
    System.arraycopy(file, to, out, from + piece.length, file.length - to);
    return out;
  }

  /** Whether a loop over the tokens comes to the end of exactly one value. */
  private static boolean wellFormed(byte[] text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      int depth = 0;
      int values = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        values += depth == 0 ? 1 : 0;
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        parser.getText();
      }
      return values == 1;
    } catch (JsonProcessingException malformed) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
