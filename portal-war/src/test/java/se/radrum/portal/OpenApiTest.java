package se.radrum.portal;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.radrum.kernel.Json;

/**
 * The description of the public interface says what there is, and nothing of what is not public.
 */
class OpenApiTest {
  private static final Pattern PUBLIC = Pattern.compile("/(api/v1|jsonapi|feeds|suggest)(/.*)?");

  @Test
  void it_describes_every_public_address_and_no_other() throws IOException {
    assertEquals(resources(), described().getJsonObject("paths").keySet());
  }

  @Test
  void everything_in_it_is_read_only() throws IOException {
    described()
        .getJsonObject("paths")
        .forEach((path, methods) -> assertEquals(asked(path), methods.asJsonObject().keySet()));
  }

  /** A text to compare with is sent in a body, for an address may be written down on its way. */
  private static Set<String> asked(String path) {
    return Set.of(path.equals("/api/v1/similar") ? "post" : "get");
  }

  @Test
  void every_reference_leads_somewhere() throws IOException {
    var text = described().toString();
    var pointers = Pattern.compile("\"#(/components/[^\"]+)\"").matcher(text).results();
    var astray = pointers.map(m -> m.group(1)).filter(at -> !leads(at)).collect(toSet());
    assertEquals(Set.of(), astray);
  }

  private static boolean leads(String pointer) {
    try {
      return Json.provider().createPointer(pointer).containsValue(described());
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<String> resources() {
    return new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests()).importPackages("se.radrum").stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> isAsked(method))
            .map(OpenApiTest::address)
            .filter(PUBLIC.asMatchPredicate())
            .collect(toSet());
  }

  private static boolean isAsked(JavaMethod method) {
    return method.getAnnotations().stream()
        .anyMatch(a -> a.getRawType().isAnnotatedWith(HttpMethod.class));
  }

  private static String address(JavaMethod method) {
    var of = method.getOwner().getAnnotationOfType(Path.class).value();
    var own = method.tryGetAnnotationOfType(Path.class).map(Path::value);
    return Stream.concat(Stream.of(of), own.stream()).reduce("", (path, part) -> path + "/" + part);
  }

  private static JsonObject described() throws IOException {
    return Json.read(Files.readString(java.nio.file.Path.of(Tree.WEBAPP + "/open/openapi.json")));
  }
}
