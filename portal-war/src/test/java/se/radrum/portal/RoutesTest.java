package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of addresses: it leads somewhere, and the page in the docs says the same. */
class RoutesTest {
  private static final Path PAGE = Path.of("../src/docs/routes.md");

  @Test
  void every_page_named_exists() {
    Routes.ALL.stream()
        .map(Route::view)
        .filter(view -> view != null && view.startsWith("/open/") && view.contains("."))
        .forEach(view -> assertTrue(Files.exists(Path.of(Tree.WEBAPP + view)), view));
  }

  @Test
  void parts_of_an_address_are_handed_on() {
    var route =
        Route.page("/bibliotek/{number}", "/open/entry.xhtml").posts("/rest/form/e/{number}");
    var parts = route.match("/bibliotek/14").orElseThrow();
    assertEquals(Map.of("number", "14"), parts);
    assertEquals(Optional.of("/rest/form/e/14"), route.target("POST", parts));
    assertEquals(Optional.of("/open/entry.xhtml"), route.target("GET", parts));
    assertTrue(route.match("/bibliotek/14/x").isEmpty());
  }

  @Test
  void a_dot_is_a_dot() {
    var list = Route.through("/bibliotek/lista.*", "/rest/lists/library/*");
    assertEquals(Map.of("rest", "csv"), list.match("/bibliotek/lista.csv").orElseThrow());
    assertTrue(list.match("/bibliotek/listan").isEmpty());
  }

  @Test
  void a_page_without_a_form_takes_no_post_unless_it_is_the_councils_own() {
    assertTrue(Route.page("/om", "/open/about.xhtml").target("POST", Map.of()).isEmpty());
    assertTrue(Route.page("/rad", "/staff/desk.xhtml").target("POST", Map.of()).isPresent());
  }

  @Test
  void what_goes_through_keeps_its_rest() {
    var route = Route.through("/api/v1/*", "/rest/api/v1/*");
    var parts = route.match("/api/v1/contents/7").orElseThrow();
    assertEquals(Optional.of("/rest/api/v1/contents/7"), route.target("GET", parts));
  }

  /** Run with {@code -Dradrum.write=true} after a change of the table, and commit what it wrote. */
  @Test
  void the_page_in_the_docs_is_the_table() throws Exception {
    if (Boolean.getBoolean("radrum.write")) Files.writeString(PAGE, page());
    assertEquals(
        page(),
        Files.exists(PAGE) ? Files.readString(PAGE) : "",
        "src/docs/routes.md is old. Write it anew with"
            + " mvn -o -pl portal-war -am test -Dtest=RoutesTest -Dradrum.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false");
  }

  private static String page() {
    return Routes.ALL.stream()
        .map(r -> "| `" + r.address() + "` | " + cell(r.view()) + " | " + cell(r.form()) + " |\n")
        .collect(
            Collectors.joining(
                "",
                """
                # Addresses

                Written by `RoutesTest` from `se.radrum.portal.Routes`; the first line that matches answers. A language stands in
                front, `/en/om`; Swedish has none. The control channel has none; feeds and
                JSON:API answer in the language in front, `/api/v1` in the one asked for with `locale`.

                | address | a GET shows | a form goes to |
                |---|---|---|
                """,
                ""));
  }

  private static String cell(@org.jspecify.annotations.Nullable String target) {
    return target == null ? "" : "`" + target + "`";
  }
}
