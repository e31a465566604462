package se.radrum.outcome;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.content.ContentLibrary;
import se.radrum.content.DraftQuery;
import se.radrum.content.DraftRow;
import se.radrum.content.DraftView;
import se.radrum.content.Editing;
import se.radrum.content.EntryView;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.Origin;
import se.radrum.content.Publishing;
import se.radrum.content.SaveDraft;
import se.radrum.kernel.Json;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.outbox.ChangeLog;
import se.radrum.proposal.Proposals;

/** The door to what became of what the council asked for. */
@ApplicationScoped
@Transactional
public class Outcomes {
  private static final String TYPE = "outcome";
  private static final String VOICES = "voices";
  private static final int MOST = 100;

  private final Results results;
  private final Proposals proposals;
  private final ContentLibrary library;
  private final Editing editing;
  private final Publishing publishing;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Outcomes(
      Results results,
      Proposals proposals,
      ContentLibrary library,
      Editing editing,
      Publishing publishing,
      ChangeLog changes,
      Clock clock) {
    this.results = results;
    this.proposals = proposals;
    this.library = library;
    this.editing = editing;
    this.publishing = publishing;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Outcomes() {
    this(null, null, null, null, null, null, null);
  }

  /** Everything that is told, the latest handed over first. For everybody. */
  public List<OutcomeView> told(Locale locale) {
    return results.all(locale);
  }

  /** The outcome of a number, as everybody sees it. */
  public Optional<OutcomeView> byNumber(int number, Locale locale) {
    return results.byNumber(number, locale);
  }

  /**
   * How far somebody's words have travelled.
   *
   * @param entry the entry a case has fed
   */
  public JourneyView journeyOf(UUID entry, Locale locale) {
    return results
        .from(entry, locale)
        .map(outcome -> new JourneyView(outcome.steps(), outcome))
        .orElseGet(
            () -> new JourneyView(Way.before(results.heard(entry), results.together(entry)), null));
  }

  /**
   * Hands an adopted proposal over.
   *
   * @return the id of the outcome's entry, a draft until it is published
   * @throws Problem CONFLICT when the council has not adopted the proposal; INVALID with every
   *     field that does not hold
   */
  @Allowed(Role.STRATEGIST)
  public UUID handOver(Caller by, @Valid HandOver command) {
    var faults = new ArrayList<Fault>();
    past(command.on()).ifPresent(faults::add);
    if (!command.due().isAfter(command.on())) faults.add(Fault.at("due", "outcome.due.before"));
    if (!faults.isEmpty()) throw Problem.invalid(faults);
    var proposal = adopted(command.proposal());
    var id = editing.create(by, entry(command, proposal));
    changes.append(new OutcomeHandedOver(by.id(), id));
    return id;
  }

  /**
   * Notes the municipality's answer. It is given once.
   *
   * @throws Problem CONFLICT when there is one already
   */
  @Allowed({Role.OFFICIAL, Role.STRATEGIST})
  public void recordAnswer(Caller by, @Valid RecordAnswer command) {
    var draft = taken(by, command.outcome(), command.on());
    if (OutcomeFacts.of(draft.fields()).answer() != null)
      throw Problem.of(Kind.CONFLICT, "outcome.answered.already");
    write(
        by,
        draft,
        fields ->
            fields
                .add("answer", command.answer().word())
                .add("reason", command.reason())
                .add("answered", command.on().toString()));
    changes.append(new OutcomeAnswered(by.id(), command.outcome()));
  }

  /**
   * Notes what the municipality promises.
   *
   * @throws Problem CONFLICT when the answer was not yes, or partly
   */
  @Allowed({Role.OFFICIAL, Role.STRATEGIST})
  public void commit(Caller by, @Valid Commit command) {
    var draft = agreed(editing.open(by, command.outcome(), Texts.SWEDISH));
    write(
        by,
        draft,
        fields ->
            fields
                .add("commitment", command.commitment())
                .add("owner", command.owner())
                .add("promised", command.promised().toString()));
    changes.append(new OutcomePromised(by.id(), command.outcome()));
  }

  /**
   * Notes that it is done, and where that can be seen.
   *
   * @throws Problem CONFLICT when the answer was not yes, or partly
   */
  @Allowed({Role.OFFICIAL, Role.STRATEGIST})
  public void done(Caller by, @Valid Done command) {
    var draft = agreed(taken(by, command.outcome(), command.on()));
    write(
        by,
        draft,
        fields ->
            fields
                .add("did", command.did())
                .add("proof", command.proof())
                .add("done", command.on().toString()));
    changes.append(new OutcomeDone(by.id(), command.outcome()));
  }

  /**
   * Notes whether it can be felt. Only the council says so, never the municipality.
   *
   * @throws Problem CONFLICT when it is not done yet
   */
  @Allowed(Role.STRATEGIST)
  public void verify(Caller by, @Valid Verify command) {
    var draft = taken(by, command.outcome(), command.on());
    if (OutcomeFacts.of(draft.fields()).done() == null)
      throw Problem.of(Kind.CONFLICT, "outcome.not-done");
    write(
        by,
        draft,
        fields ->
            fields
                .add("verified", command.felt().word())
                .add("verifiedOn", command.on().toString()));
    changes.append(new OutcomeVerified(by.id(), command.outcome()));
  }

  /** Shows everybody what has been written so far. */
  @Allowed(Role.STRATEGIST)
  public void publish(Caller by, UUID outcome) {
    editing.open(by, outcome, Texts.SWEDISH);
    publishing.move(by, new Move(outcome, Texts.SWEDISH, "publish"));
  }

  /** Every outcome there is to work with; what is waited for first, by its day. */
  @Allowed({Role.OFFICIAL, Role.STRATEGIST})
  public List<OutcomeDraft> list(Caller by) {
    var rows = new ArrayList<DraftRow>();
    for (int page = 1; rows.size() == (page - 1) * MOST; page++)
      rows.addAll(
          editing.list(by, new DraftQuery(TYPE, null, Texts.SWEDISH, null, page, MOST)).items());
    return rows.stream()
        .map(row -> open(by, row.id()))
        .sorted(comparing(draft -> draft.outcome().awaited(), nullsLast(naturalOrder())))
        .toList();
  }

  /** One outcome with what is not yet published. */
  @Allowed({Role.OFFICIAL, Role.STRATEGIST})
  public OutcomeDraft open(Caller by, UUID outcome) {
    return view(editing.open(by, outcome, Texts.SWEDISH));
  }

  private OutcomeDraft view(DraftView draft) {
    if (!draft.type().equals(TYPE)) throw Problem.of(Kind.MISSING, "outcome.missing");
    var published = draft.published();
    var changed = published == null || published != draft.working();
    return new OutcomeDraft(results.draft(draft), published != null, changed);
  }

  private EntryView adopted(UUID proposal) {
    if (proposals.decision(proposal).isEmpty())
      throw Problem.of(Kind.CONFLICT, "outcome.proposal.not-adopted");
    return library
        .published(proposal, Texts.SWEDISH)
        .orElseThrow(() -> Problem.of(Kind.CONFLICT, "outcome.proposal.not-adopted"));
  }

  private static NewEntry entry(HandOver command, EntryView proposal) {
    var title = command.title().isEmpty() ? proposal.title() : command.title();
    var fields =
        Json.object()
            .add("title", title)
            .add("said", command.said())
            .add("addressee", command.addressee())
            .add("handedOver", command.on().toString())
            .add("due", command.due().toString());
    if (proposal.fields().containsKey(VOICES)) fields.add(VOICES, proposal.fields().get(VOICES));
    return new NewEntry(
        TYPE,
        Texts.SWEDISH,
        fields.build(),
        Origin.COUNCIL,
        null,
        Map.of("proposal", List.of(proposal.id()), "themes", proposal.related("themes")));
  }

  /** The draft, for a step taken on a day that has been. */
  private DraftView taken(Caller by, UUID outcome, LocalDate on) {
    past(on)
        .ifPresent(
            fault -> {
              throw Problem.invalid(List.of(fault));
            });
    return editing.open(by, outcome, Texts.SWEDISH);
  }

  private static DraftView agreed(DraftView draft) {
    var answer = OutcomeFacts.of(draft.fields()).answer();
    if (answer == null || answer == Answer.NO)
      throw Problem.of(Kind.CONFLICT, "outcome.not-agreed");
    return draft;
  }

  private void write(Caller by, DraftView draft, Consumer<JsonObjectBuilder> step) {
    if (!draft.type().equals(TYPE)) throw Problem.of(Kind.MISSING, "outcome.missing");
    var fields = Json.object(draft.fields());
    step.accept(fields);
    editing.save(by, new SaveDraft(draft.id(), Texts.SWEDISH, fields.build(), draft.working()));
  }

  private Optional<Fault> past(@Nullable LocalDate on) {
    return on != null && on.isAfter(LocalDate.now(clock))
        ? Optional.of(Fault.at("on", "outcome.day.future"))
        : Optional.empty();
  }
}
