package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.ref.SoftReference;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id version 1.3 (RFC 9106): makes guessing what a person remembers dear. Each call holds its
 * memory for tens to hundreds of milliseconds, so callers bound how many run at once; whatever they
 * bound, the runs together never hold more than half of the heap.
 */
public final class Argon2id {

  /** What one guess costs. */
  public enum Cost {
    /** 46 MiB, one pass: for codes with 79 bits of their own, and passwords with a second step. */
    CODE(47_104, 1),
    /** 64 MiB, three passes: for phrases people choose. */
    PHRASE(65_536, 3);

    final int kibibytes;
    final int passes;

    Cost(int kibibytes, int passes) {
      this.kibibytes = kibibytes;
      this.passes = passes;
    }
  }

  private static final int LENGTH = 32;

  /** All runs together hold half of the heap at most, however many cores there are. */
  private static final int ROOM = room(Runtime.getRuntime().maxMemory());

  private static final Semaphore FREE = new Semaphore(ROOM, true);

  /**
   * The memory of one code a core, used again: made anew for each run it is garbage by tens of
   * megabytes, and collecting that halves the rate. A block is wiped when it is given back. Held
   * softly: when no code has come for a while, the next sweep takes it.
   */
  private static SoftReference<BlockPool> blocks = new SoftReference<>(null);

  private Argon2id() {}

  /**
   * Stretches a secret of a person into 32 bytes.
   *
   * @param secret what the person knows, taken as UTF-8
   * @param salt 16 bytes or more, stored beside the result
   * @param pepper a secret of the installation that is not in the database; may be empty
   */
  public static byte[] stretch(String secret, byte[] salt, byte[] pepper, Cost cost) {
    var parameters = parameters(cost.kibibytes, cost.passes, 1).withSalt(salt).withSecret(pepper);
    return run(parameters.build(), secret.getBytes(UTF_8));
  }

  static Argon2Parameters.Builder parameters(int kibibytes, int passes, int lanes) {
    return new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
        .withMemoryAsKB(kibibytes)
        .withBlockPool(blocks())
        .withIterations(passes)
        .withParallelism(lanes);
  }

  private static synchronized BlockPool blocks() {
    var kept = blocks.get();
    if (kept != null) return kept;
    var cores = Runtime.getRuntime().availableProcessors();
    var fresh = new FixedBlockPool(Math.min(cores * Cost.CODE.kibibytes, ROOM / 2));
    blocks = new SoftReference<>(fresh);
    return fresh;
  }

  static byte[] run(Argon2Parameters parameters, byte[] secret) {
    var needed = Math.min(parameters.getMemory(), ROOM);
    FREE.acquireUninterruptibly(needed);
    try {
      var generator = new Argon2BytesGenerator();
      generator.init(parameters);
      var out = new byte[LENGTH];
      generator.generateBytes(secret, out);
      return out;
    } finally {
      FREE.release(needed);
    }
  }

  /**
   * How many KiB all runs may hold together, on a heap of so many bytes: half, one run at least.
   */
  static int room(long heap) {
    return (int) Math.max(Cost.PHRASE.kibibytes, Math.min(heap / 2 / 1024, Integer.MAX_VALUE));
  }
}
