package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.radrum.access.Council;
import se.radrum.access.Presence;
import se.radrum.portal.Words;

/** Where two trustees try, once a year, whether they could recover the council's groups. */
@Named("drill")
@RequestScoped
public class DrillPage {
  @Inject private Council council;
  @Inject private Presence presence;
  @Inject private Words words;

  /** When it was last tried, in words. */
  public String getLast() {
    return council
        .lastDrill(presence.mustBeThere())
        .map(day -> words.of("access.page.drill.last", words.date(day)))
        .orElseGet(() -> words.of("access.page.drill.never"));
  }

  /** A number out of what came of the last form. */
  public int number(String digits) {
    return Integer.parseInt(digits);
  }
}
