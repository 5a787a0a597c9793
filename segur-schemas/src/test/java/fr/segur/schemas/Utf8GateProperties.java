package fr.segur.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The gate lets through what the platform's strict decoder takes, however the bytes arrive. */
class Utf8GateProperties {

  @Property(tries = 5000)
  void the_gate_stops_where_the_strict_decoder_stops(
      @ForAll("bytes") byte[] bytes, @ForAll long seed) throws IOException {
    byte[] head = "[\"".getBytes(UTF_8); // neither a mark nor a wide encoding
    byte[] whole = new byte[head.length + bytes.length];
    System.arraycopy(head, 0, whole, 0, head.length);
    System.arraycopy(bytes, 0, whole, head.length, bytes.length);
    long expected = decoded(whole);

    var gate = new Utf8Gate(new Chunks(whole, new Random(seed)));
    byte[] passed = drain(gate, new Random(~seed));
    assertThat(gate.bad()).isEqualTo(expected == whole.length ? -1 : expected);
    assertThat(gate.mark()).isFalse();
    // bytes of the character that turned out bad may have passed, nothing beyond it
    assertThat(passed.length).isBetween((int) expected, (int) Math.min(expected + 3, whole.length));
    assertThat(passed).isEqualTo(Arrays.copyOf(whole, passed.length));
  }

  /** Mostly characters of every length, here and there a byte that belongs to none. */
  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> character = Arbitraries.of(
            0x24, 0x61, 0x7F, 0x80, 0xE9, 0x7FF, 0x800, 0x20AC, 0xD7FF, 0xE000, 0xFFFF, 0x10000,
            0x1F600, 0x10FFFF)
        .map(c -> Character.toString(c).getBytes(UTF_8));
    Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
    Arbitrary<byte[]> ascii =
        Arbitraries.of("abcdefgh", "abcdefghi", "0123456789abcdef").map(s -> s.getBytes(UTF_8));
    return Arbitraries.frequencyOf(Tuple.of(30, character), Tuple.of(10, ascii), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(Utf8GateProperties::join);
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

  private static byte[] drain(InputStream in, Random random) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[64];
    while (true) {
      if (random.nextInt(5) == 0) {
        int one = in.read();
        if (one < 0) {
          return out.toByteArray();
        }
        out.write(one);
      } else {
        int from = random.nextInt(8);
        int count = in.read(buffer, from, 1 + random.nextInt(buffer.length - from));
        if (count < 0) {
          return out.toByteArray();
        }
        assertThat(count).isPositive();
        out.write(buffer, from, count);
      }
    }
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
