package se.radrum.launcher;

import org.jspecify.annotations.Nullable;

/** Why a command was not carried out, in words for the person who gave it. Ends with status 2. */
final class Refusal extends RuntimeException {
  private final String words;

  Refusal(String words) {
    this(words, null);
  }

  Refusal(String words, @Nullable Throwable cause) {
    super(words, cause);
    this.words = words;
  }

  @Override
  public String getMessage() {
    return words;
  }
}
