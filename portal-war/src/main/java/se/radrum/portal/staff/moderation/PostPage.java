package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.discussion.Circles;
import se.radrum.discussion.PostView;
import se.radrum.discussion.RefusePost;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;

/** One post of a circle that waits to be let through. */
@Named("deskPost")
@RequestScoped
public class PostPage {
  private final Circles circles;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Deed deed;

  private @Nullable PostView seen;
  private boolean missing;
  private String reason = "";

  @Inject
  PostPage(Circles circles, Presence presence, OpenKeys keys, Visit visit, Deed deed) {
    this.circles = circles;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  PostPage() {
    this(null, null, null, null, null);
  }

  /** The post; null when it is not there for this reader, or while the keys are locked. */
  public @Nullable PostView getSeen() {
    if (seen == null && !missing && keys.held().isPresent()) {
      missing =
          !deed.done(() -> seen = circles.look(presence.mustBeThere(), keys.mustBeOpen(), id()));
    }
    return seen;
  }

  /** Lets it through. */
  public void letPass() {
    deed.then(() -> circles.release(presence.mustBeThere(), keys.mustBeOpen(), id()), "/rad/ko");
  }

  /** Does not, and tells its author why. */
  public void refuse() {
    deed.then(
        () ->
            circles.refuse(presence.mustBeThere(), keys.mustBeOpen(), new RefusePost(id(), reason)),
        "/rad/ko");
  }

  private UUID id() {
    return visit.id("id");
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
