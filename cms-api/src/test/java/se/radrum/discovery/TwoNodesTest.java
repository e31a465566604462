package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radrum.discovery.Entries.id;
import static se.radrum.discovery.Entries.proposal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.content.EntryPublished;
import se.radrum.content.EntryUnpublished;
import se.radrum.content.OpenShelf;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.DomainEvent;
import se.radrum.outbox.ReachedChanges;
import se.radrum.search.Hit;
import se.radrum.search.Question;

/** Two nodes that know nothing of each other find the same, each by its own cursor. */
class TwoNodesTest {
  private static final int CHANGES = 120;
  private static final int ENTRIES = 40;
  private static final UUID EDITOR = new UUID(9, 9);

  private final OpenShelf library = new OpenShelf();
  private final List<Change> log = new ArrayList<>();

  /** One node: its folder, its index, and how far its lane has been handed changes. */
  private final class Node {
    private final Shelves shelves;
    private int handed;

    Node(Path folder) {
      shelves = new Shelves(folder);
      shelves.open();
    }

    /** Takes the next changes, as many as come at once. */
    void follow(int most) {
      int until = Math.min(handed + most, log.size());
      if (until == handed) return;
      var rules =
          new WordRules() {
            @Override
            String text(WordRule.Kind kind) {
              return "";
            }
          };
      var teaching = new Teaching(rules, new HeldWords());
      var cards = new Cards(OpenShelf.types(), library);
      handed +=
          new Indexer(new Workers(), shelves, cards, library, new ReachedChanges(until), teaching)
              .take(log.subList(handed, until));
    }

    /** Stops and starts; its lane may hand it again what it had taken. */
    void restart(int again) {
      shelves.close();
      shelves.open();
      handed = Math.max(0, handed - again);
    }

    List<String> found(String words) {
      return shelves.index().answer(Question.of(words).at(1, 100)).hits().stream()
          .map(Hit::id)
          .toList();
    }
  }

  @Test
  void whateverTheirPaceAndHoweverOftenTheyStop(@TempDir Path one, @TempDir Path other) {
    var chance = new Random(4);
    var first = new Node(one);
    var second = new Node(other);
    for (int n = 0; n < CHANGES; n++) {
      change(chance, n);
      first.follow(1);
      if (chance.nextInt(10) == 0) second.follow(1 + chance.nextInt(40));
      if (chance.nextInt(60) == 0) first.restart(0);
      if (chance.nextInt(60) == 0) second.restart(chance.nextInt(3));
    }
    second.follow(CHANGES);
    for (var words : List.of("", "gotlandsfärjan", "färja", "barnahus stöd", "nummer7")) {
      assertEquals(first.found(words), second.found(words), words);
    }
    assertEquals(first.shelves.index().size(), second.shelves.index().size());
    first.shelves.close();
    second.shelves.close();
  }

  private void change(Random chance, int n) {
    int number = 1 + chance.nextInt(ENTRIES);
    if (chance.nextInt(4) == 0) {
      library.without(id(number));
      append(new EntryUnpublished(EDITOR, id(number), "proposal", number, "sv"));
    } else {
      var title = (n % 2 == 0 ? "Barnahus nummer" : "Gotlandsfärjan nummer") + number;
      library.with(proposal(number, title, "Om stöd, gång " + n + ".", "" + (2000 + n)));
      append(new EntryPublished(EDITOR, id(number), "proposal", number, "sv"));
    }
  }

  private void append(DomainEvent event) {
    log.add(new Change(log.size() + 1L, event.name(), event.facts()));
  }
}
