package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.Totp;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.RecordedChanges;
import se.radrum.vault.Founding;

/** Who is given keys, and who loses them. */
class CouncilTest {
  private static final String PHRASE = "en grön cykel utan ringklocka";

  private final HandClock clock = new HandClock();
  private final RecordedChanges changes = new RecordedChanges();
  private final Map<String, Caller> people = new HashMap<>();
  private House house;
  private Council council;

  CouncilTest(@TempDir Path data) {
    house = new House(data, clock, changes);
    council = house.council();
  }

  @BeforeEach
  void aCouncilIsFounded() {
    var link = house.access().first().orElseThrow();
    come("chef", link.substring(link.lastIndexOf('/') + 1));
    for (var name : List.of("anna", "bea", "cia")) invite(name, Role.MODERATOR, Role.TRUSTEE);
    var all = Set.of(id("anna"), id("bea"), id("cia"));
    council.found(person("chef"), new Founding("Rådet", Set.of(id("anna"), id("bea")), all));
  }

  @Test
  void aReaderGivesAColleagueTheKeysAndAnAdministratorTakesThemBack() {
    var keys = council.unlock(person("anna"), PHRASE);
    council.addReader(person("anna"), keys, group().id(), id("cia"));
    assertTrue(group().reads(id("cia")));
    council.removeReader(person("chef"), group().id(), id("cia"));
    assertFalse(group().reads(id("cia")));
    assertTrue(changes.events().contains(new ReaderRemoved(group().id(), id("cia"), id("chef"))));
  }

  @Test
  void anOrganisationHasAGroupOfItsOwn() {
    invite("disa", Role.MODERATOR);
    invite("eva", Role.MODERATOR);
    var own = Set.of(id("disa"), id("eva"));
    var anna = council.unlock(person("anna"), PHRASE);
    var group = council.addGroup(person("anna"), anna, new AddGroup("Jouren", own));
    assertTrue(changes.events().contains(new GroupAdded(group, id("anna"))));
    assertEquals(
        List.of("Jouren", "Rådet"),
        council.groups(person("anna")).stream().map(ReadingGroup::name).toList());
    assertRefused(Kind.MISSING, () -> council.addReader(person("anna"), anna, group, id("anna")));
  }

  @Test
  void nobodyMakesReadersButWhoReads() {
    invite("disa", Role.MODERATOR);
    invite("eva", Role.MODERATOR);
    var own = new AddGroup("Jouren", Set.of(id("disa"), id("eva")));
    var disa = council.unlock(person("disa"), PHRASE);
    assertRefused(Kind.MISSING, () -> council.addGroup(person("disa"), disa, own));
    var anna = council.unlock(person("anna"), PHRASE);
    assertRefused(Kind.FORBIDDEN, () -> council.addGroup(person("disa"), anna, own));
    assertRefused(
        Kind.FORBIDDEN, () -> council.addReader(person("disa"), anna, group().id(), id("disa")));
  }

  @Test
  void twoTrusteesTryOnceAYearWhetherTheyCouldRecover() {
    assertTrue(council.drillDue(person("cia")), "it has never been tried");
    assertFalse(council.drillDue(person("chef")));
    var cia = council.unlock(person("cia"), PHRASE);
    assertRefused(Kind.INVALID, () -> council.drill(person("cia"), cia, "anna", "en annan fras"));
    assertRefused(Kind.FORBIDDEN, () -> council.drill(person("cia"), cia, "cia", PHRASE));
    assertEquals(1, council.drill(person("cia"), cia, "anna", PHRASE));
    assertTrue(changes.events().contains(new RecoveryTried(id("anna"), 1, id("cia"))));
    assertFalse(council.drillDue(person("anna")));
    assertFalse(group().reads(id("cia")), "nobody was given anything");
  }

  @Test
  void aTrusteeWhoLeavesIsReplacedFirst() {
    invite("disa", Role.TRUSTEE);
    assertRefused(Kind.CONFLICT, () -> change("cia", Standing.LEFT, Role.TRUSTEE));
    assertRefused(Kind.CONFLICT, () -> change("cia", Standing.ACTIVE, Role.MODERATOR));
    var anna = council.unlock(person("anna"), PHRASE);
    council.replaceTrustee(
        person("anna"), anna, new ReplaceTrustee("bea", PHRASE, id("cia"), id("disa")));
    assertTrue(
        changes
            .events()
            .contains(new TrusteeReplaced(id("cia"), id("disa"), id("bea"), id("anna"))));
    change("cia", Standing.LEFT, Role.TRUSTEE);
    var disa = council.unlock(person("disa"), PHRASE);
    assertEquals(1, council.drill(person("disa"), disa, "bea", PHRASE));
  }

  @Test
  void whoModeratesNoMoreReadsNoMore() {
    change("bea", Standing.ACTIVE, Role.TRUSTEE);
    assertFalse(group().reads(id("bea")));
    var told = new ReaderRemoved(group().id(), id("bea"), id("chef"));
    assertTrue(changes.events().contains(told), "everybody who carries keys is told");
    assertRefused(Kind.CONFLICT, () -> change("anna", Standing.LEFT, Role.MODERATOR));
    assertTrue(group().reads(id("anna")), "a group is not left without a reader");
  }

  @Test
  void aStrategistHasAPhraseAndSoMayOpenACircle() {
    invite("siv", Role.STRATEGIST);
    assertTrue(council.carriesKeys(person("siv")));
    assertTrue(council.hasPhrase(person("siv")));
  }

  private ReadingGroup group() {
    return council.groups(person("anna")).stream()
        .filter(group -> group.name().equals("Rådet"))
        .findFirst()
        .orElseThrow();
  }

  private void change(String name, Standing standing, Role role) {
    house
        .membership()
        .change(person("chef"), new ChangeMember(id(name), Set.of(role), null, standing));
  }

  private void invite(String name, Role... roles) {
    come(name, house.access().invite(person("chef"), new Invite(name, Set.of(roles), null)));
    council.choosePhrase(person(name), PHRASE);
  }

  private void come(String name, String token) {
    var secret = house.access().invitation(token).secret();
    var code = Totp.code(Base32.read(secret), clock.instant());
    var place = new AcceptInvitation(token, name, name, "gardiner lampa tekopp", secret, code);
    people.put(name, house.access().accept(place));
  }

  private Caller person(String name) {
    return Objects.requireNonNull(people.get(name), name);
  }

  private UUID id(String name) {
    return person(name).id();
  }

  private static void assertRefused(Kind kind, Executable call) {
    assertEquals(kind, assertThrows(Problem.class, call).kind());
  }
}
