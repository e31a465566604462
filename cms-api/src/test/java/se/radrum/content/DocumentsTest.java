package se.radrum.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;

class DocumentsTest {
  @Test
  void whatIsEmptyIsNotThere() {
    assertEquals(
        Json.read("{\"d\": 0, \"e\": false}"),
        Documents.tidy(
            Json.read(
                "{\"a\": \"\", \"b\": \"  \\n\", \"c\": null, \"d\": 0, \"e\": false, \"f\": [\"\"]}")));
  }

  @Test
  void textsHaveOneFormAndNoAirAroundThem() {
    assertEquals(
        Json.read("{\"a\": \"å\\nb\", \"c\": [\"d\"]}"),
        Documents.tidy(Json.read("{\"a\": \" a\\u030a\\r\\nb \", \"c\": [\" d \"]}")));
  }
}
