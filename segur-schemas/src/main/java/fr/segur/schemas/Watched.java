package fr.segur.schemas;

import fr.segur.model.LigneDemande;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, whose reading is told to somebody who may stop it. */
final class Watched implements RequestSource, Judge.Watch {

  /** The reading was stopped. */
  static final class Stopped extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private final RequestSource file;
  private final Progress progress;
  private int requests;

  Watched(RequestSource file, Progress progress) {
    this.file = file;
    this.progress = progress;
  }

  @Override
  public void ligne(int index, LigneDemande ligne) {
    requests = index + 1;
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public InputStream open() throws IOException {
    return new Told(file.open());
  }

  private final class Told extends FilterInputStream {

    private long bytes;

    Told(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      tell(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int count = super.read(buffer, from, length);
      tell(Math.max(0, count));
      return count;
    }

    private void tell(int count) throws Stopped {
      bytes += count;
      if (!progress.goOn(new Progress.Step(requests, bytes, file.size()))) {
        throw new Stopped();
      }
    }
  }
}
