package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.hpke.HPKE;
import org.junit.jupiter.api.Test;

/** What others have published about the same algorithms holds for ours. */
class PublishedVectorsTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void argon2idGivesTheTagOfRfc9106Section53() {
    var parameters =
        Argon2id.parameters(32, 3, 4)
            .withSalt(repeated(2, 16))
            .withSecret(repeated(3, 8))
            .withAdditional(repeated(4, 12))
            .build();
    assertEquals(
        "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659",
        HEX.formatHex(
            Argon2id.run(parameters, new String(repeated(1, 32), US_ASCII).getBytes(US_ASCII))));
  }

  @Test
  void hkdfGivesTheBytesOfRfc5869CaseOne() {
    assertEquals(
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        HEX.formatHex(
            Hkdf.derive(
                repeated(0x0b, 22),
                HEX.parseHex("000102030405060708090a0b0c"),
                HEX.parseHex("f0f1f2f3f4f5f6f7f8f9"),
                42)));
  }

  @Test
  void hkdfGivesTheBytesOfRfc5869CaseTwoAndThree() {
    assertEquals(
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
            + "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
            + "cc30c58179ec3e87c14c01d5c1f3434f1d87",
        HEX.formatHex(Hkdf.derive(from(0x00, 80), from(0x60, 80), from(0xb0, 80), 82)));
    assertEquals(
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        HEX.formatHex(Hkdf.derive(repeated(0x0b, 22), new byte[0], new byte[0], 42)));
  }

  @Test
  void hmacGivesTheSignatureOfRfc4231CaseTwo() {
    var signature = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    var message = "what do ya want for nothing?".getBytes(US_ASCII);
    assertEquals(signature, HEX.formatHex(Hmac.sign("Jefe".getBytes(US_ASCII), message)));
    assertTrue(Hmac.verify("Jefe".getBytes(US_ASCII), message, HEX.parseHex(signature)));
  }

  @Test
  void totpGivesTheCodesOfRfc6238() {
    var secret = "12345678901234567890".getBytes(US_ASCII);
    assertEquals("287082", Totp.code(secret, Instant.ofEpochSecond(59)));
    assertEquals("081804", Totp.code(secret, Instant.ofEpochSecond(1111111109)));
  }

  @Test
  void aPrivateKeyHasThePublicKeyOfRfc9180AppendixA1() {
    var secret = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8";
    assertEquals(
        "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d",
        HEX.formatHex(PrivateKey.of(HEX.parseHex(secret)).publicKey().bytes()));
  }

  @Test
  void theHpkeOfAnotherMakerOpensWhatWeWrap() throws Exception {
    var pair = PrivateKey.random();
    var context = "context".getBytes(US_ASCII);
    var wrapped =
        Blob.read(pair.publicKey().wrap(new byte[] {1, 2, 3}, context), pair.publicKey().id());
    var other = otherMaker();
    var keys = other.deserializePrivateKey(pair.bytes(), pair.publicKey().bytes());
    var opened =
        other.open(
            Arrays.copyOf(wrapped, 32),
            keys,
            context,
            new byte[0],
            Arrays.copyOfRange(wrapped, 32, wrapped.length),
            null,
            null,
            null);
    assertArrayEquals(new byte[] {1, 2, 3}, opened);
  }

  /**
   * The working group's vector for our very suite, with base mode's first message
   * (github.com/cfrg/draft-irtf-cfrg-hpke, test-vectors.json). Tink binds the context only and no
   * further data, so it is the other maker's that opens it, and that one opens ours.
   */
  @Test
  void theHpkeOfTheOtherMakerIsThatOfRfc9180InOurSuite() throws Exception {
    var secret =
        PrivateKey.of(
            HEX.parseHex("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d"));
    assertEquals(
        "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c",
        HEX.formatHex(secret.publicKey().bytes()));
    var other = otherMaker();
    var opened =
        other.open(
            HEX.parseHex("6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"),
            other.deserializePrivateKey(secret.bytes(), secret.publicKey().bytes()),
            HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"),
            HEX.parseHex("436f756e742d30"),
            HEX.parseHex(
                "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be9931980a41de125a925cd"
                    + "ad859d5b7a"),
            null,
            null,
            null);
    assertEquals("Beauty is truth, truth beauty", new String(opened, US_ASCII));
  }

  private static HPKE otherMaker() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  private static byte[] from(int first, int length) {
    var bytes = new byte[length];
    for (var i = 0; i < length; i++) bytes[i] = (byte) (first + i);
    return bytes;
  }

  private static byte[] repeated(int value, int times) {
    var bytes = new byte[times];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
