package se.radrum.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.ContentQuery.Sort;
import se.radrum.content.DraftView;
import se.radrum.content.EntryView;
import se.radrum.kernel.Texts;
import se.radrum.proposal.DecisionView;
import se.radrum.proposal.Proposals;

/**
 * Reads outcomes out of their entries. The facts are those of the Swedish text, which is written
 * first; the words are those of the nearest language.
 */
@ApplicationScoped
class Results {
  private static final String TYPE = "outcome";
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
    return found.stream().map(swedish -> view(swedish, locale)).toList();
  }

  /** The outcome of a number; empty when there is none or the number is something else's. */
  Optional<OutcomeView> byNumber(int number, Locale locale) {
    return library
        .byNumber(number, Texts.SWEDISH)
        .filter(entry -> entry.type().equals(TYPE))
        .map(swedish -> view(swedish, locale));
  }

  /** What an entry led to, by the proposals that rest on it; the one that has come farthest. */
  Optional<OutcomeView> from(UUID entry, Locale locale) {
    return resting(entry).stream()
        .flatMap(id -> library.list(told().about(id)).items().stream())
        .map(swedish -> view(swedish, locale))
        .max(Comparator.comparingInt(OutcomeView::reached));
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
    var related = draft.relations().getOrDefault("proposal", List.of());
    return view(
        draft.id(),
        draft.number(),
        draft.locale(),
        OutcomeWords.of(draft.fields()),
        OutcomeFacts.of(draft.fields()),
        related.stream().findFirst().orElse(null));
  }

  private List<UUID> resting(UUID entry) {
    var ids = new ArrayList<>(List.of(entry));
    var query = ContentQuery.in(Texts.SWEDISH).of("proposal").about(entry).page(1, MOST);
    library.list(query).items().forEach(proposal -> ids.add(proposal.id()));
    return ids;
  }

  private static ContentQuery told() {
    return ContentQuery.in(Texts.SWEDISH).of(TYPE).page(1, MOST);
  }

  private OutcomeView view(EntryView swedish, Locale locale) {
    var nearest =
        locale.equals(swedish.locale())
            ? swedish
            : library.published(swedish.id(), locale).orElse(swedish);
    return view(
        swedish.id(),
        swedish.number(),
        nearest.locale(),
        OutcomeWords.of(nearest.fields()),
        OutcomeFacts.of(swedish.fields()),
        swedish.related("proposal").stream().findFirst().orElse(null));
  }

  private OutcomeView view(
      UUID id,
      int number,
      Locale locale,
      OutcomeWords words,
      OutcomeFacts facts,
      @Nullable UUID proposal) {
    var today = LocalDate.now(clock);
    var together =
        Optional.ofNullable(proposal)
            .flatMap(proposals::decision)
            .map(DecisionView::on)
            .orElse(null);
    return new OutcomeView(
        id,
        number,
        locale,
        words,
        facts,
        Status.of(facts, today),
        Way.of(facts, together, today),
        proposal);
  }
}
