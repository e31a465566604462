package se.radrum.portal.demo;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import se.radrum.access.Access;
import se.radrum.kernel.Started;

/** Plays the script once, when the application starts in an empty house that was told to. */
@ApplicationScoped
class Demo {
  private final DemoSettings settings;
  private final Access access;
  private final Cast cast;
  private final Shelves shelves;
  private final Script script;

  @Inject
  Demo(DemoSettings settings, Access access, Cast cast, Shelves shelves, Clock clock) {
    this.settings = settings;
    this.access = access;
    this.cast = cast;
    this.shelves = shelves;
    this.script = new Script(LocalDate.now(clock));
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Demo() {
    this.settings = null;
    this.access = null;
    this.cast = null;
    this.shelves = null;
    this.script = null;
  }

  /** Before anybody else looks whether the house is empty. */
  void begin(@Observes @Priority(LIBRARY_BEFORE) Started started) {
    if (settings.wanted()) access.first().ifPresent(this::play);
  }

  private void play(String link) {
    cast.enter(script, link);
    shelves.fill(script, cast.as("redaktor"), cast.as("strateg"));
  }
}
