package se.radrum.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page's frame shows: the municipality's name and the menus. */
@Named("house")
@ApplicationScoped
public class House {
  private final String municipality;
  private final String board;

  @Inject
  House(
      @ConfigProperty(name = "radrum.kernel.municipality") String municipality,
      @ConfigProperty(name = "radrum.kernel.board") String board) {
    this.municipality = municipality;
    this.board = board;
  }

  @SuppressWarnings("NullAway")
  House() {
    this.municipality = null;
    this.board = null;
  }

  /** One line of a menu. */
  public record Item(String address, String key) {}

  /** What the municipality is called on its own pages. */
  public String getMunicipality() {
    return municipality;
  }

  /**
   * Which kind of board hosts the council, {@code social} or {@code other}: the end of text keys.
   */
  public String getBoard() {
    return board;
  }

  /** What a visitor comes for. */
  public List<Item> getMenu() {
    return List.of(
        new Item("/skriv", "portal.menu.write"),
        new Item("/svar", "portal.menu.answer"),
        new Item("/bibliotek", "portal.menu.library"),
        new Item("/resultat", "portal.menu.outcomes"),
        new Item("/hjalp", "portal.menu.help"));
  }

  /** What stands in the foot beside it. */
  public List<Item> getMore() {
    return List.of(
        new Item("/dolj", "portal.menu.hide"),
        new Item("/loften", "portal.menu.promises"),
        new Item("/tillganglighet", "portal.menu.accessibility"),
        new Item("/om", "portal.menu.about"),
        new Item("/data", "portal.menu.data"),
        new Item("/sprak", "portal.menu.language"),
        new Item("/logga-in", "portal.menu.sign-in"));
  }
}
