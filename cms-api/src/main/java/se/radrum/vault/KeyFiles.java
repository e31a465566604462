package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;
import se.radrum.crypto.SecretFile;

/**
 * The secrets that are files and not rows: salt, pepper and the installation's id, made at the
 * first start and never changed, and one key for each month. None of the three is ever made anew
 * because it is missing: what they sealed would be lost behind fresh ones. A month's key is
 * destroyed by deleting its file; every backup of that month's cases is then unreadable.
 */
@ApplicationScoped
class KeyFiles {
  private static final int SECRET = 32;
  private static final int ID = 16;

  private final VaultSettings settings;
  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  @Inject
  KeyFiles(VaultSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  KeyFiles() {
    this(null);
  }

  byte[] salt() {
    return kept(secret("salt"));
  }

  byte[] pepper() {
    return kept(secret("pepper"));
  }

  /** The installation's own id, so that what is sealed in one is worth nothing in another. */
  byte[] instance() {
    return kept(id());
  }

  /** Makes the lasting ones that are not there; for the very first start. */
  void begin() {
    Stream.of(secret("salt"), secret("pepper"), id()).forEach(SecretFile::readOrMake);
  }

  /** Tells this folder from every other, and nothing about what is in it. */
  byte[] mark() {
    return Hkdf.derive(pepper(), salt(), "radrum/v1/vault/mark", SECRET);
  }

  /** A new key for an epoch without one. */
  Key begin(Epoch epoch) {
    return Key.of(file(epoch).readOrMake());
  }

  /** The key of an epoch, unless it has been destroyed or lost. */
  Optional<Key> existing(Epoch epoch) {
    return file(epoch).read().map(Key::of);
  }

  /** Destroys a month's key and with it everything that came in during the month. */
  void destroy(Epoch month) {
    file(month).destroy();
  }

  /** What has ended, as this folder knows it. */
  EndedFile ended() {
    return EndedFile.in(settings.keys());
  }

  private SecretFile file(Epoch epoch) {
    return secret(epoch.file());
  }

  private SecretFile id() {
    return new SecretFile(settings.keys().resolve("instance"), ID);
  }

  private SecretFile secret(String name) {
    return new SecretFile(settings.keys().resolve(name), SECRET);
  }

  private byte[] kept(SecretFile file) {
    return read.computeIfAbsent(file.path().toString(), path -> lasting(file)).clone();
  }

  private static byte[] lasting(SecretFile file) {
    return file.read()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    file.path() + " is missing. Restore the key folder of this database."));
  }
}
