package se.radrum.proposal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
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

/** The door to what the council proposes. Proposals are written in Swedish and translated later. */
@ApplicationScoped
@Transactional
public class Proposals {
  private static final String TYPE = "proposal";
  private static final String VOICES = "voices";
  private static final int MANY = 100_000;

  private final CouncilProposals proposals;
  private final Editing editing;
  private final Publishing publishing;
  private final ContentLibrary library;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Proposals(
      CouncilProposals proposals,
      Editing editing,
      Publishing publishing,
      ContentLibrary library,
      ChangeLog changes,
      Clock clock) {
    this.proposals = proposals;
    this.editing = editing;
    this.publishing = publishing;
    this.library = library;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Proposals() {
    this(null, null, null, null, null, null);
  }

  /**
   * Draws up a proposal as a draft of the council's own.
   *
   * @return the entry's id
   * @throws Problem INVALID with every field that does not hold
   */
  @Allowed({Role.MODERATOR, Role.EDITOR, Role.STRATEGIST})
  public UUID draw(Caller by, @Valid DrawProposal command) {
    var document =
        Json.object()
            .add("title", command.title())
            .add(AgreedWords.KIND, AdoptedWords.OURS)
            .add("text", command.text());
    if (!command.summary().isEmpty()) document.add("summary", command.summary());
    int resting = voices(command.voices());
    if (resting >= Cell.FEWEST) document.add(VOICES, resting);
    var relations = Map.of("themes", command.themes(), "basis", command.voices());
    var id =
        editing.create(
            by,
            new NewEntry(TYPE, Texts.SWEDISH, document.build(), Origin.COUNCIL, null, relations));
    proposals.add(new CouncilProposal(id));
    changes.append(new ProposalDrawn(by.id(), id));
    return id;
  }

  /**
   * Notes the council's decision, merges its figures and publishes the proposal.
   *
   * @throws Problem CONFLICT when it is adopted already; INVALID when the figures or the day cannot
   *     be; MISSING when it is no proposal of the council's
   */
  @Allowed({Role.MODERATOR, Role.STRATEGIST})
  public void adopt(Caller by, @Valid Adopt command) {
    var faults = faults(command);
    if (!faults.isEmpty()) throw Problem.invalid(faults);
    var proposal = proposals.hold(command.proposal()).orElseThrow(Proposals::missing);
    // Said first: once it is adopted nobody writes in it.
    sayAdopted(by, proposal.entry(), command.on());
    proposal.adopt(command.on());
    command
        .answers()
        .forEach(
            (seat, counts) ->
                Cell.merge(counts)
                    .forEach(cell -> proposals.add(new Figure(proposal.entry(), seat, cell))));
    changes.append(new ProposalAdopted(by.id(), proposal.entry(), command.on()));
  }

  /** What the council has drawn up, as far as the caller may see it; the newest first. */
  @Allowed
  public List<ProposalView> list(Caller by) {
    return proposals.all().stream()
        .flatMap(p -> seen(by, p).stream())
        .sorted(comparing(ProposalView::number).reversed())
        .toList();
  }

  /** What the council stands behind, for whoever hands it over. */
  @Allowed(Role.STRATEGIST)
  public List<ProposalView> adopted(Caller by) {
    return list(by).stream().filter(p -> p.decision() != null).toList();
  }

  /** One proposal. Members see what is published, those who write also what is not. */
  @Allowed
  public ProposalView open(Caller by, UUID id) {
    return proposals.find(id).flatMap(p -> seen(by, p)).orElseThrow(Proposals::missing);
  }

  /** What the council decided on an entry; empty where it has decided nothing. */
  public Optional<DecisionView> decision(UUID entry) {
    return proposals.find(entry).flatMap(this::decision);
  }

  /** When the council decided, of those of some entries it has decided on. */
  public Map<UUID, LocalDate> decidedOn(Collection<UUID> entries) {
    return proposals.all(entries).stream()
        .filter(CouncilProposal::isAdopted)
        .collect(toMap(CouncilProposal::entry, p -> Objects.requireNonNull(p.decided())));
  }

  /** The themes there are, for whoever draws up a proposal on one. */
  @Allowed({Role.MODERATOR, Role.EDITOR, Role.STRATEGIST})
  public List<EntryView> themes(Caller by) {
    return library.list(ContentQuery.in(Texts.SWEDISH).of("theme").page(1, 100)).items();
  }

  /** The published voices on a theme, each in its own language, which a proposal may rest on. */
  @Allowed({Role.MODERATOR, Role.EDITOR, Role.STRATEGIST})
  public List<EntryView> voicesOn(Caller by, UUID theme) {
    return library
        .list(
            ContentQuery.inAnyLanguage()
                .of(TYPE)
                .about(theme)
                .from(Origin.COUNCIL)
                .where(Map.of(AgreedWords.KIND, AgreedWords.VOICE))
                .page(1, 100))
        .items();
  }

  private int voices(List<UUID> basis) {
    return library.nearest(basis, Texts.SWEDISH).stream()
        .mapToInt(entry -> Math.max(1, entry.fields().getInt(VOICES, 1)))
        .sum();
  }

  private void sayAdopted(Caller by, UUID id, LocalDate on) {
    var draft = editing.open(by, id, Texts.SWEDISH);
    var document =
        Json.object(draft.fields())
            .add("decision", Texts.get(Texts.SWEDISH, "proposal.adopted.words"))
            .add("date", on.toString())
            .build();
    editing.save(by, new SaveDraft(id, Texts.SWEDISH, document, draft.working()));
    publishing.move(by, new Move(id, Texts.SWEDISH, "publish"));
  }

  private List<Fault> faults(Adopt command) {
    var faults = new ArrayList<Fault>();
    if (command.on().isAfter(LocalDate.now(clock)))
      faults.add(Fault.at("on", "proposal.day.future"));
    command
        .answers()
        .forEach(
            (seat, counts) -> {
              var whole = counts.size() == Cell.STEPS;
              if (!whole || counts.stream().anyMatch(n -> n < 0 || n > MANY))
                faults.add(Fault.at(seat.name(), "proposal.figures.wrong"));
            });
    return faults;
  }

  private Optional<ProposalView> seen(Caller by, CouncilProposal proposal) {
    if (writes(by)) {
      var draft = editing.open(by, proposal.entry(), Texts.SWEDISH);
      return Optional.of(view(proposal, draft));
    }
    return library.published(proposal.entry(), Texts.SWEDISH).map(entry -> view(proposal, entry));
  }

  private static boolean writes(Caller by) {
    return by.is(Role.MODERATOR) || by.is(Role.EDITOR) || by.is(Role.STRATEGIST);
  }

  private ProposalView view(CouncilProposal proposal, DraftView draft) {
    return view(
        proposal, draft.number(), draft.working(), draft.published() != null, draft.fields());
  }

  private ProposalView view(CouncilProposal proposal, EntryView entry) {
    return view(proposal, entry.number(), entry.version(), true, entry.fields());
  }

  private ProposalView view(
      CouncilProposal proposal, int number, int version, boolean published, JsonObject fields) {
    return new ProposalView(
        proposal.entry(),
        number,
        version,
        fields.getString("title", ""),
        fields.getString("summary", ""),
        fields.getString("text", "").lines().toList(),
        fields.getInt(VOICES, 0),
        published,
        decision(proposal).orElse(null));
  }

  private Optional<DecisionView> decision(CouncilProposal proposal) {
    return Optional.ofNullable(proposal.decided())
        .map(on -> new DecisionView(on, proposals.figures(proposal.entry())));
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "proposal.missing");
  }
}
