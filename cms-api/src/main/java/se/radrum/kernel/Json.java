package se.radrum.kernel;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;

/**
 * The one way to read and write JSON. {@code jakarta.json.Json} looks its provider up on every
 * call, which costs milliseconds inside the server; here it is looked up once.
 */
public final class Json {
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());

  private Json() {}

  /**
   * Reads one JSON object.
   *
   * @throws JsonException when the text is not one JSON object
   */
  public static JsonObject read(String text) {
    try (var reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }

  /** An empty object to fill. */
  public static JsonObjectBuilder object() {
    return PROVIDER.createObjectBuilder();
  }

  /** An object to change, starting from another. */
  public static JsonObjectBuilder object(JsonObject from) {
    return PROVIDER.createObjectBuilder(from);
  }

  /** An empty array to fill. */
  public static JsonArrayBuilder array() {
    return PROVIDER.createArrayBuilder();
  }

  /** The provider, for streaming readers and generators. */
  public static JsonProvider provider() {
    return PROVIDER;
  }
}
