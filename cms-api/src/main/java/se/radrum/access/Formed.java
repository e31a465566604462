package se.radrum.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.radrum.kernel.Problem;

/** How every form of the council's own affairs ends: at the page that shows what came of it. */
final class Formed {
  private final Attempts attempts;
  private final HttpServletRequest request;
  private final HttpServletResponse response;

  Formed(Attempts attempts, HttpServletRequest request, HttpServletResponse response) {
    this.attempts = attempts;
    this.request = request;
    this.response = response;
  }

  /** Does something, and shows what came of it on the next page or what was wrong on this one. */
  URI after(
      String page, Map<String, String> written, String next, Supplier<Map<String, String>> deed) {
    try {
      attempts.keep(request, response, Attempt.shows(next, deed.get()));
      return to(next);
    } catch (ConstraintViolationException violations) {
      return wrong(page, written, Attempts.faults(violations));
    } catch (Problem problem) {
      return wrong(page, written, problem.faults());
    }
  }

  /** On to a page of the house. */
  URI to(String address) {
    return Attempts.address(request, address);
  }

  private URI wrong(String page, Map<String, String> written, List<Problem.Fault> faults) {
    attempts.keep(request, response, Attempt.wrong(page, written, faults));
    return to(page);
  }
}
