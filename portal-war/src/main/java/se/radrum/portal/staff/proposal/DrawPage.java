package se.radrum.portal.staff.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.content.EntryView;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.FindSimilar;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.discussion.Circles;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.proposal.DrawProposal;
import se.radrum.proposal.Proposals;

/**
 * Draws up a proposal on a theme, resting on published voices. Where it comes out of a circle, the
 * circle learns of it; nothing of what was said there comes along.
 */
@Named("drawProposal")
@RequestScoped
public class DrawPage {
  private static final int SIMILAR = 5;
  private static final int LONGEST_HEADING = 500;

  private final Proposals proposals;
  private final Circles circles;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;
  private final Discovery discovery;

  private String title = "";
  private String summary = "";
  private String text = "";
  private String theme = "";
  private String[] voices = {};
  private List<Found> similar = List.of();
  private String compared = "";
  private final Once<List<EntryView>> themes = new Once<>(this::inUse);

  @Inject
  DrawPage(
      Proposals proposals,
      Circles circles,
      Presence presence,
      Visit visit,
      Deed deed,
      Discovery discovery) {
    this.proposals = proposals;
    this.circles = circles;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
    this.discovery = discovery;
  }

  @SuppressWarnings("NullAway")
  DrawPage() {
    this.proposals = null;
    this.circles = null;
    this.presence = null;
    this.visit = null;
    this.deed = null;
    this.discovery = null;
  }

  /** The themes in use. */
  public List<EntryView> getThemes() {
    return themes.get();
  }

  private List<EntryView> inUse() {
    return proposals.themes(me());
  }

  /** The published voices on the circle's theme; none where it is not drawn out of a circle. */
  public List<EntryView> getBasis() {
    if (circle().isEmpty()) return List.of();
    return proposals.voicesOn(me(), circles.about(me(), visit.id("circle")).theme());
  }

  /** The theme, to begin with that of the circle. */
  public String getTheme() {
    if (theme.isEmpty() && !circle().isEmpty())
      return circles.about(me(), visit.id("circle")).theme().toString();
    return theme;
  }

  public void setTheme(@Nullable String theme) {
    this.theme = Objects.requireNonNullElse(theme, "");
  }

  /** What is published already and about the same; a page asks many times, also before it knows. */
  public List<Found> getSimilar() {
    var heading = title.substring(0, Math.min(title.length(), LONGEST_HEADING));
    if (!compared.equals(heading + "\n" + text)) {
      compared = heading + "\n" + text;
      similar = discovery.beside(new FindSimilar(heading, text, SIMILAR, visit.getLocale()));
    }
    return similar;
  }

  /** Draws it up and goes on to its page. */
  public void draw() {
    var themes = theme.isEmpty() ? List.<UUID>of() : List.of(UUID.fromString(theme));
    var basis = Arrays.stream(voices).map(UUID::fromString).toList();
    var command = new DrawProposal(title, summary, text, themes, basis);
    var made = new UUID[1];
    if (!deed.done(() -> made[0] = proposals.draw(me(), command))) return;
    if (!circle().isEmpty()) circles.ledTo(me(), visit.id("circle"), made[0]);
    deed.go("/rad/forslag/" + made[0]);
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  /** The circle in the address, or the empty text. */
  private String circle() {
    return visit.part("circle");
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = Objects.requireNonNullElse(title, "");
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(@Nullable String summary) {
    this.summary = Objects.requireNonNullElse(summary, "");
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = Objects.requireNonNullElse(text, "");
  }

  public String[] getVoices() {
    return voices;
  }

  public void setVoices(String[] voices) {
    this.voices = voices;
  }
}
