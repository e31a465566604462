package se.radrum.portal.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Violations;
import se.radrum.portal.Links;
import se.radrum.portal.Words;

/**
 * Something somebody does on a staff page: through a door, and on to another address, or back to
 * the page with what was wrong beside each field.
 */
@RequestScoped
public class Deed {
  private final Words words;
  private final Links links;

  @Inject
  Deed(Words words, Links links) {
    this.words = words;
    this.links = links;
  }

  @SuppressWarnings("NullAway")
  Deed() {
    this.words = null;
    this.links = null;
  }

  /** Does it; false when it was refused, and the page then says why. */
  public boolean done(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (Problem problem) {
      say(problem);
    } catch (ConstraintViolationException invalid) {
      say(Violations.problem(invalid));
    }
    FacesContext.getCurrentInstance().validationFailed();
    return false;
  }

  /** Does it and goes on to an address of the house, so that a reload does not do it again. */
  public void then(Runnable deed, String address) {
    if (done(deed)) go(address);
  }

  /** Goes on to an address of the house. */
  public void go(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(links.to(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void say(Problem problem) {
    problem.faults().forEach(fault -> say(field(fault.pointer()), words.fault(fault)));
  }

  /** A pointer's last part: pages name their fields as commands do. */
  private static @Nullable String field(@Nullable String pointer) {
    return pointer == null ? null : pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  /** At the field when the page has one of that name, else above the page. */
  private static void say(@Nullable String field, String text) {
    var context = FacesContext.getCurrentInstance();
    var at = field == null ? null : named(context.getViewRoot(), field);
    var message = new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
    context.addMessage(at == null ? null : at.getClientId(context), message);
  }

  /** A form is a place of its own to Faces' own search, even where it adds nothing to ids. */
  private static @Nullable UIComponent named(UIComponent within, String id) {
    if (id.equals(within.getId())) return within;
    for (var inside = within.getFacetsAndChildren(); inside.hasNext(); ) {
      var found = named(inside.next(), id);
      if (found != null) return found;
    }
    return null;
  }
}
