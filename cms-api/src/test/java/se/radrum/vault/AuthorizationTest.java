package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.kernel.Problem;

/** Who may read is asked for itself: it holds also where every lock stands open. */
@Tag("guard:insider")
class AuthorizationTest {
  private static final UUID DISA = new UUID(1, 4);
  private static final UUID EVA = new UUID(1, 5);
  private static final String PHRASE = "en grön cykel utan ringklocka";

  private final InMemory memory;
  private final UUID council;
  private final UUID shelter;

  AuthorizationTest(@TempDir Path data) {
    memory = new InMemory(data);
    memory.found();
    for (var member : List.of(DISA, EVA)) memory.vault.enrol(member, PHRASE);
    var anna = memory.unlock(InMemory.ANNA);
    council = memory.vault.readerGroups().get(0).id();
    shelter = memory.vault.addGroup(anna, "Jouren", Set.of(DISA, EVA));
  }

  @Test
  void withEveryLockOpenARoleAloneOpensNothing(TestReporter figures) {
    var ours = memory.sealed.create(Set.of(council));
    memory.keys.open(memory.unlock(InMemory.ANNA));
    assertEquals(ours.id(), memory.sealed.openAs(memory.unlock(InMemory.BEA), ours.id()).id());
    refused(DISA, ours.id());
    memory.sealed.standAside(ours, InMemory.BEA);
    refused(InMemory.BEA, ours.id());
    figures.publishEntry("with every lock open: tries of who may not, cases opened", "2, 0");
  }

  @Test
  void nobodyReadsInAGroupThatIsNotTheirs(TestReporter figures) {
    var cases = new ArrayList<UUID>();
    for (var i = 0; i < 20; i++)
      cases.add(memory.sealed.create(Set.of(i % 2 == 0 ? council : shelter)).id());
    var foreign = 0;
    for (var member : List.of(InMemory.ANNA, DISA, InMemory.CIA))
      for (var i = 0; i < cases.size(); i++) {
        var mine = member.equals(i % 2 == 0 ? InMemory.ANNA : DISA);
        if (!mine) {
          refused(member, cases.get(i));
          foreign++;
        }
      }
    figures.publishEntry("foreign cases tried by three members, opened", foreign + ", 0");
  }

  private void refused(UUID member, UUID id) {
    var keys = memory.unlock(member);
    var refused = assertThrows(Problem.class, () -> memory.sealed.openAs(keys, id));
    assertEquals(Problem.Kind.MISSING, refused.kind());
  }
}
