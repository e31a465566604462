package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.content.ContentLibrary;
import se.radrum.discovery.Preview.Place;
import se.radrum.discovery.Relevance.Tried;
import se.radrum.discovery.WordRule.Kind;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;
import se.radrum.outbox.ChangeLog;
import se.radrum.search.Answer;
import se.radrum.search.Hit;
import se.radrum.search.Question;
import se.radrum.search.Reading;
import se.radrum.search.Splits;
import se.radrum.search.Synonyms;
import se.radrum.search.Synonyms.Told;

/**
 * The door for editors who see to that people find: how words are understood, and what is missed.
 */
@ApplicationScoped
@Transactional
public class SearchDesk extends Counter {
  /** A place past this is no place: nobody leafs so far. */
  private static final int DEEPEST = 50;

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Shelves shelves;
  private final Misses misses;
  private final Probes probes;
  private final WordRules rules;
  private final CountedWords counted;
  private final ChangeLog changes;
  private final ContentLibrary library;

  @Inject
  SearchDesk(
      Shelves shelves,
      Misses misses,
      Probes probes,
      WordRules rules,
      CountedWords counted,
      ChangeLog changes,
      ContentLibrary library) {
    this.shelves = shelves;
    this.misses = misses;
    this.probes = probes;
    this.rules = rules;
    this.counted = counted;
    this.changes = changes;
    this.library = library;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  SearchDesk() {
    this(null, null, null, null, null, null, null);
  }

  /** How some words are understood. */
  @Allowed(Role.EDITOR)
  public Reading understood(Caller by, String words) {
    return shelves.index().read(words);
  }

  /** What the list that ships says of some words, and what editors' own lines take from it. */
  @Allowed(Role.EDITOR)
  public List<Told> shipped(Caller by, String words) {
    return Synonyms.shipped().told(words, Synonyms.parse(rules.text(Kind.SYNONYMS)));
  }

  /** What people looked for and did not find, oftenest first; nothing that was asked seldom. */
  @Allowed(Role.EDITOR)
  public List<Missed> missed(Caller by) {
    return misses.shown();
  }

  /**
   * Tries every search that ought to find something, against the library as it is now. What an
   * editor has just changed is on its way to the index: it is waited for, a moment.
   */
  @Allowed(Role.EDITOR)
  public Relevance relevance(Caller by) {
    boolean current = shelves.reaches(changes.head(), PATIENCE);
    return new Relevance(probes.all().stream().map(this::tried).toList(), current);
  }

  /**
   * Says what a search ought to find.
   *
   * @throws Problem when no entry with the number is published
   */
  @Allowed(Role.EDITOR)
  public void expect(Caller by, @Valid AddProbe command) {
    var number = command.number();
    if (library.byNumber(number, Texts.SWEDISH).isEmpty()) {
      throw Problem.invalid("number", "discovery.probe.missing", "" + number);
    }
    if (probes.all().stream().anyMatch(probe -> same(probe, command))) return;
    var probe = new Probe(UUID.randomUUID(), command.words(), command.number());
    probes.add(probe);
    changes.append(new SearchProbeChanged(probe.id(), by.id(), "added"));
  }

  /** No longer says so. */
  @Allowed(Role.EDITOR)
  public void expectNoMore(Caller by, UUID id) {
    probes.remove(probes.find(id).orElseThrow(SearchDesk::missing));
    changes.append(new SearchProbeChanged(id, by.id(), "removed"));
  }

  /** The lines of synonyms that editors have written, beside those the house came with. */
  @Allowed(Role.EDITOR)
  public List<WordRuleView> synonyms(Caller by) {
    return lines(Kind.SYNONYMS);
  }

  /** The words editors have said how to take apart, where the house gets it wrong. */
  @Allowed(Role.EDITOR)
  public List<WordRuleView> splits(Caller by) {
    return lines(Kind.SPLIT);
  }

  /**
   * The library's own words that compounds are taken apart by, beside those the house came with.
   */
  @Allowed(Role.EDITOR)
  public List<String> counted(Caller by) {
    return counted.all().counts().keySet().stream().sorted().toList();
  }

  private List<WordRuleView> lines(Kind kind) {
    return rules.all(kind).stream().map(WordRule::view).toList();
  }

  /**
   * Adds a line; it holds on every node within a second or two.
   *
   * @throws Problem INVALID when the list has no room for it
   */
  @Allowed(Role.EDITOR)
  public void teach(Caller by, @Valid AddSynonyms command) {
    synonymsWith(command);
    add(by, Kind.SYNONYMS, command.line());
  }

  /**
   * Adds a line; each node files again what has the word, within a second or some.
   *
   * @throws Problem INVALID when the list has no room for it
   */
  @Allowed(Role.EDITOR)
  public void teach(Caller by, @Valid AddSplit command) {
    splitsWith(command);
    add(by, Kind.SPLIT, command.split());
  }

  private void add(Caller by, Kind kind, String line) {
    if (rules.all(kind).stream().anyMatch(rule -> rule.line().equals(line))) return;
    var rule = new WordRule(UUID.randomUUID(), kind, line);
    rules.add(rule);
    tell(rule, by, "added");
  }

  /** Takes a line away. */
  @Allowed(Role.EDITOR)
  public void forget(Caller by, UUID id) {
    var rule = rules.find(id).orElseThrow(SearchDesk::missing);
    rules.remove(rule);
    tell(rule, by, "removed");
  }

  private void tell(WordRule rule, Caller by, String what) {
    changes.append(
        switch (rule.kind()) {
          case SYNONYMS -> new SynonymsChanged(rule.id(), by.id(), what);
          case SPLIT -> new SplitsChanged(rule.id(), by.id(), what);
        });
  }

  /**
   * What a line would do to the first ten, before anybody else has it.
   *
   * @param words to search for; the first thing the line speaks of when they are blank
   */
  @Allowed(Role.EDITOR)
  public Preview preview(Caller by, @Valid AddSynonyms command, String words) {
    var with = Synonyms.shipped().and(synonymsWith(command));
    return preview(
        words.isBlank() ? command.said() : words.strip(),
        asked -> shelves.index().answer(asked, with));
  }

  /**
   * What a line would do to the first ten, as far as the search itself is read otherwise. Papers
   * are filed again only when it is added.
   *
   * @param words to search for; the word the line speaks of when they are blank
   */
  @Allowed(Role.EDITOR)
  public Preview preview(Caller by, @Valid AddSplit command, String words) {
    var with = splitsWith(command);
    return preview(
        words.isBlank() ? command.said() : words.strip(),
        asked -> shelves.index().answer(asked, with));
  }

  private Synonyms synonymsWith(AddSynonyms command) {
    return with("line", Kind.SYNONYMS, command.line(), Synonyms::parse);
  }

  private Splits splitsWith(AddSplit command) {
    return with("split", Kind.SPLIT, command.split(), Splits::parse);
  }

  private <L> L with(String field, Kind kind, String line, Function<String, L> list) {
    try {
      return list.apply(rules.text(kind) + "\n" + line);
    } catch (IllegalArgumentException tooLong) {
      throw Problem.invalid(field, "discovery.synonyms.full");
    }
  }

  private Preview preview(String words, Function<Question, Answer> otherwise) {
    var question = Question.of(words).titles();
    var now = shelves.index().answer(question).hits();
    var then = otherwise.apply(question).hits();
    var places = then.stream().map(hit -> place(hit, now)).toList();
    var gone =
        now.stream().filter(hit -> place(hit, then).before() == 0).map(SearchDesk::title).toList();
    return new Preview(words, places, gone);
  }

  private static Place place(Hit hit, List<Hit> among) {
    var at =
        IntStream.range(0, among.size())
            .filter(i -> among.get(i).id().equals(hit.id()))
            .findFirst();
    var number = Integer.parseInt(hit.details().getOrDefault(Cards.NUMBER, "0"));
    return new Place(number, title(hit), at.isPresent() ? at.getAsInt() + 1 : 0);
  }

  private static String title(Hit hit) {
    return hit.title().text();
  }

  private static boolean same(Probe probe, AddProbe command) {
    return probe.number() == command.number() && probe.words().equals(command.words());
  }

  private Tried tried(Probe probe) {
    var hits = shelves.index().answer(Question.of(probe.words()).at(1, DEEPEST).titles()).hits();
    var number = "" + probe.number();
    var place =
        IntStream.range(0, hits.size())
            .filter(i -> number.equals(hits.get(i).details().get(Cards.NUMBER)))
            .findFirst();
    return new Tried(
        probe.id(), probe.words(), probe.number(), place.isPresent() ? place.getAsInt() + 1 : 0);
  }

  private static Problem missing() {
    return Problem.of(Problem.Kind.MISSING, "kernel.detail.missing");
  }
}
