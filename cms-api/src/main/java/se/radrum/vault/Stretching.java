package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import se.radrum.crypto.Argon2id;
import se.radrum.crypto.Argon2id.Cost;
import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;
import se.radrum.kernel.Turns;

/** Makes keys of codes and phrases, in turn. */
@ApplicationScoped
class Stretching {
  private static final BigInteger CODES = BigInteger.TEN.pow(24);

  private final KeyFiles files;
  private final Turns turns = new Turns();

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
    return new CodeKeys(code, turns.take(() -> run(code.digits(), files.salt(), Cost.CODE)));
  }

  /** The key an unlock phrase gives with a member's own salt. */
  Key phrase(String phrase, byte[] salt) {
    return Key.of(turns.take(() -> run(Phrase.same(phrase), salt, Cost.PHRASE)));
  }

  byte[] run(String secret, byte[] salt, Cost cost) {
    return Argon2id.stretch(secret, salt, files.pepper(), cost);
  }
}
