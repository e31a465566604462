package se.radrum.portal;

import static se.radrum.portal.Route.page;
import static se.radrum.portal.Route.through;

import java.util.List;

/**
 * Every address of the house, a line each; {@code src/docs/routes.md} is written from it. The first
 * line that matches answers, so a name stands before a part in braces.
 */
public final class Routes {
  /** The table. Addresses are Swedish and neutral: they stay in the history of a browser. */
  public static final List<Route> ALL =
      List.of(
          page("/", "/open/start.xhtml"),
          page("/om", "/open/about.xhtml"),
          page("/loften", "/open/promises.xhtml"),
          page("/dolj", "/open/hide.xhtml"),
          page("/sprak", "/open/languages.xhtml"),
          page("/tillganglighet", "/open/accessibility.xhtml"),
          page("/data", "/open/data.xhtml"),
          page("/bibliotek", "/open/library/search.xhtml"),
          page("/bibliotek/{number}", "/open/library/entry.xhtml"),
          page("/resultat", "/open/outcome/outcomes.xhtml"),
          page("/resultat/{number}", "/open/outcome/outcome.xhtml"),
          page("/fel/{reason}", "/open/refused.xhtml"),
          through("/lamna", "/open/leave"),
          through("/api/v1/*", "/rest/api/v1/*"),
          through("/jsonapi", "/rest/jsonapi"),
          through("/jsonapi/*", "/rest/jsonapi/*"),
          through("/feeds/*", "/rest/feeds/*"),
          through("/control/*", "/rest/control/*"));

  private Routes() {}
}
