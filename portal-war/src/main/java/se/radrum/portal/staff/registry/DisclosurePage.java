package se.radrum.portal.staff.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.moderation.Disclosure;
import se.radrum.moderation.Ground;
import se.radrum.moderation.TestedCase;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.registry.DiaryLine;

/**
 * A document somebody has asked for, before whoever decides. It is shown in answer to the press
 * that says why, so that nobody opens it in passing, and is gone when the page is left.
 */
@Named("disclosure")
@RequestScoped
public class DisclosurePage {
  private final Disclosure disclosure;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private Ground ground = Ground.REQUEST;
  private @Nullable TestedCase seen;
  private final Once<DiaryLine> line = new Once<>(this::read);

  @Inject
  DisclosurePage(Disclosure disclosure, Presence presence, OpenKeys keys, Visit visit, Deed deed) {
    this.disclosure = disclosure;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  DisclosurePage() {
    this(null, null, null, null, null);
  }

  /** Opens it, and says on record why. */
  public void open() {
    deed.done(
        () ->
            seen =
                disclosure.open(
                    presence.mustBeThere(), keys.mustBeOpen(), getDesignation(), ground));
  }

  /** The line of the diary it stands behind. */
  public DiaryLine getLine() {
    return line.get();
  }

  /** The document, once opened; else null. */
  public @Nullable TestedCase getSeen() {
    return seen;
  }

  private DiaryLine read() {
    return disclosure.line(presence.mustBeThere(), getDesignation());
  }

  /** The designation in the address. */
  public String getDesignation() {
    return visit.part("designation");
  }

  /** Whether this person's keys are open. */
  public boolean isUnlocked() {
    return keys.held().isPresent();
  }

  /** Why one may open it. */
  public List<Ground> getGrounds() {
    return List.of(Ground.values());
  }

  public Ground getGround() {
    return ground;
  }

  public void setGround(Ground ground) {
    this.ground = ground;
  }
}
