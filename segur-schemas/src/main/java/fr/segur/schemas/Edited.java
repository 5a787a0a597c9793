package fr.segur.schemas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bytes of a file with edits made on the way. */
final class Edited extends InputStream {

  private final InputStream in;
  private final List<Patch.Edit> edits;
  private int next;
  private long at;
  private byte[] with = new byte[0];
  private int used;

  Edited(InputStream in, List<Patch.Edit> edits) {
    this.in = in;
    this.edits = edits;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (used == with.length && next < edits.size() && edits.get(next).from() == at) {
      Patch.Edit edit = edits.get(next++);
      in.skipNBytes(edit.to() - edit.from());
      at = edit.to();
      with = edit.with().getBytes(StandardCharsets.UTF_8);
      used = 0;
    }
    if (used < with.length) {
      int count = Math.min(length, with.length - used);
      System.arraycopy(with, used, buffer, from, count);
      used += count;
      return count;
    }
    long room = next < edits.size() ? edits.get(next).from() - at : length;
    int count = in.read(buffer, from, (int) Math.min(length, room));
    at += Math.max(0, count);
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
