package se.radrum.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Writes in a thread. */
public record WritePost(
    UUID circle,
    @NotNull(message = "discussion.thread.which") UUID thread,
    @NotBlank(message = "discussion.text.missing")
        @Size(max = 4000, message = "discussion.text.long")
        String text) {
  public WritePost {
    text = text.strip();
  }

  /** Says nothing of what was written, so that no log ever holds it. */
  @Override
  public String toString() {
    return "WritePost " + circle;
  }
}
