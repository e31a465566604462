package se.radrum.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonValue;
import java.util.UUID;

/** A public answer as it is sent, with a fingerprint of the very bytes. */
public final class Written {
  private final byte[] bytes;
  private final String fingerprint;

  private Written(byte[] bytes) {
    this.bytes = bytes;
    // A name-based id is 122 bits of MD5: no defence against forgery, which nobody gains by here.
    this.fingerprint = UUID.nameUUIDFromBytes(bytes).toString();
  }

  /** A JSON value in UTF-8. */
  public static Written of(JsonValue json) {
    return new Written(json.toString().getBytes(UTF_8));
  }

  /** What is sent; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The same for the same bytes, and for no others. */
  String fingerprint() {
    return fingerprint;
  }
}
