package se.radrum.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the author sees by code: what the council wrote, the words to decide on, how far it has
 * come. Never their own text.
 *
 * @param words what to say yes or no to, when something waits
 * @param agreed the words the author has said yes to, when they have
 * @param entry what came of it in the open room, for a link
 */
public record FollowedCase(
    LocalDate received,
    State state,
    List<Message> letters,
    Optional<Words> words,
    Optional<Words> agreed,
    Optional<Refusal> refusal,
    Optional<UUID> entry) {

  static FollowedCase of(SubmissionRow row, CaseThread thread) {
    var yes = thread.consent().filter(Consent::stands).isPresent();
    return new FollowedCase(
        row.received(),
        row.state(),
        thread.messages().stream().filter(Message::fromCouncil).toList(),
        thread.undecided().filter(w -> row.state() != State.REFUSED),
        thread.words().filter(w -> yes && thread.undecided().isEmpty()),
        thread.refusal().filter(r -> row.state() == State.REFUSED),
        thread.entry().filter(e -> row.state() == State.RELEASED));
  }

  /** How many things wait for the author. */
  public int waiting() {
    return (letters.isEmpty() ? 0 : 1) + (words.isPresent() ? 1 : 0);
  }
}
