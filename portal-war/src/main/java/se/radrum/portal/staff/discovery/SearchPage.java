package se.radrum.portal.staff.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.discovery.AddProbe;
import se.radrum.discovery.AddSplit;
import se.radrum.discovery.AddSynonyms;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.Filling;
import se.radrum.discovery.Missed;
import se.radrum.discovery.Preview;
import se.radrum.discovery.Relevance;
import se.radrum.discovery.SearchDesk;
import se.radrum.discovery.SearchLibrary;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.discovery.WordRuleView;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.search.Reading;
import se.radrum.search.Synonyms.Told;

/** How the search understands words, how well it finds, and what it does not. */
@Named("searchDesk")
@RequestScoped
public class SearchPage {
  private static final String HERE = "/rad/sok";

  private final SearchDesk desk;
  private final Discovery discovery;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;
  private final HttpServletRequest request;

  private String words = "";
  private String number = "";
  private String line = "";
  private String split = "";
  private String trial = "";
  private String splitTrial = "";
  private @Nullable Preview preview;
  private @Nullable Preview splitPreview;
  private final Once<Reading> understood = new Once<>(this::understand);
  private final Once<List<Told>> shipped = new Once<>(this::ship);
  private final Once<List<Found>> found = new Once<>(this::find);
  private final Once<List<WordRuleView>> synonyms = new Once<>(this::lines);
  private final Once<List<WordRuleView>> splits = new Once<>(this::cuts);
  private final Once<List<String>> counted = new Once<>(this::count);
  private final Once<Relevance> relevance = new Once<>(this::measure);

  @Inject
  SearchPage(
      SearchDesk desk,
      Discovery discovery,
      Presence presence,
      Visit visit,
      Deed deed,
      HttpServletRequest request) {
    this.desk = desk;
    this.discovery = discovery;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
    this.request = request;
  }

  @SuppressWarnings("NullAway")
  SearchPage() {
    this(null, null, null, null, null, null);
  }

  /** The words to explain, as they were typed. */
  public String getAsked() {
    return Objects.requireNonNullElse(request.getParameter("q"), "").strip();
  }

  /** How they are understood. */
  public Reading getUnderstood() {
    return understood.get();
  }

  private Reading understand() {
    return desk.understood(me(), getAsked());
  }

  /** What the list that ships says of them. */
  public List<Told> getShipped() {
    return shipped.get();
  }

  private List<Told> ship() {
    return desk.shipped(me(), getAsked());
  }

  /** The first ten they find. */
  public List<Found> getFound() {
    return found.get();
  }

  private List<Found> find() {
    return discovery.search(SearchLibrary.of(getAsked(), visit.getLocale())).found().items();
  }

  /** Every search that ought to find something, tried now. */
  public Relevance getRelevance() {
    return relevance.get();
  }

  private Relevance measure() {
    return desk.relevance(me());
  }

  /** How far the library has come in being read anew; null when it stands whole. */
  public @Nullable Filling getFilling() {
    return discovery.filling().orElse(null);
  }

  /** What was looked for in vain. */
  public List<Missed> getMissed() {
    return desk.missed(me());
  }

  /** Says what a search ought to find. */
  public void expect() {
    int entry = number.strip().matches("\\d{1,9}") ? Integer.parseInt(number.strip()) : 0;
    deed.then(() -> desk.expect(me(), new AddProbe(words, entry)), HERE);
  }

  /** No longer says so. */
  public void expectNoMore(UUID probe) {
    deed.then(() -> desk.expectNoMore(me(), probe), HERE);
  }

  /** The lines of synonyms editors have written. */
  public List<WordRuleView> getSynonyms() {
    return synonyms.get();
  }

  private List<WordRuleView> lines() {
    return desk.synonyms(me());
  }

  /** The words editors have said how to take apart. */
  public List<WordRuleView> getSplits() {
    return splits.get();
  }

  private List<WordRuleView> cuts() {
    return desk.splits(me());
  }

  /** The library's own words that compounds are taken apart by. */
  public List<String> getCounted() {
    return counted.get();
  }

  private List<String> count() {
    return desk.counted(me());
  }

  /** Shows what the line would do, and does nothing. */
  public void tryOut() {
    deed.done(() -> preview = desk.preview(me(), new AddSynonyms(line), trial));
  }

  /** What the line would do; null until it is tried. */
  public @Nullable Preview getPreview() {
    return preview;
  }

  /** Adds the line. */
  public void teach() {
    deed.then(() -> desk.teach(me(), new AddSynonyms(line)), HERE);
  }

  /** Shows what a word taken apart so would do, and does nothing. */
  public void trySplit() {
    deed.done(() -> splitPreview = desk.preview(me(), new AddSplit(split), splitTrial));
  }

  /** What it would do; null until it is tried. */
  public @Nullable Preview getSplitPreview() {
    return splitPreview;
  }

  /** Adds how a word is taken apart. */
  public void teachSplit() {
    deed.then(() -> desk.teach(me(), new AddSplit(split)), HERE);
  }

  /** Takes a line away. */
  public void forget(UUID rule) {
    deed.then(() -> desk.forget(me(), rule), HERE);
  }

  /** Words in a row; a dash where there are none. */
  public String joined(List<String> all, String between) {
    return all.isEmpty() ? "–" : String.join(between, all);
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = Objects.requireNonNullElse(words, "");
  }

  public String getLine() {
    return line;
  }

  public void setLine(@Nullable String line) {
    this.line = Objects.requireNonNullElse(line, "");
  }

  public String getSplit() {
    return split;
  }

  public void setSplit(@Nullable String split) {
    this.split = Objects.requireNonNullElse(split, "");
  }

  public String getTrial() {
    return trial;
  }

  public void setTrial(@Nullable String trial) {
    this.trial = Objects.requireNonNullElse(trial, "");
  }

  public String getSplitTrial() {
    return splitTrial;
  }

  public void setSplitTrial(@Nullable String splitTrial) {
    this.splitTrial = Objects.requireNonNullElse(splitTrial, "");
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(@Nullable String number) {
    this.number = Objects.requireNonNullElse(number, "");
  }
}
