package se.radrum.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Does not let a post through.
 *
 * @param reason words to its author, who alone reads them
 */
public record RefusePost(
    UUID post,
    @NotBlank(message = "discussion.reason.missing")
        @Size(max = 2000, message = "discussion.reason.long")
        String reason) {
  public RefusePost {
    reason = reason.strip();
  }
}
