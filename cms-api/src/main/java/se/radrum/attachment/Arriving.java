package se.radrum.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What arrives, as long as it is neither too much nor too slow. */
final class Arriving extends FilterInputStream {
  private static final long PATIENCE = Duration.ofMinutes(4).toNanos();

  private final long until = System.nanoTime() + PATIENCE;
  private final long most;
  private long seen;

  Arriving(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** More came than was to come, or it came for too long. */
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws Endless {
    seen += read;
    if (seen > most || System.nanoTime() > until) throw new Endless();
  }
}
