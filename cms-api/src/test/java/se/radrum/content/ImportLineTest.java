package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;

class ImportLineTest {
  private final Types types = new Types(Path.of("nowhere"));

  ImportLineTest() {
    types.read();
  }

  @Test
  void theCorpusOwnWordsBecomeFieldsAndNothingIsLost() {
    var line =
        read(
            """
            {"id": "bet-1", "type": "betankande", "title": "T", "text": "X", "date": "2024-05",
             "author": "SoU", "ref": "2023/24:SoU1", "outcome": "Ja.", "source": "a/b"}
            """);
    assertNull(line.fault());
    assertEquals("bet-1", line.sourceId());
    assertEquals(
        Json.read(
            """
            {"kind": "betankande", "title": "T", "text": "X", "date": "2024-05",
             "author": "SoU", "ref": "2023/24:SoU1", "decision": "Ja.", "source": "a/b"}
            """),
        line.document());
  }

  @Test
  void aLineWithoutIdIsRefused() {
    assertEquals(
        "no id", read("{\"type\": \"motion\", \"title\": \"T\", \"text\": \"X\"}").fault());
  }

  @Test
  void aKeyNobodyKnowsIsRefusedRatherThanDropped() {
    var line =
        read(
            "{\"id\": \"a\", \"type\": \"motion\", \"title\": \"T\", \"text\": \"X\", \"mood\": 1}");
    assertEquals("/fields/mood: There is no such field.", line.fault());
  }

  private ImportLine read(String text) {
    var type = types.get("proposal");
    return ImportLine.read(1, text, type, types.rules(type));
  }
}
