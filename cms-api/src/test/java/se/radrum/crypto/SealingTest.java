package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import se.radrum.guards.Share;

/** Sealing and opening: every way back but the right one is shut. */
@Tag("guard:stold")
class SealingTest {
  private static final byte[] CONTEXT = "case 1, record 1".getBytes(UTF_8);
  private final Random random = new Random(17);

  @Test
  void whatIsSealedComesBackAThousandTimes() {
    var key = Key.random();
    var pair = PrivateKey.random();
    for (var i = 0; i < 1000; i++) {
      var plain = new byte[random.nextInt(300)];
      random.nextBytes(plain);
      assertArrayEquals(plain, key.open(key.seal(plain, CONTEXT), CONTEXT));
      if (i % 20 == 0)
        assertArrayEquals(plain, pair.unwrap(pair.publicKey().wrap(plain, CONTEXT), CONTEXT));
    }
  }

  @Test
  void noNonceComesTwice(TestReporter figures) {
    var key = Key.random();
    var nonces = new byte[Share.of("nonces", 100_000, 1_000_000)][];
    for (var i = 0; i < nonces.length; i++)
      nonces[i] = Arrays.copyOfRange(key.seal(new byte[0], CONTEXT), 5, 17);
    Arrays.sort(nonces, Arrays::compare);
    var again = 0;
    for (var i = 1; i < nonces.length; i++) if (Arrays.equals(nonces[i - 1], nonces[i])) again++;
    figures.publishEntry("nonces drawn, drawn before", nonces.length + ", " + again);
    assertEquals(0, again);
  }

  @Test
  void aSealedValueMovedToAnotherContextIsNotOpened() {
    var key = Key.random();
    var pair = PrivateKey.random();
    var other = "case 2, record 1".getBytes(UTF_8);
    refused(() -> key.open(key.seal(CONTEXT, CONTEXT), other));
    refused(() -> pair.unwrap(pair.publicKey().wrap(CONTEXT, CONTEXT), other));
  }

  @Test
  void oneBitChangedAnywhereAndItIsNotOpened() {
    var key = Key.random();
    var pair = PrivateKey.random();
    var sealed = key.seal(CONTEXT, CONTEXT);
    var wrapped = pair.publicKey().wrap(CONTEXT, CONTEXT);
    for (var bit = 0; bit < sealed.length * 8; bit++) {
      var changed = flipped(sealed, bit);
      refused(() -> key.open(changed, CONTEXT));
    }
    for (var bit = 0; bit < wrapped.length * 8; bit += 3) {
      var changed = flipped(wrapped, bit);
      refused(() -> pair.unwrap(changed, CONTEXT));
    }
  }

  @Test
  void cutAnywhereItIsNotOpened() {
    var key = Key.random();
    var pair = PrivateKey.random();
    var sealed = key.seal(CONTEXT, CONTEXT);
    var wrapped = pair.publicKey().wrap(CONTEXT, CONTEXT);
    for (var length = 0; length < sealed.length; length++) {
      var cut = Arrays.copyOf(sealed, length);
      refused(() -> key.open(cut, CONTEXT));
    }
    for (var length = 0; length < wrapped.length; length++) {
      var cut = Arrays.copyOf(wrapped, length);
      refused(() -> pair.unwrap(cut, CONTEXT));
    }
  }

  @Test
  void aKeyKnowsWhatItSealedAndOpensNothingElse() {
    var key = Key.random();
    var sealed = key.seal(CONTEXT, CONTEXT);
    assertTrue(Key.of(key.bytes()).sealed(sealed));
    assertFalse(Key.random().sealed(sealed));
    refused(() -> Key.random().open(sealed, CONTEXT));
  }

  @Test
  void paddingLeavesSixSizesAndEveryByteOfTheText() {
    var sizes = new HashSet<Integer>();
    for (var i = 0; i < 500; i++) {
      var plain = new byte[random.nextInt(Padding.MAX + 1)];
      random.nextBytes(plain);
      var padded = Padding.pad(plain);
      sizes.add(padded.length);
      assertArrayEquals(plain, Padding.unpad(padded));
    }
    for (var edge : new int[] {0, 1020, 1021, Padding.MAX})
      sizes.add(Padding.pad(new byte[edge]).length);
    assertEquals(6, sizes.size());
  }

  @Test
  void paddingRefusesWhatIsTooLongAndWhatItDidNotFill() {
    assertThrows(IllegalArgumentException.class, () -> Padding.pad(new byte[Padding.MAX + 1]));
    refused(() -> Padding.unpad(new byte[1000]));
    var lying = new byte[1024];
    Arrays.fill(lying, 0, 4, (byte) 0x7f);
    refused(() -> Padding.unpad(lying));
  }

  @Test
  void aPasswordMatchesItsOwnHashOnly() {
    var pepper = Randomness.bytes(32);
    var hash = Passwords.hash("kaffe på kajen i maj", pepper);
    assertTrue(Passwords.match("kaffe på kajen i maj", pepper, hash));
    assertTrue(Passwords.match("kaffe pa\u030a kajen i maj", pepper, hash), "composed or not");
    assertFalse(Passwords.match("kaffe på kajen i juni", pepper, hash));
    assertFalse(Passwords.match("kaffe på kajen i maj", Randomness.bytes(32), hash));
    assertFalse(Passwords.match("kaffe på kajen i maj", pepper, "$2y$something else"));
  }

  private static byte[] flipped(byte[] bytes, int bit) {
    var changed = bytes.clone();
    changed[bit / 8] ^= (byte) (1 << (bit % 8));
    return changed;
  }

  private static void refused(org.junit.jupiter.api.function.Executable opening) {
    assertThrows(Unopenable.class, opening);
  }
}
