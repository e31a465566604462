package se.radrum.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/**
 * A disk with so much room and no more, on a machine that opens so many files; what is taken away
 * gives no room back.
 */
final class FullDisk extends FilterDirectory {
  private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);
  private final AtomicLong files = new AtomicLong(Long.MAX_VALUE);
  private final AtomicBoolean holding = new AtomicBoolean();
  private final CompletableFuture<Thread> merging = new CompletableFuture<>();
  private final CountDownLatch broken = new CountDownLatch(1);

  FullDisk(Directory in) {
    super(in);
  }

  /** Leaves that many bytes free. */
  void leave(long bytes) {
    room.set(bytes);
  }

  /** Lets that many files be opened to be read. */
  void open(long count) {
    files.set(count);
  }

  /** Holds the next merge, and is full for it when it is let go. */
  void holdMerge() {
    holding.set(true);
  }

  /** Lets that merge go, and comes back when all that follows from it has happened. */
  void breakMerge() throws InterruptedException {
    broken.countDown();
    merging.orTimeout(1, TimeUnit.MINUTES).join().join();
  }

  private void merge() throws IOException {
    if (!holding.getAndSet(false)) return;
    merging.complete(Thread.currentThread());
    try {
      broken.await();
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
    throw full();
  }

  @Override
  public IndexInput openInput(String name, IOContext context) throws IOException {
    if (files.decrementAndGet() < 0)
      throw new FileSystemException(name, null, "Too many open files");
    return in.openInput(name, context);
  }

  @Override
  public IndexOutput createOutput(String name, IOContext context) throws IOException {
    if (context.context == IOContext.Context.MERGE) merge();
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
    throw full();
  }

  private static IOException full() {
    return new IOException("No space left on device");
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
