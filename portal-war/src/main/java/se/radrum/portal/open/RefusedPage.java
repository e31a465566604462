package se.radrum.portal.open;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.radrum.kernel.Texts;
import se.radrum.portal.Visit;

/** Why something a browser sent was not taken: the reason is the last part of the address. */
@Named("refused")
@RequestScoped
public class RefusedPage {
  private static final String REASONS = "portal.refused.";

  private final Visit visit;

  @Inject
  RefusedPage(Visit visit) {
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  RefusedPage() {
    this.visit = null;
  }

  /** The text key of the reason; an address somebody made up gets the general one. */
  public String getKey() {
    var key = REASONS + visit.part("reason");
    return Texts.has(visit.getLocale(), key) ? key : REASONS + "okand";
  }
}
