package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.content.Field.Kind;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;

class TypesTest {
  private static final String SEAT =
      """
      {
        "name": "seat",
        "fields": {
          "type": "object", "additionalProperties": false, "required": ["title"],
          "properties": {
            "title": { "type": "string", "maxLength": 40 },
            "colour": { "type": "string", "enum": ["blue", "green"] }
          }
        },
        "relations": { "theme": { "to": "theme" } },
        "workflow": {
          "states": ["draft", "open"], "edit": ["EDITOR"],
          "transitions": { "publish": { "from": ["draft"], "to": "open", "roles": ["EDITOR"], "effect": "publish" } }
        },
        "index": { "title": "title", "body": [], "facets": ["colour", "theme"] },
        "texts": {
          "sv": { "one": "Plats", "many": "Platser", "title": "Namn", "colour": "Färg", "colour.blue": "Blå",
                  "colour.green": "Grön", "theme": "Tema", "state.draft": "Utkast", "state.open": "Öppen",
                  "transition.publish": "Öppna" },
          "en": { "one": "Seat", "many": "Seats", "title": "Name", "colour": "Colour", "colour.blue": "Blue",
                  "colour.green": "Green", "theme": "Theme", "state.draft": "Draft", "state.open": "Open",
                  "transition.publish": "Open" }
        }
      }
      """;

  private final Path folder;

  TypesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void theHouseShipsItsOwnTypesAndEachReadsWithoutAFault() {
    var types = read();
    assertEquals(
        "[page, help, theme, proposal, outcome]",
        types.all().stream().map(ContentType::name).toList().toString());
    assertEquals(Kind.PROSE, types.get("proposal").field("text").orElseThrow().kind());
    assertEquals(Kind.DATE, types.get("outcome").field("due").orElseThrow().kind());
    assertEquals(Kind.TEXTS, types.get("help").field("languages").orElseThrow().kind());
  }

  @Test
  void aFileInTheDataFolderIsAType() throws IOException {
    drop("seat.json", SEAT);
    var seat = read().get("seat");
    assertEquals(Kind.CHOICE, seat.field("colour").orElseThrow().kind());
    assertEquals("Färg", seat.text(Texts.SWEDISH, "colour").orElseThrow());
    assertEquals("Colour", seat.text(Locale.ENGLISH, "colour").orElseThrow());
    assertEquals("Färg", seat.text(Locale.forLanguageTag("ar"), "colour").orElseThrow());
    assertEquals("draft", seat.workflow().start());
  }

  @Test
  void aFileThatIsNotJsonIsNamed() throws IOException {
    drop("odd.json", "{ \"name\": ");
    var why = refusal();
    assertTrue(why.contains("odd.json"), why);
  }

  @Test
  void everyFaultOfAFileIsNamedWithItsPointer() throws IOException {
    drop(
        "seat.json",
        SEAT.replace("\"to\": \"open\"", "\"to\": \"shut\"")
            .replace("\"colour.green\": \"Green\", ", "")
            .replace("\"title\": \"title\"", "\"title\": \"name\""));
    var why = refusal();
    assertTrue(why.contains("#/workflow/transitions/publish/to: there is no shut"));
    assertTrue(why.contains("#/texts/en/colour.green: missing"));
    assertTrue(why.contains("#/index/title: there is no name"));
  }

  @Test
  void aWrongRoleIsFoundByTheFormOfTheFile() throws IOException {
    drop("seat.json", SEAT.replace("\"edit\": [\"EDITOR\"]", "\"edit\": [\"KING\"]"));
    var why = refusal();
    assertTrue(why.contains("#/workflow/edit/0"), why);
  }

  @Test
  void aFieldSchemaThatIsNoSchemaIsFound() throws IOException {
    drop("seat.json", SEAT.replace("\"maxLength\": 40", "\"maxLength\": \"forty\""));
    var why = refusal();
    assertTrue(why.contains("#/fields/properties/title/maxLength"), why);
  }

  @Test
  void aTitleHasAnEnd() throws IOException {
    drop("seat.json", SEAT.replace(", \"maxLength\": 40", ""));
    var why = refusal();
    assertTrue(why.contains("#/fields/properties/title/maxLength"), why);
  }

  @Test
  void aRelationToNoTypeIsFound() throws IOException {
    drop("seat.json", SEAT.replace("\"to\": \"theme\"", "\"to\": \"chair\""));
    var why = refusal();
    assertTrue(why.contains("there is no type chair"), why);
  }

  @Test
  void noFileMayTakeTheNameOfAnother() throws IOException {
    drop("seat.json", SEAT.replace("\"name\": \"seat\"", "\"name\": \"page\""));
    assertThrows(BadTypeFile.class, this::read);
  }

  @Test
  void anUnknownTypeIsMissing() {
    assertThrows(Problem.class, () -> read().get("nothing"));
  }

  private String refusal() {
    return assertThrows(BadTypeFile.class, this::read).toString();
  }

  private Types read() {
    var types = new Types(folder);
    types.read();
    return types;
  }

  private void drop(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
