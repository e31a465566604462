package se.radrum.content;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Texts;

/** A JSON Schema 2020-12 that answers in faults. Formats are asserted, not only noted. */
final class Rules {
  private static final Set<String> OF_THE_FINISHED = Set.of("required", "dependentRequired");
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonSchema schema;

  private Rules(JsonSchema schema) {
    this.schema = schema;
  }

  /** The rules a schema states. */
  static Rules of(JsonObject schema) {
    return new Rules(SCHEMAS.getSchema(schema.toString(), InputFormat.JSON, STRICT));
  }

  /** The rules of schemas themselves: the 2020-12 meta-schema. */
  static Rules ofSchemas() {
    return new Rules(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012), STRICT));
  }

  /** Everything that keeps a document from being published. */
  List<Fault> faults(JsonObject document) {
    return messages(document).map(Rules::fault).distinct().toList();
  }

  /** Everything that keeps it from being saved: a draft may lack what it must have in the end. */
  List<Fault> draftFaults(JsonObject document) {
    return messages(document)
        .filter(m -> !OF_THE_FINISHED.contains(m.getType()))
        .map(Rules::fault)
        .distinct()
        .toList();
  }

  /** What is wrong, in the validator's own English words, each after its JSON pointer. */
  List<String> complaints(JsonObject document, String root) {
    return messages(document).map(m -> root + pointer(m) + ": " + m.getMessage()).toList();
  }

  private Stream<ValidationMessage> messages(JsonObject document) {
    return schema.validate(document.toString(), InputFormat.JSON).stream();
  }

  private static Fault fault(ValidationMessage message) {
    var keyword = message.getType();
    var value = message.getSchemaNode() == null ? "" : message.getSchemaNode().asText();
    var key = "content.field." + (keyword.equals("type") ? "type." + value : keyword);
    return Texts.has(Texts.SWEDISH, key)
        ? Fault.at("/fields" + pointer(message), key, value)
        : Fault.at("/fields" + pointer(message), "content.field.other");
  }

  /** Where the fault is; a property that is missing or should not be there is named itself. */
  private static String pointer(ValidationMessage message) {
    var at = message.getInstanceLocation().toString();
    // The validator calls the property that asks for another by its name; we point at the other.
    var property =
        message.getType().equals("dependentRequired")
            ? String.valueOf(message.getArguments()[0])
            : message.getProperty();
    return property == null ? at : at + "/" + property.replace("~", "~0").replace("/", "~1");
  }
}
