package se.radrum.launcher;

import org.jspecify.annotations.Nullable;

/** Why a command was not carried out, in words for the person who gave it. Ends with status 2. */
final class Refusal extends RuntimeException {
  Refusal(String message) {
    this(message, null);
  }

  Refusal(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
