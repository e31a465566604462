package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.content.ContentQuery.Lead;
import se.radrum.content.ContentQuery.Sort;
import se.radrum.kernel.Parameters;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;

class JsonApiTest {
  private final Types types = new Types(Path.of("nowhere"));

  JsonApiTest() {
    types.read();
  }

  @Test
  void pagesOrderAndFiltersAreRead() {
    var theme = UUID.randomUUID();
    var asked =
        read(
            Map.of(
                "page[limit]", "10",
                "page[offset]", "30",
                "sort", "-date",
                "filter[kind]", "motion",
                "filter[origin]", "imported",
                "filter[t][condition][path]", "themes.id",
                "filter[t][condition][value]", theme.toString()));
    assertEquals(30, asked.query().offset());
    assertEquals(10, asked.query().limit());
    assertEquals(Sort.DATE_DOWN, asked.query().sort());
    assertEquals(Map.of("kind", "motion"), asked.query().values());
    assertEquals(Origin.IMPORTED, asked.query().origin());
    assertEquals(List.of(new Lead("themes", theme)), asked.query().leads());
  }

  @Test
  void everyRelationFilterHolds() {
    var theme = UUID.randomUUID();
    var voice = UUID.randomUUID();
    var asked = Map.of("filter[themes.id]", theme.toString(), "filter[basis.id]", voice.toString());
    assertEquals(
        Set.of(new Lead("themes", theme), new Lead("basis", voice)),
        Set.copyOf(read(asked).query().leads()));
  }

  @Test
  void onlyTheFieldsThatAreAskedForAreWanted() {
    var asked = read(Map.of("fields[cms--proposal]", "title,themes"));
    assertTrue(asked.wants("cms--proposal", "title"));
    assertFalse(asked.wants("cms--proposal", "text"));
    assertTrue(asked.wants("cms--theme", "definition"));
  }

  @Test
  void aPathMayLeadOverSeveralRelations() {
    assertEquals(
        List.of(List.of("themes", "parent")), read(Map.of("include", "themes.parent")).include());
  }

  @Test
  void everythingUnknownIsRefusedByName() {
    var problem =
        assertThrows(
            Problem.class,
            () ->
                read(
                    Map.of(
                        "include", "author",
                        "sort", "mood",
                        "filter[text]", "x",
                        "filter[k][condition][path]", "kind",
                        "filter[k][condition][operator]", "CONTAINS",
                        "filter[k][condition][value]", "motion",
                        "locale", "sv")));
    assertEquals(5, problem.faults().size());
  }

  @Test
  void linksLeadToTheOtherPages() {
    var links = new JsonApiLinks("/jsonapi/cms/page", Map.of()).of(25, 25, 60);
    assertEquals(List.of("self", "first", "prev", "next", "last"), List.copyOf(links.keySet()));
    assertEquals(
        "/jsonapi/cms/page?page%5Blimit%5D=25&page%5Boffset%5D=50",
        links.getJsonObject("last").getString("href"));
  }

  private JsonApiQuery read(Map<String, String> given) {
    var lists = new HashMap<String, List<String>>();
    given.forEach((name, value) -> lists.put(name, List.of(value)));
    var parameters = new Parameters(lists);
    var asked = JsonApiQuery.ofMany(types.get("proposal"), types, Texts.SWEDISH, parameters);
    parameters.end();
    return asked;
  }
}
