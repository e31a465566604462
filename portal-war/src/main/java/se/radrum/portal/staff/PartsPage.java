package se.radrum.portal.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radrum.portal.Route;
import se.radrum.portal.Routes;

/**
 * Every part staff pages are built of, on one page, so that a change of a style sheet can be seen
 * in all of them at once. It shows something real: the table of addresses.
 */
@Named("parts")
@ViewScoped
public class PartsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Route> routes = new ArrayList<>(Routes.ALL);
  private String text = "";
  private String address = "";
  private String kind = "";
  private List<String> kinds = List.of();
  private boolean ticked;
  private @Nullable LocalDate day;

  /** All addresses, in a list of the page's own: PrimeFaces sorts in place. */
  public List<Route> getRoutes() {
    return routes;
  }

  /** The addresses a few typed letters occur in. */
  public List<String> suggest(String typed) {
    var letters = typed.toLowerCase(Locale.ROOT);
    return Routes.ALL.stream().map(Route::address).filter(a -> a.contains(letters)).toList();
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public List<String> getKinds() {
    return kinds;
  }

  public void setKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  public boolean isTicked() {
    return ticked;
  }

  public void setTicked(boolean ticked) {
    this.ticked = ticked;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
