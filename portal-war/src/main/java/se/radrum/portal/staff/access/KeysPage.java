package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import se.radrum.access.Council;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;

/** One's own keys: whether there are any, whether they are open, and where to go then. */
@Named("keys")
@RequestScoped
public class KeysPage {
  @Inject private Council council;
  @Inject private Presence presence;
  @Inject private OpenKeys keys;
  @Inject private HttpServletRequest request;

  /** Whether this person is meant to carry keys. */
  public boolean isCarrier() {
    return council.carriesKeys(presence.mustBeThere());
  }

  /** Whether a phrase has been chosen. */
  public boolean isChosen() {
    return council.hasPhrase(presence.mustBeThere());
  }

  /** Whether they are open now. */
  public boolean isOpen() {
    return keys.held().isPresent();
  }

  /** The page the keys were asked for from, or the empty text. */
  public String getNext() {
    return Objects.requireNonNullElse(request.getParameter("till"), "");
  }
}
