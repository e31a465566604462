package se.radrum.outcome;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.ContentQuery.Sort;
import se.radrum.content.DraftView;
import se.radrum.content.EntryView;
import se.radrum.kernel.Texts;
import se.radrum.proposal.Proposals;

/**
 * Reads outcomes out of their entries. The facts are those of the Swedish text, which is written
 * first; the words are those of the nearest language, part by part.
 */
@ApplicationScoped
class Results {
  private static final String TYPE = "outcome";
  private static final String PROPOSAL = "proposal";
  private static final int MOST = 100;

  private final ContentLibrary library;
  private final Proposals proposals;
  private final Clock clock;

  @Inject
  Results(ContentLibrary library, Proposals proposals, Clock clock) {
    this.library = library;
    this.proposals = proposals;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Results() {
    this(null, null, null);
  }

  /** Everything that is told, the latest handed over first. */
  List<OutcomeView> all(Locale locale) {
    var found = new ArrayList<EntryView>();
    for (int page = 1; found.size() == (page - 1) * MOST; page++)
      found.addAll(library.list(told().by(Sort.DATE_DOWN).page(page, MOST)).items());
    return views(found, locale);
  }

  /** The outcome of a number; empty when there is none or the number is something else's. */
  Optional<OutcomeView> byNumber(int number, Locale locale) {
    return library
        .byNumber(number, Texts.SWEDISH)
        .filter(entry -> entry.type().equals(TYPE))
        .flatMap(swedish -> views(List.of(swedish), locale).stream().findFirst());
  }

  /** What an entry led to, by the proposals that rest on it; the one that has come farthest. */
  Optional<OutcomeView> from(UUID entry, Locale locale) {
    var led =
        resting(entry).stream().flatMap(id -> library.list(told().about(id)).items().stream());
    return views(led.toList(), locale).stream().max(Comparator.comparingInt(OutcomeView::reached));
  }

  /** Whether the council has made a proposal of an entry, or the entry is one. */
  boolean together(UUID entry) {
    return resting(entry).size() > 1 || proposals.decision(entry).isPresent();
  }

  /** Whether everybody can read the entry. */
  boolean heard(UUID entry) {
    return library.published(entry, Texts.SWEDISH).isPresent();
  }

  /** An outcome that is being written. */
  OutcomeView draft(DraftView draft) {
    var of = draft.relations().getOrDefault(PROPOSAL, List.of()).stream().findFirst();
    return view(
        draft.id(),
        draft.number(),
        draft.locale(),
        OutcomeWords.of(draft.fields()),
        OutcomeFacts.of(draft.fields()),
        of.orElse(null),
        of.map(proposal -> proposals.decidedOn(List.of(proposal)).get(proposal)).orElse(null));
  }

  private List<UUID> resting(UUID entry) {
    var ids = new ArrayList<>(List.of(entry));
    var query = ContentQuery.in(Texts.SWEDISH).of(PROPOSAL).about(entry).page(1, MOST);
    library.list(query).items().forEach(proposal -> ids.add(proposal.id()));
    return ids;
  }

  private static ContentQuery told() {
    return ContentQuery.in(Texts.SWEDISH).of(TYPE).page(1, MOST);
  }

  /** The same in the nearest language; whatever their number, in as many questions as one. */
  private List<OutcomeView> views(List<EntryView> swedish, Locale locale) {
    var ids = swedish.stream().map(EntryView::id).toList();
    var nearest = library.nearest(ids, locale).stream().collect(toMap(EntryView::id, view -> view));
    var made = swedish.stream().flatMap(view -> view.related(PROPOSAL).stream()).toList();
    var decided = proposals.decidedOn(made);
    return swedish.stream()
        .map(view -> view(view, nearest.getOrDefault(view.id(), view), decided))
        .toList();
  }

  private OutcomeView view(EntryView swedish, EntryView nearest, Map<UUID, LocalDate> decided) {
    var proposal = swedish.related(PROPOSAL).stream().findFirst().orElse(null);
    return view(
        swedish.id(),
        swedish.number(),
        nearest.locale(),
        OutcomeWords.of(nearest.fields(), swedish.fields()),
        OutcomeFacts.of(swedish.fields()),
        proposal,
        proposal == null ? null : decided.get(proposal));
  }

  private OutcomeView view(
      UUID id,
      int number,
      Locale locale,
      OutcomeWords words,
      OutcomeFacts facts,
      @Nullable UUID proposal,
      @Nullable LocalDate together) {
    var today = LocalDate.now(clock);
    var status = Status.of(facts, today);
    var way = Way.of(facts, together, today);
    return new OutcomeView(id, number, locale, words, facts, status, way, proposal);
  }
}
