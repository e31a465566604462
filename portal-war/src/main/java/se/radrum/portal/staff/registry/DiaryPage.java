package se.radrum.portal.staff.registry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.kernel.Page;
import se.radrum.registry.DiaryLine;
import se.radrum.registry.Registry;

/** The diary: that something arrived, and nothing of what it says. */
@Named("diary")
@RequestScoped
public class DiaryPage {
  @Inject private Registry registry;
  @Inject private Presence presence;
  @Inject private HttpServletRequest request;
  private Page<DiaryLine> page = new Page<>(List.of(), 1, 1, 0);

  @PostConstruct
  void look() {
    page = registry.diary(presence.mustBeThere(), number());
  }

  /** The lines on this page, the latest day first. */
  public Page<DiaryLine> getPage() {
    return page;
  }

  /** Whether this person tests what may be given out. */
  public boolean isTester() {
    var me = presence.mustBeThere();
    return me.is(Role.REGISTRAR) || me.is(Role.MODERATOR);
  }

  private int number() {
    var asked = Objects.requireNonNullElse(request.getParameter("sida"), "");
    return asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }
}
