package fr.segur.schemas;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each request of a file begins and ends, in bytes from the start of the file: sixteen bytes
 * a request, whatever its size.
 */
final class Slices {

  private long[] starts = new long[64];
  private long[] ends = new long[64];
  private int size;

  /** Whether the list was found, to its end. */
  private boolean whole;

  private Slices() {}

  /** The requests of {@code file}; null when it has no such list, or one that does not end. */
  static @Nullable Slices of(RequestSource file, RequestList requests) throws IOException {
    var slices = new Slices();
    try (var scanner = new JsonScanner(file, finding -> {})) {
      scanner.glance(() -> slices.find(requests.keys(), scanner));
    }
    return slices.whole ? slices : null;
  }

  int size() {
    return size;
  }

  /** Offset of the first byte of that request, from 0. */
  long start(int request) {
    return starts[request];
  }

  /** Offset of the byte after it. */
  long end(int request) {
    return ends[request];
  }

  /** The file with those of its requests only; all other bytes are kept, but for their commas. */
  RequestSource only(BitSet kept, RequestSource file) {
    var cuts = new ArrayList<Patch.Edit>();
    int firstKept = kept.isEmpty() ? size : kept.nextSetBit(0);
    long from = -1;
    for (int i = 0; i < size; i++) {
      boolean first = i < firstKept;
      if (kept.get(i)) {
        continue;
      }
      // with the comma after it as long as none is kept before, else with the comma before it
      long start = first ? starts[i] : ends[i - 1];
      long end = first && i + 1 < size ? starts[i + 1] : ends[i];
      from = from < 0 ? start : from;
      if (i + 1 == size || kept.get(i + 1)) {
        cuts.add(new Patch.Edit(from, end, ""));
        from = -1;
      }
    }
    return Patch.edited(file, cuts);
  }

  /** Goes down {@code keys}; of two values under one key the first one counts. */
  private void find(List<String> keys, JsonScanner in) throws IOException {
    if (keys.isEmpty() && in.token() == JsonToken.START_ARRAY) {
      list(in);
    }
    if (keys.isEmpty() || in.token() != JsonToken.START_OBJECT) {
      return;
    }
    for (String key = in.nextKey(); key != null; key = in.nextKey()) {
      in.next();
      if (key.equals(keys.get(0))) {
        find(keys.subList(1, keys.size()), in);
        return;
      }
      in.skipQuickly();
    }
  }

  private void list(JsonScanner in) throws IOException {
    while (in.next() != JsonToken.END_ARRAY) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
      }
      starts[size] = in.offset();
      in.skipQuickly();
      ends[size++] = in.end();
    }
    whole = true;
  }
}
