package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import se.radrum.access.Caller;
import se.radrum.kernel.Started;

/** Finds the guards the types name. A name nobody answers to stops the start. */
@ApplicationScoped
class Guards {
  @Inject @Any private Instance<Guard> guards;
  @Inject private Types types;

  void atStart(@Observes Started start) {
    for (var type : types.all())
      named(type.workflow())
          .filter(name -> guards.select(NamedLiteral.of(name)).isUnsatisfied())
          .findFirst()
          .ifPresent(
              name -> {
                throw new BadTypeFile(
                    type.name() + ".json", List.of("#/workflow: there is no guard " + name));
              });
  }

  /** Asks every guard of these names. */
  void check(List<String> names, Caller by, UUID entry, Locale locale, JsonObject words) {
    for (var name : names) guard(name).check(by, entry, locale, words);
  }

  Guard guard(String name) {
    return guards.select(NamedLiteral.of(name)).get();
  }

  private static Stream<String> named(Workflow workflow) {
    return Stream.concat(
        workflow.guards().stream(),
        workflow.transitions().stream().flatMap(step -> step.guards().stream()));
  }
}
