package se.radrum.vault;

import static java.util.concurrent.TimeUnit.SECONDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.radrum.crypto.Argon2id;
import se.radrum.crypto.Argon2id.Cost;
import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * Makes keys of codes and phrases. As many at a time as the machine has cores, and a short queue
 * behind them; whoever comes after that is asked to wait, for each run takes 46 or 64 MiB.
 */
@ApplicationScoped
class Stretching {
  private static final int QUEUE = 32;
  private static final int PATIENCE_SECONDS = 10;
  private static final BigInteger CODES = BigInteger.TEN.pow(24);

  private final KeyFiles files;
  private final Semaphore running = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  @Inject
  Stretching(KeyFiles files) {
    this.files = files;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Stretching() {
    this(null);
  }

  /** The keys of the code that belongs to a form; always the same for the same form. */
  CodeKeys keys(SubmissionKey form) {
    var number = Hkdf.derive(form.bytes(), files.pepper(), "radrum/v1/code", 32);
    return keys(ReceiptCode.of("%024d".formatted(new BigInteger(1, number).mod(CODES))));
  }

  /** The keys of a code. */
  CodeKeys keys(ReceiptCode code) {
    return new CodeKeys(code, inTurn(() -> run(code.digits(), files.salt(), Cost.CODE)));
  }

  /** The key an unlock phrase gives with a member's own salt. */
  Key phrase(String phrase, byte[] salt) {
    return Key.of(inTurn(() -> run(Phrase.same(phrase), salt, Cost.PHRASE)));
  }

  byte[] run(String secret, byte[] salt, Cost cost) {
    return Argon2id.stretch(secret, salt, files.pepper(), cost);
  }

  private byte[] inTurn(Supplier<byte[]> run) {
    if (running.getQueueLength() >= QUEUE || !acquired()) throw busy();
    try {
      return run.get();
    } finally {
      running.release();
    }
  }

  private boolean acquired() {
    try {
      return running.tryAcquire(PATIENCE_SECONDS, SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Problem busy() {
    return Problem.of(Kind.UNAVAILABLE, "vault.busy");
  }
}
