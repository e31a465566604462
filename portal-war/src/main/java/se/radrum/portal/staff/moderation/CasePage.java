package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntryView;
import se.radrum.feedback.Words;
import se.radrum.kernel.Texts;
import se.radrum.moderation.Desk;
import se.radrum.moderation.OpenedCase;
import se.radrum.moderation.Redaction;
import se.radrum.moderation.Release;
import se.radrum.moderation.Strike;
import se.radrum.portal.Once;

/** One case on the desk: read, strike, propose words, let them pass. */
@Named("deskCase")
@RequestScoped
public class CasePage {
  private static final int TITLE = 90;

  private final Desk desk;
  private final Release release;
  private final ContentLibrary library;
  private final OpenOnDesk open;

  private final Once<List<EntryView>> allThemes = new Once<>(this::inUse);
  private String strike = "";
  private String instead = "";
  private String why = "place";
  private @Nullable String title;
  private @Nullable String words;
  private String[] themes = {};

  @Inject
  CasePage(Desk desk, Release release, ContentLibrary library, OpenOnDesk open) {
    this.desk = desk;
    this.release = release;
    this.library = library;
    this.open = open;
  }

  @SuppressWarnings("NullAway")
  CasePage() {
    this(null, null, null, null);
  }

  /** The case; null when it is not there for this reader, or while the keys are locked. */
  public @Nullable OpenedCase getSeen() {
    return open.seen();
  }

  /**
   * Whether the keys have locked themselves while somebody worked: what they typed stays in its
   * fields, and what they press is refused in words.
   */
  public boolean isLate() {
    return FacesContext.getCurrentInstance().isPostback() && getSeen() == null;
  }

  /** Strikes what is written in the field, in the text and in the words as they stand so far. */
  public void doStrike() {
    var struck = new Strike(strike, instead, why);
    if (!open.done((by, keys, id) -> desk.strike(by, keys, id, struck))) return;
    words = new Redaction(List.of(struck)).apply(getWords());
    title = new Redaction(List.of(struck)).apply(getTitle());
    strike = "";
    instead = "";
  }

  /** Takes a strike back. */
  public void undo(String text) {
    open.done((by, keys, id) -> desk.unstrike(by, keys, id, text));
  }

  /** Lays the words before whoever wrote. */
  public void propose() {
    open.go((by, keys, id) -> desk.propose(by, keys, id, getTitle(), getWords()));
  }

  /** Has read the words that were proposed. */
  public void second() {
    open.go(desk::second);
  }

  /** Lets the words pass the door. */
  public void letPass() {
    var on = Arrays.stream(themes).map(UUID::fromString).toList();
    open.go((by, keys, id) -> release.release(by, keys, id, on));
  }

  /** The themes in use. */
  public List<EntryView> getAllThemes() {
    return allThemes.get();
  }

  private List<EntryView> inUse() {
    return library.list(ContentQuery.in(Texts.SWEDISH).of("theme").page(1, 100)).items();
  }

  /** What kind of thing can be struck. */
  public List<String> getKinds() {
    return List.of("place", "name", "age", "day", "work", "other");
  }

  /**
   * Where proposed words begin: the words last proposed, else the text with what is struck gone.
   */
  public String getWords() {
    if (words != null) return words;
    var seen = getSeen();
    if (seen == null) return "";
    return seen.thread().words().map(Words::text).orElseGet(seen::redacted);
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** What the entry would be called: to begin with the words' first sentence. */
  public String getTitle() {
    if (title != null) return title;
    var seen = getSeen();
    if (seen == null) return "";
    return seen.thread().words().map(Words::title).orElseGet(() -> first(seen.redacted()));
  }

  public void setTitle(String title) {
    this.title = title;
  }

  private static String first(String text) {
    var sentence = text.split("(?<=[.!?])\\s|\n", 2)[0];
    return sentence.length() <= TITLE ? sentence : sentence.substring(0, TITLE - 1) + "…";
  }

  public String getStrike() {
    return strike;
  }

  public void setStrike(String strike) {
    this.strike = strike;
  }

  public String getInstead() {
    return instead;
  }

  public void setInstead(String instead) {
    this.instead = instead;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }

  public String[] getThemes() {
    return themes;
  }

  public void setThemes(String[] themes) {
    this.themes = themes;
  }
}
