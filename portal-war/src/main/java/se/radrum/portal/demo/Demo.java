package se.radrum.portal.demo;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import se.radrum.access.Access;
import se.radrum.kernel.Started;
import se.radrum.kernel.Startup;
import se.radrum.kernel.Workers;

/** Plays the script once, when the application starts as a demo in an empty house. */
@ApplicationScoped
class Demo {
  private static final long FOUNDED = 445;

  @Inject Instance<TravellingClock> clock;
  @Inject Access access;
  @Inject Cast cast;
  @Inject Shelves shelves;
  @Inject Voices voices;
  @Inject Wishes wishes;
  @Inject Promises promises;
  @Inject Talks talks;
  @Inject Workers workers;

  /** Before anybody else looks whether the house is empty. */
  void begin(@Observes @Priority(LIBRARY_BEFORE) Started started) {
    if (clock.isResolvable()) access.first().ifPresent(this::play);
  }

  /** On a thread of its own, with what it reads: see {@link Startup}. */
  private void play(String link) {
    CompletableFuture.runAsync(() -> play(link, clock.get()), workers::execute).join();
  }

  private void play(String link, TravellingClock time) {
    var script = new Script(LocalDate.now(time));
    var agenda = new Agenda();
    var first = script.today().minusDays(FOUNDED);
    agenda.on(first, () -> cast.enter(script, link));
    agenda.on(first, () -> shelves.fill(script, cast.as("redaktor"), cast.as("strateg")));
    voices.plan(script, agenda);
    wishes.plan(script, agenda);
    promises.plan(script, agenda);
    talks.plan(script, agenda);
    try {
      agenda.play(time::travelTo);
    } finally {
      time.comeHome();
    }
  }
}
