package se.radrum.crypto;

/**
 * Something sealed cannot be opened: unknown format, another key, another context, cut or changed.
 * Deliberately says no more.
 */
public final class Unopenable extends RuntimeException {
  Unopenable() {
    super("cannot be opened");
  }

  Unopenable(Throwable cause) {
    super("cannot be opened", cause);
  }
}
