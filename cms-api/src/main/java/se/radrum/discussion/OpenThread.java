package se.radrum.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Opens a thread in a circle, under a question. */
public record OpenThread(
    UUID circle,
    @NotBlank(message = "discussion.thread.missing")
        @Size(max = 200, message = "discussion.thread.long")
        String title) {
  public OpenThread {
    title = title.strip();
  }
}
