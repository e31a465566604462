package se.radrum.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * What version 1 once sealed can be opened for ever. These values are never changed, only added to.
 */
class GoldenVectorsTest {
  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] SECRET =
      HEX.parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  private static final byte[] CONTEXT = {1, 2};

  @Test
  void aTextSealedByVersionOneOpens() {
    var sealed =
        "01fe431c3146fd9b6f654f314dca1fa10ed27f44" + "693c0c7a1206218ca72a121fff3ff841fbc7d8";
    assertEquals("hjälp", text(Key.of(SECRET).open(HEX.parseHex(sealed), CONTEXT)));
  }

  @Test
  void aTextWrappedByVersionOneOpens() {
    var wrapped =
        "01eedd883db38b848861ee56c20a9d8324a6deff665da4faa2b54ad37f"
            + "03fce1b3b012ad5ae93247e76673018f740e851c5dda9c01ac45741cb886";
    assertEquals("hjälp", text(PrivateKey.of(SECRET).unwrap(HEX.parseHex(wrapped), CONTEXT)));
  }

  @Test
  void codesAndPhrasesAreStretchedAsInVersionOne() {
    assertEquals(
        "373f6839e10af4fb3d8d39353da8a686d81cb1e9f095ae6badf04b1610d3943c",
        HEX.formatHex(Argon2id.stretch("123456789", SECRET, SECRET, Argon2id.Cost.CODE)));
    assertEquals(
        "6016ee31330c5dc60f8af30b10edc7975221939a5155e18ff6ecc554db3ff8ba",
        HEX.formatHex(Argon2id.stretch("123456789", SECRET, SECRET, Argon2id.Cost.PHRASE)));
  }

  @Test
  void aPasswordHashedByVersionOneMatches() {
    var hash =
        "$argon2id$v=19$m=47104,t=1,p=1$/b1gnx+m7LEDFopV2wWFGA$"
            + "RwreCgmbYxPuytsRo0jsdaflIUC7NiXH8vDxW84Bh3k";
    assertTrue(Passwords.match("kaffe på kajen", SECRET, hash));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
