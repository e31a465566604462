package se.radrum.discussion;

import java.util.List;
import java.util.UUID;

/** A thread and what in it this reader may see, in the order it was written. */
public record ThreadView(UUID id, String title, List<PostView> posts) {
  public ThreadView {
    posts = List.copyOf(posts);
  }

  /** Says nothing of what was said, so that no log ever holds it. */
  @Override
  public String toString() {
    return "ThreadView " + id;
  }
}
