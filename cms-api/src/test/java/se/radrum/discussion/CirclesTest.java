package se.radrum.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.access.Callers;
import se.radrum.access.House;
import se.radrum.access.Role;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.RecordedChanges;
import se.radrum.vault.Founding;
import se.radrum.vault.InMemory;

/** Who is called to a circle, when, and who may write in it. */
class CirclesTest {
  private static final UUID ANNA = InMemory.ANNA;
  private static final UUID BEA = InMemory.BEA;
  private static final UUID CIA = InMemory.CIA;
  private static final OpenCircle SCHOOL =
      new OpenCircle("Skolan", UUID.randomUUID(), Set.of(ANNA, BEA));

  private final InMemory memory;
  private final Circles circles;

  CirclesTest(@TempDir Path data) {
    memory = new InMemory(data);
    var rows = new ListedRows();
    var changes = new RecordedChanges();
    var house = new House(data, memory.clock(), changes);
    var list = new CircleList(rows, house.access(), house.membership(), memory.vault());
    circles = new Circles(rows, memory.sealed(), memory.vault(), list, changes, memory.clock());
  }

  @Test
  void a_circle_before_the_founding_is_refused_and_the_founding_stays_possible() {
    memory.enrol();
    var anna = Callers.as(ANNA, Role.MODERATOR);
    assertKind(Kind.CONFLICT, () -> circles.open(anna, SCHOOL));
    memory.vault().found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA)));
    var circle = circles.open(anna, SCHOOL);
    assertEquals("Skolan", circles.about(anna, circle).name());
  }

  @Test
  void only_those_in_a_circle_note_what_it_led_to() {
    memory.found();
    var anna = Callers.as(ANNA, Role.MODERATOR);
    var circle = circles.open(anna, SCHOOL);
    var proposal = UUID.randomUUID();
    var outsider = Callers.as(CIA, Role.EDITOR);
    assertKind(Kind.MISSING, () -> circles.ledTo(outsider, circle, proposal));
    circles.ledTo(anna, circle, proposal);
    assertEquals(proposal, circles.about(anna, circle).proposal());
  }

  @Test
  void what_is_said_stays_with_those_who_are_in_it() {
    memory.found();
    var anna = Callers.as(ANNA, Role.MODERATOR);
    var circle = circles.open(anna, SCHOOL);
    var keys = memory.unlock(ANNA);
    var thread = circles.openThread(anna, keys, new OpenThread(circle, "Vad hjälpte?"));
    circles.post(anna, keys, new WritePost(circle, thread, "Att någon ringde."));
    var bea = Callers.as(BEA, Role.MEMBER);
    assertTrue(circles.read(bea, memory.unlock(BEA), circle).get(0).posts().isEmpty());
    var cia = Callers.as(CIA, Role.MEMBER);
    assertKind(Kind.MISSING, () -> circles.read(cia, memory.unlock(CIA), circle));
  }

  private static void assertKind(Kind kind, Executable call) {
    assertEquals(kind, assertThrows(Problem.class, call).kind());
  }

  private static final class ListedRows extends CircleRows {
    private final List<Circle> circles = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();

    @Override
    void add(Circle circle) {
      circles.add(circle);
    }

    @Override
    void add(Post post) {
      posts.add(post);
    }

    @Override
    Optional<Circle> circle(UUID id) {
      return circles.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    List<Post> posts(UUID circle) {
      return posts.stream().filter(p -> p.circle().equals(circle)).toList();
    }
  }
}
