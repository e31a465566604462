package se.radrum.portal.staff.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntryView;
import se.radrum.discussion.Candidate;
import se.radrum.discussion.CircleView;
import se.radrum.discussion.Circles;
import se.radrum.discussion.OpenCircle;
import se.radrum.kernel.Texts;
import se.radrum.portal.Once;
import se.radrum.portal.staff.Deed;

/** The circles somebody takes part in, and the form that opens one. */
@Named("circles")
@RequestScoped
public class CirclesPage {
  private final Circles circles;
  private final ContentLibrary library;
  private final Presence presence;
  private final Deed deed;

  private final Once<List<CircleView>> all = new Once<>(this::read);
  private final Once<List<Candidate>> candidates = new Once<>(this::others);
  private final Once<List<EntryView>> themes = new Once<>(this::inUse);
  private String name = "";
  private String theme = "";
  private String[] members = {};

  @Inject
  CirclesPage(Circles circles, ContentLibrary library, Presence presence, Deed deed) {
    this.circles = circles;
    this.library = library;
    this.presence = presence;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  CirclesPage() {
    this.circles = null;
    this.library = null;
    this.presence = null;
    this.deed = null;
  }

  /** By name. */
  public List<CircleView> getAll() {
    return all.get();
  }

  private List<CircleView> read() {
    return circles.list(me());
  }

  /** Whether whoever looks may open a circle. */
  public boolean isLeader() {
    return me().is(Role.MODERATOR) || me().is(Role.STRATEGIST);
  }

  /** Those who may be called to it, but for oneself, who is in it anyway. */
  public List<Candidate> getCandidates() {
    return candidates.get();
  }

  private List<Candidate> others() {
    var self = me().id();
    return circles.candidates(me()).stream().filter(c -> !c.member().equals(self)).toList();
  }

  /** The themes in use. */
  public List<EntryView> getThemes() {
    return themes.get();
  }

  private List<EntryView> inUse() {
    return library.list(ContentQuery.in(Texts.SWEDISH).of("theme").page(1, 100)).items();
  }

  /** Opens a circle and goes into it. */
  @SuppressWarnings("NullAway") // what was not chosen is the command's to refuse, in words
  public void open() {
    var chosen = Arrays.stream(members).map(UUID::fromString).collect(Collectors.toSet());
    var command = new OpenCircle(name, id(theme), chosen);
    var made = new UUID[1];
    if (deed.done(() -> made[0] = circles.open(me(), command))) deed.go("/rad/kretsar/" + made[0]);
  }

  private static @Nullable UUID id(String chosen) {
    return chosen.isEmpty() ? null : UUID.fromString(chosen);
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = Objects.requireNonNullElse(name, "");
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(@Nullable String theme) {
    this.theme = Objects.requireNonNullElse(theme, "");
  }

  public String[] getMembers() {
    return members;
  }

  public void setMembers(String[] members) {
    this.members = members;
  }
}
