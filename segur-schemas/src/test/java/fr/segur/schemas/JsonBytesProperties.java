package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A text is read as the platform's strict decoder reads it, however the bytes arrive. */
class JsonBytesProperties {

  @Property(tries = 5000)
  void a_text_is_what_the_strict_decoder_says_or_stops_where_it_stops(
      @ForAll("bytes") byte[] bytes, @ForAll long seed) throws IOException {
    byte[] file = join(List.of("\"".getBytes(UTF_8), bytes, "\"".getBytes(UTF_8)));
    long good = decoded(file);
    try (var tokens = new JsonTokens(new Chunks(file, new Random(seed)))) {
      if (good == file.length) {
        tokens.first();
        assertThat(tokens.text()).isEqualTo(new String(bytes, UTF_8));
        assertThat(tokens.here()).isEqualTo(file.length);
      } else {
        JsonStop stop = catchThrowableOfType(JsonStop.class, tokens::first);
        assertThat(stop.finding().code()).isEqualTo("JSON-ENCODAGE");
        assertThat(Sample.offset(stop.finding())).isEqualTo(good);
      }
    }
  }

  /** Mostly characters of every length, here and there a byte that belongs to none. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> character = Arbitraries.of(
            0x24, 0x61, 0x7F, 0x80, 0xE9, 0x7FF, 0x800, 0x20AC, 0xD7FF, 0xE000, 0xFFFF, 0x10000,
            0x1F600, 0x10FFFF)
        .map(c -> Character.toString(c).getBytes(UTF_8));
    Arbitrary<byte[]> any = Arbitraries.bytes()
        .filter(b -> (b < 0 || b >= ' ') && b != '"' && b != '\\')
        .array(byte[].class)
        .ofMaxSize(3);
    Arbitrary<byte[]> ascii =
        Arbitraries.of("abcdefgh", "abcdefghi", "0123456789abcdef").map(s -> s.getBytes(UTF_8));
    return Arbitraries.frequencyOf(Tuple.of(30, character), Tuple.of(10, ascii), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(JsonBytesProperties::join);
  }

  /** Number of bytes before the first one that is not UTF-8. */
  private static long decoded(byte[] bytes) {
    CharsetDecoder decoder = UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    return result.isError() ? in.position() : bytes.length;
  }

  private static byte[] join(Iterable<byte[]> parts) {
    var out = new ByteArrayOutputStream();
    parts.forEach(out::writeBytes);
    return out.toByteArray();
  }

  /** Gives its bytes a few at a time. */
  private static final class Chunks extends FilterInputStream {

    private final Random random;

    Chunks(byte[] bytes, Random random) {
      super(new ByteArrayInputStream(bytes));
      this.random = random;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      return super.read(bytes, from, Math.min(length, 1 + random.nextInt(20)));
    }
  }
}
