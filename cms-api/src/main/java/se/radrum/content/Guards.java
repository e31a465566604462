package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.content.Workflow.Transition;
import se.radrum.kernel.Started;

/** Finds the guards the types name. A name nobody answers to stops the start. */
@ApplicationScoped
class Guards {
  @Inject @Any private Instance<TransitionGuard> guards;
  @Inject private Types types;

  void atStart(@Observes Started start) {
    for (var type : types.all())
      for (var transition : type.workflow().transitions())
        for (var name : transition.guards())
          if (guards.select(NamedLiteral.of(name)).isUnsatisfied())
            throw new BadTypeFile(
                type.name() + ".json",
                List.of(
                    "#/workflow/transitions/%s/guards: there is no guard %s"
                        .formatted(transition.name(), name)));
  }

  /** Asks every guard of a transition. */
  void check(Transition transition, Caller by, UUID entry, Locale locale) {
    for (var name : transition.guards())
      guards.select(NamedLiteral.of(name)).get().check(by, entry, locale);
  }
}
