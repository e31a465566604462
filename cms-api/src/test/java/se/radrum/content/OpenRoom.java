package se.radrum.content;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import se.radrum.outbox.ChangeLog;

/** The doors of the open room as they are, on memory instead of a database. */
public final class OpenRoom {
  private final Types types = OpenShelf.types();
  private final InMemory tables = new InMemory();
  private final Entries entries = tables.entries();
  private final Writing writing;
  private final Guards guards;
  private final ChangeLog changes;
  private final Clock clock;

  /** A room with these guards by name. */
  public OpenRoom(Clock clock, ChangeLog changes, Map<String, Guard> named) {
    this.clock = clock;
    this.changes = changes;
    this.writing = new Writing(types, entries, tables.links(), tables.papers(), changes, clock);
    this.guards =
        new Guards() {
          @Override
          Guard guard(String name) {
            return Objects.requireNonNull(named.get(name), name);
          }
        };
  }

  public Editing editing() {
    return new Editing(types, entries, tables.links(), tables.drafts(), writing, guards);
  }

  public Publishing publishing() {
    return new Publishing(types, entries, guards, changes, clock);
  }

  public Importing importing() {
    return new Importing(types, entries, tables.arrivals(), guards, changes, clock);
  }

  public Passage passage() {
    return new Passage(types, entries, writing, changes, clock);
  }

  public ContentLibrary library() {
    return new ContentLibrary(tables.published(), entries, types, tables.papers());
  }
}
