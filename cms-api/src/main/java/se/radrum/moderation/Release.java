package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.content.NewEntry;
import se.radrum.content.Origin;
import se.radrum.content.Passage;
import se.radrum.feedback.FeedbackBox;
import se.radrum.feedback.Words;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Unlocked;

/**
 * The door between the two rooms. Nothing else may carry text from the sealed one to the open one;
 * every condition is looked at here again, whatever a page has shown before.
 */
@ApplicationScoped
@Transactional
public class Release {
  private static final String TYPE = "proposal";
  private static final String VOICE = "rost";

  private final FeedbackBox box;
  private final SealedCases cases;
  private final Conditions conditions;
  private final Passage passage;
  private final ChangeLog changes;

  @Inject
  Release(
      FeedbackBox box,
      SealedCases cases,
      Conditions conditions,
      Passage passage,
      ChangeLog changes) {
    this.box = box;
    this.cases = cases;
    this.conditions = conditions;
    this.passage = passage;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Release() {
    this(null, null, null, null, null);
  }

  /**
   * Lets the agreed words pass: an entry of the council's, published.
   *
   * @param themes the themes it belongs to; may be empty
   * @return the entry's id
   * @throws Problem CONFLICT with everything that is missing
   */
  @Allowed(Role.MODERATOR)
  public UUID release(Caller by, Unlocked keys, UUID id, List<UUID> themes) {
    if (!keys.member().equals(by.id())) throw Proposed.notYours();
    var open = cases.openAs(keys, id);
    var thread = box.thread(open);
    var missing = conditions.missing(id, thread, by.id());
    if (!missing.isEmpty()) throw refused(missing);
    var words = thread.words().orElseThrow();
    var language = thread.answers().language();
    var relations = themes.isEmpty() ? Map.<String, List<UUID>>of() : Map.of("themes", themes);
    var entry =
        passage.letIn(
            by, new NewEntry(TYPE, language, fields(words), Origin.COUNCIL, null, relations));
    box.released(open, entry);
    changes.append(new WordsReleased(by.id(), entry));
    return entry;
  }

  /** Takes an entry away whose consent is gone. */
  public void withdraw(UUID entry) {
    passage.takeAway(entry);
  }

  private static JsonObject fields(Words words) {
    return Json.object()
        .add("title", words.title())
        .add("kind", VOICE)
        .add("text", words.text())
        .build();
  }

  private static Problem refused(List<String> missing) {
    return missing.size() == 1
        ? Problem.of(Kind.CONFLICT, missing.get(0))
        : Problem.invalid(missing.stream().map(key -> new Fault(null, key, List.of())).toList());
  }
}
