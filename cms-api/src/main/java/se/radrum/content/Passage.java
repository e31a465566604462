package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.outbox.ChangeLog;

/**
 * The door words come in by that were agreed to elsewhere, and go out by when they no longer are.
 * It asks no guard of their type: those keep everybody else from touching such words. Only the door
 * between the rooms uses it, and a test keeps it so.
 */
@ApplicationScoped
@Transactional
public class Passage {
  private final Types types;
  private final Entries entries;
  private final Writing writing;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Passage(Types types, Entries entries, Writing writing, ChangeLog changes, Clock clock) {
    this.types = types;
    this.entries = entries;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Passage() {
    this(null, null, null, null, null);
  }

  /**
   * Publishes words that are finished.
   *
   * @return the id of their entry
   * @throws Problem INVALID with every field that does not hold
   */
  @Allowed(Role.MODERATOR)
  public UUID letIn(Caller by, @Valid NewEntry words) {
    var type = types.get(words.type());
    var faults = types.rules(type).faults(words.fields());
    if (!faults.isEmpty()) throw Problem.invalid(faults);
    var variant = writing.begin(by, words);
    variant.arrive(type, words.fields(), LocalDate.now(clock));
    changes.append(EntryPublished.of(by.id(), variant));
    return variant.entry();
  }

  /**
   * Takes an entry away in every language at once, whatever its workflow says: the consent it rests
   * on is gone.
   */
  public void takeAway(UUID id) {
    for (var seen : entries.variants(id)) {
      if (seen.published() == null) continue;
      var variant = entries.hold(id, seen.tag()).orElseThrow();
      variant.withdraw(types.get(variant.type()));
      changes.append(EntryUnpublished.of(null, variant));
    }
  }
}
