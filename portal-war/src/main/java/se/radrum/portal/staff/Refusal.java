package se.radrum.portal.staff;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem;
import se.radrum.portal.Visit;

/**
 * A page that a door refuses leads to where one can go on: to the keys when they are locked, to the
 * sign-in when nobody is there, else to the page that says why. What we did not foresee is left to
 * the error page.
 */
class Refusal extends ExceptionHandlerWrapper {
  private static final int DEEPEST = 12;

  Refusal(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    var context = FacesContext.getCurrentInstance();
    var way = known().flatMap(problem -> way(problem, context));
    if (way.isEmpty() || context.getExternalContext().isResponseCommitted()) {
      getWrapped().handle();
    } else {
      leave(context, way.get());
    }
  }

  private Optional<Problem> known() {
    return StreamSupport.stream(getUnhandledExceptionQueuedEvents().spliterator(), false)
        .map(event -> event.getContext().getException())
        .flatMap(
            thrown -> Stream.iterate(thrown, t -> t != null, Throwable::getCause).limit(DEEPEST))
        .filter(Problem.class::isInstance)
        .map(Problem.class::cast)
        .findFirst();
  }

  private static Optional<String> way(Problem problem, FacesContext context) {
    return switch (problem.kind()) {
      case UNAUTHENTICATED ->
          problem.faults().get(0).key().equals("access.unlock-first")
              ? Optional.of("/rad/las-upp?till=" + asked(context).getAttribute(Visit.PATH))
              : Optional.of("/logga-in");
      case FORBIDDEN -> Optional.of("/fel/roll");
      case MISSING, GONE -> Optional.of("/fel/saknas");
      default -> Optional.empty();
    };
  }

  private void leave(FacesContext context, String way) {
    settle();
    var prefix = PageLanguage.prefix(PageLanguage.of(asked(context)));
    try {
      context.getExternalContext().responseReset();
      context.getExternalContext().redirect(prefix + way);
      context.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has been answered is not to be thrown once more. */
  private void settle() {
    var events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      events.next();
      events.remove();
    }
  }

  private static HttpServletRequest asked(FacesContext context) {
    return (HttpServletRequest) context.getExternalContext().getRequest();
  }
}
