package se.radrum.discussion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A circle in a list.
 *
 * @param theme the theme's entry
 * @param participants by seat and alias
 * @param posts how many the circle sees
 * @param held how many wait for a moderator
 * @param proposal the entry it led to, or null
 */
public record CircleView(
    UUID id,
    String name,
    UUID theme,
    List<Participant> participants,
    long posts,
    long held,
    @Nullable UUID proposal) {
  public CircleView {
    participants = List.copyOf(participants);
  }
}
