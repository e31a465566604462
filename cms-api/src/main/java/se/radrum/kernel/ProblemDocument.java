package se.radrum.kernel;

import static java.util.stream.Collectors.joining;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;

/**
 * A problem in the two forms programs read: RFC 9457 and JSON:API 1.1.
 *
 * @param instance the address it happened at, or the id it is logged under
 */
record ProblemDocument(Problem problem, Locale language, String instance) {

  /** {@code application/problem+json} (RFC 9457), with every fault in {@code errors}. */
  JsonObject plain() {
    var kind = problem.kind();
    var faults = problem.faults();
    var document =
        Json.object()
            .add("type", "/problem/" + kind.slug())
            .add("title", title(kind))
            .add("status", kind.status())
            .add("detail", words(faults.get(0)))
            .add("instance", instance);
    if (faults.get(0).pointer() != null) document.add("errors", errors());
    return document.build();
  }

  /** A line a fault, for a terminal. */
  String words() {
    return problem.faults().stream().map(this::words).collect(joining("\n"));
  }

  /** A document with top-level {@code errors} (JSON:API 1.1 §7). */
  JsonObject jsonApi() {
    var errors = Json.array();
    for (var fault : problem.faults()) {
      var error =
          Json.object()
              .add("status", Integer.toString(problem.kind().status()))
              .add("code", fault.key())
              .add("title", title(problem.kind()))
              .add("detail", words(fault));
      if (fault.pointer() != null) error.add("source", source(Json.object(), fault.pointer()));
      errors.add(error);
    }
    return Json.object().add("errors", errors).build();
  }

  private JsonArray errors() {
    var errors = Json.array();
    for (var fault : problem.faults())
      errors.add(source(Json.object(), fault.pointer()).add("detail", words(fault)));
    return errors.build();
  }

  /** A field of a body is pointed at, a parameter of the address is named. */
  private static JsonObjectBuilder source(JsonObjectBuilder in, @Nullable String pointer) {
    if (pointer == null) return in;
    return in.add(pointer.startsWith("/") ? "pointer" : "parameter", pointer);
  }

  private String title(Kind kind) {
    return Texts.get(language, "kernel.problem." + kind.slug());
  }

  private String words(Fault fault) {
    return Texts.get(language, fault.key(), fault.arguments().toArray());
  }
}
