package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.content.Workflow.Effect;
import se.radrum.content.Workflow.Transition;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;

/** The door for those who decide what everybody sees: takes entries along their workflow. */
@ApplicationScoped
@Transactional
public class Publishing {
  private final Types types;
  private final Entries entries;
  private final Guards guards;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Publishing(Types types, Entries entries, Guards guards, ChangeLog changes, Clock clock) {
    this.types = types;
    this.entries = entries;
    this.guards = guards;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Publishing() {
    this(null, null, null, null, null);
  }

  /**
   * Takes an entry in one language one step.
   *
   * @throws Problem FORBIDDEN when the step is not for the caller, or wants other eyes than the
   *     writer's; CONFLICT when it does not lead from where the entry is; INVALID with every field
   *     when what would be published is not finished
   */
  @Allowed
  public void move(Caller by, @Valid Move command) {
    var variant = held(command.id(), command.locale());
    var type = types.get(variant.type());
    var step =
        type.workflow()
            .transition(command.transition())
            .orElseThrow(() -> Problem.of(Kind.MISSING, "content.move.unknown"));
    var working = entries.version(variant.entry(), variant.tag(), variant.working());
    mayMove(by, step, working);
    guards.check(step.guards(), by, command.id(), command.locale(), working.document());
    if (step.effect() == Effect.PUBLISH) finished(type, working);
    variant.move(step, type, working.document(), LocalDate.now(clock));
    tell(by, variant, step);
  }

  /** The steps this caller may take from where the entry is now. */
  @Allowed
  public List<Transition> steps(Caller by, UUID id, Locale locale) {
    return entries
        .find(id, locale.toLanguageTag())
        .map(v -> types.get(v.type()).workflow().transitions().stream().filter(t -> v.may(t)))
        .map(steps -> steps.filter(t -> t.isFor(by)).toList())
        .orElse(List.of());
  }

  private Variant held(UUID id, Locale locale) {
    return entries
        .hold(id, locale.toLanguageTag())
        .orElseThrow(() -> Problem.of(Kind.MISSING, "content.entry.missing"));
  }

  private static void mayMove(Caller by, Transition step, Version working) {
    if (!step.isFor(by)) throw Problem.of(Kind.FORBIDDEN, "content.move.forbidden");
    if (step.fourEyes() && working.isBy(by))
      throw Problem.of(Kind.FORBIDDEN, "content.move.four-eyes");
  }

  private void finished(ContentType type, Version working) {
    var faults = types.rules(type).faults(working.document());
    if (!faults.isEmpty()) throw Problem.invalid(faults);
  }

  private void tell(Caller by, Variant variant, Transition step) {
    if (step.effect() == Effect.PUBLISH) changes.append(EntryPublished.of(by.id(), variant));
    if (step.effect() == Effect.UNPUBLISH) changes.append(EntryUnpublished.of(by.id(), variant));
  }
}
