package se.radrum.portal.staff.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.radrum.access.Council;
import se.radrum.access.Presence;
import se.radrum.access.Role;

/** Where everybody begins: what waits for them. */
@Named("table")
@RequestScoped
public class TablePage {
  @Inject private Presence presence;
  @Inject private Council council;

  /** Whether this person carries keys, and has not chosen the phrase that locks them. */
  public boolean isPhraseMissing() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && !council.hasPhrase(me);
  }

  /** Whether this person carries keys and has a phrase. */
  public boolean isKeyholder() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && council.hasPhrase(me);
  }

  /** Whether the council is still to be founded, and this person is the one to see to it. */
  public boolean isFoundingMissing() {
    return presence.mustBeThere().is(Role.ADMINISTRATOR) && !council.founded();
  }
}
