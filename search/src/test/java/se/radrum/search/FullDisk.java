package se.radrum.search;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/** A disk with so much room and no more; what is taken away gives none back. */
final class FullDisk extends FilterDirectory {
  private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

  FullDisk(Directory in) {
    super(in);
  }

  /** Leaves that many bytes free. */
  void leave(long bytes) {
    room.set(bytes);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    return bounded(in.createOutput(name, context));
  }

  @Override
  public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
      throws IOException {
    return bounded(in.createTempOutput(prefix, suffix, context));
  }

  private void take(long bytes) throws IOException {
    if (room.addAndGet(-bytes) >= 0) return;
    room.addAndGet(bytes);
    throw new IOException("No space left on device");
  }

  private IndexOutput bounded(IndexOutput out) {
    return new FilterIndexOutput(out.toString(), out.getName(), out) {
      @Override
      public void writeByte(byte b) throws IOException {
        take(1);
        out.writeByte(b);
      }

      @Override
      public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        out.writeBytes(bytes, offset, length);
      }
    };
  }
}
