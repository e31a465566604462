package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.radrum.crypto.Hkdf;

/**
 * Secrets of the installation for other features, such as the key that signs forms. Each is derived
 * for its purpose from the installation's pepper, lies in no table and tells nothing about the
 * others.
 */
@ApplicationScoped
public class Secrets {
  private static final int LENGTH = 32;

  private final KeyFiles files;

  @Inject
  Secrets(KeyFiles files) {
    this.files = files;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Secrets() {
    this(null);
  }

  /**
   * The 32 bytes for a purpose; always the same for the same one.
   *
   * @param purpose a label of the caller's, such as {@code access/password}
   */
  public byte[] of(String purpose) {
    return Hkdf.derive(files.pepper(), files.salt(), "radrum/v1/secret/" + purpose, LENGTH);
  }
}
