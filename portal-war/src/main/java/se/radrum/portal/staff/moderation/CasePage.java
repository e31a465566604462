package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntryView;
import se.radrum.feedback.Refusal;
import se.radrum.feedback.Words;
import se.radrum.kernel.Texts;
import se.radrum.moderation.Desk;
import se.radrum.moderation.OpenedCase;
import se.radrum.moderation.Redaction;
import se.radrum.moderation.Release;
import se.radrum.moderation.Strike;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.vault.Unlocked;

/** One case on the desk: read, strike, ask, propose words, let them pass, or say no. */
@Named("deskCase")
@RequestScoped
public class CasePage {
  private static final int TITLE = 90;

  private final Desk desk;
  private final Release release;
  private final ContentLibrary library;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private @Nullable OpenedCase seen;
  private boolean missing;
  private String strike = "";
  private String instead = "";
  private String why = "place";
  private @Nullable String title;
  private @Nullable String words;
  private String message = "";
  private String note = "";
  private Refusal.Reason reason = Refusal.Reason.OTHER_MATTER;
  private String support = "";
  private String[] themes = {};

  @Inject
  CasePage(
      Desk desk,
      Release release,
      ContentLibrary library,
      Presence presence,
      OpenKeys keys,
      Visit visit,
      Deed deed) {
    this.desk = desk;
    this.release = release;
    this.library = library;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  CasePage() {
    this(null, null, null, null, null, null, null);
  }

  /** The case; null when it is not there for this reader, or while the keys are locked. */
  public @Nullable OpenedCase getSeen() {
    if (seen == null && !missing && keys.held().isPresent()) {
      missing = !deed.done(() -> seen = opened());
    }
    return seen;
  }

  /** Opening goes on record; what one does with an opened case goes there by itself. */
  private OpenedCase opened() {
    return FacesContext.getCurrentInstance().isPostback()
        ? desk.look(me(), unlocked(), id())
        : desk.open(me(), unlocked(), id());
  }

  /** Strikes what is written in the field, in the text and in the words as they stand so far. */
  public void doStrike() {
    var struck = new Strike(strike, instead, why);
    if (!deed.done(() -> desk.strike(me(), unlocked(), id(), struck))) return;
    words = new Redaction(List.of(struck)).apply(getWords());
    title = new Redaction(List.of(struck)).apply(getTitle());
    seen = null;
    strike = "";
    instead = "";
  }

  /** Takes a strike back. */
  public void undo(String text) {
    if (deed.done(() -> desk.unstrike(me(), unlocked(), id(), text))) seen = null;
  }

  /** Lays the words before whoever wrote. */
  public void propose() {
    go(() -> desk.propose(me(), unlocked(), id(), getTitle(), getWords()));
  }

  /** Has read the words that were proposed. */
  public void second() {
    go(() -> desk.second(me(), unlocked(), id()));
  }

  /** Asks whoever wrote. */
  public void ask() {
    go(() -> desk.ask(me(), unlocked(), id(), message));
  }

  /** Writes for colleagues. */
  public void write() {
    go(() -> desk.note(me(), unlocked(), id(), note));
  }

  /** Says no. */
  public void refuse() {
    go(() -> desk.refuse(me(), unlocked(), id(), new Refusal(reason, support)));
  }

  /** A child may need protection. */
  public void child() {
    go(() -> desk.childAtRisk(me(), unlocked(), id()));
  }

  /** Lets the words pass the door. */
  public void letPass() {
    var on = Arrays.stream(themes).map(UUID::fromString).toList();
    go(() -> release.release(me(), unlocked(), id(), on));
  }

  /** The themes in use. */
  public List<EntryView> getAllThemes() {
    return library.list(ContentQuery.in(Texts.SWEDISH).of("theme").page(1, 100)).items();
  }

  /** The reasons for a no. */
  public List<Refusal.Reason> getReasons() {
    return List.of(Refusal.Reason.values());
  }

  /** What kind of thing can be struck. */
  public List<String> getKinds() {
    return List.of("place", "name", "age", "day", "work", "other");
  }

  private void go(Runnable act) {
    deed.then(act, "/rad/ko/" + visit.part("id"));
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  private Unlocked unlocked() {
    return keys.mustBeOpen();
  }

  private UUID id() {
    return visit.id("id");
  }

  /**
   * Where proposed words begin: the words last proposed, else the text with what is struck gone.
   */
  public String getWords() {
    if (words != null) return words;
    var open = getSeen();
    if (open == null) return "";
    return open.thread().words().map(Words::text).orElseGet(open::redacted);
  }

  public void setWords(String words) {
    this.words = words;
  }

  /** What the entry would be called: to begin with the words' first sentence. */
  public String getTitle() {
    if (title != null) return title;
    var open = getSeen();
    return open == null
        ? ""
        : open.thread().words().map(Words::title).orElseGet(() -> first(open.redacted()));
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

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Refusal.Reason getReason() {
    return reason;
  }

  public void setReason(Refusal.Reason reason) {
    this.reason = reason;
  }

  public String getSupport() {
    return support;
  }

  public void setSupport(String support) {
    this.support = support;
  }

  public String[] getThemes() {
    return themes;
  }

  public void setThemes(String[] themes) {
    this.themes = themes;
  }
}
