package se.radrum.portal.open.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import se.radrum.access.Attempt;
import se.radrum.access.Attempts;
import se.radrum.kernel.Problem.Fault;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/** What somebody last sent from this very page, and what came of it. */
@Named("tried")
@RequestScoped
public class Tried {
  @Inject private Attempts attempts;
  @Inject private HttpServletRequest request;
  @Inject private Words words;
  @Inject private Visit visit;
  private Attempt attempt = Attempt.NONE;

  @PostConstruct
  void look() {
    var last = attempts.of(request);
    var here = visit.getPath().equals(last.page()) || visit.getPath().startsWith(last.page() + "/");
    attempt = here ? last : Attempt.NONE;
  }

  /** What was written in a field. */
  public String value(String field) {
    return attempt.value(field);
  }

  /** What to do about a field, or the empty text. */
  public String error(String field) {
    return attempt.fault(field).map(words::fault).orElse("");
  }

  /** Everything that was wrong. */
  public List<Fault> getFaults() {
    return attempt.faults();
  }

  /** Whether the password was right and the code is still to come. */
  public boolean isHalfway() {
    return attempt.halfway() != null;
  }
}
