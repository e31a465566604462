package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.Totp;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.RecordedChanges;

class AccessTest {
  private static final String PASSWORD = "gardiner lampa tekopp";

  private final HandClock clock = new HandClock();
  private final RecordedChanges changes = new RecordedChanges();
  private House house;
  private Access access;
  private Membership membership;
  private Caller administrator;

  @BeforeEach
  void an_administrator_has_come(@TempDir Path data) {
    house = new House(data, clock, changes);
    access = house.access();
    membership = house.membership();
    var link = access.first().orElseThrow();
    administrator = accept(link.substring(link.lastIndexOf('/') + 1), "chef", "Chefen");
  }

  @Test
  void the_first_link_makes_an_administrator_and_there_is_no_second() {
    assertTrue(administrator.is(Role.ADMINISTRATOR));
    assertEquals(Optional.empty(), access.first());
  }

  @Test
  void a_link_opens_once() {
    var token = invite(Role.EDITOR);
    accept(token, "anna", "Kastanje");
    assertRefused(Kind.GONE, () -> access.invitation(token));
    assertRefused(Kind.GONE, () -> accept(token, "bo", "Alm"));
  }

  @Test
  void a_link_closes_after_seven_days() {
    var token = invite(Role.EDITOR);
    clock.pass(Duration.ofDays(7));
    access.invitation(token);
    clock.pass(Duration.ofDays(1));
    assertRefused(Kind.GONE, () -> access.invitation(token));
  }

  @Test
  void the_proposed_authenticator_is_the_same_each_time_the_link_is_opened() {
    var token = invite(Role.EDITOR);
    assertEquals(access.invitation(token).secret(), access.invitation(token).secret());
    assertNotEquals(
        access.invitation(token).secret(), access.invitation(invite(Role.EDITOR)).secret());
  }

  @Test
  void a_place_is_not_taken_with_a_wrong_code() {
    var token = invite(Role.EDITOR);
    assertRefused(
        Kind.INVALID,
        () -> access.accept(acceptance(token, "anna", "Kastanje", secret(token), "000000")));
    access.invitation(token);
  }

  @Test
  void two_people_have_neither_the_same_name_nor_the_same_alias() {
    var token = invite(Role.EDITOR);
    var problem = assertThrows(Problem.class, () -> accept(token, "CHEF", "Chefen"));
    assertEquals(
        Set.of("access.name.taken", "access.alias.taken"),
        Set.copyOf(problem.faults().stream().map(Problem.Fault::key).toList()));
  }

  @Test
  void password_and_then_code_sign_one_in() {
    var caller = signIn("Chef ");
    assertEquals(administrator.id(), caller.id());
    assertTrue(changes.events().contains(new SignedIn(caller.id())));
  }

  @Test
  void when_a_member_without_duties_signs_in_is_told_to_nobody() {
    var token =
        access.invite(
            administrator, new Invite("Anna", Set.of(Role.MEMBER), Seat.LIVED_EXPERIENCE));
    accept(token, "anna", "Kastanje");
    var before = changes.events().size();
    signIn("anna");
    assertEquals(before, changes.events().size());
  }

  @Test
  void a_wrong_password_and_an_unknown_name_are_answered_alike() {
    var wrong = refusal(() -> access.signIn(new SignIn("chef", "fel"), "here"));
    var unknown = refusal(() -> access.signIn(new SignIn("ingen", "fel"), "here"));
    assertEquals(wrong.getMessage(), unknown.getMessage());
    assertEquals(Kind.UNAUTHENTICATED, wrong.kind());
  }

  @Test
  void a_code_is_used_once() {
    clock.pass(Duration.ofMinutes(1));
    var code = code();
    access.secondStep(halfway(), code);
    assertRefused(Kind.UNAUTHENTICATED, () -> access.secondStep(halfway(), code));
    clock.pass(Duration.ofSeconds(30));
    access.secondStep(halfway(), code());
  }

  @Test
  void a_code_read_a_step_ago_is_still_good_and_an_older_one_is_not() {
    clock.pass(Duration.ofMinutes(2));
    var code = code();
    clock.pass(Duration.ofSeconds(30));
    access.secondStep(halfway(), code);
    clock.pass(Duration.ofMinutes(2));
    var old = code();
    clock.pass(Duration.ofSeconds(60));
    assertRefused(Kind.UNAUTHENTICATED, () -> access.secondStep(halfway(), old));
  }

  @Test
  void five_wrong_codes_mean_starting_again() {
    clock.pass(Duration.ofMinutes(1));
    var halfway = halfway();
    for (int i = 0; i < 5; i++) {
      assertTrue(halfway.mayTry());
      halfway = halfway.missedOnce();
    }
    var tired = halfway;
    assertFalse(tired.mayTry());
    assertRefused(Kind.UNAUTHENTICATED, () -> access.secondStep(tired, code()));
  }

  @Test
  void whoever_guesses_waits_and_nobody_else_does() {
    for (int i = 0; i < 5; i++)
      assertRefused(
          Kind.UNAUTHENTICATED, () -> access.signIn(new SignIn("chef", "gissning"), "there"));
    assertRefused(Kind.LIMITED, () -> access.signIn(new SignIn("chef", PASSWORD), "there"));
    access.signIn(new SignIn("chef", PASSWORD), "here");
  }

  @Test
  void many_guesses_at_once_are_as_many_guesses() throws Exception {
    Callable<Kind> guess =
        () -> refusal(() -> access.signIn(new SignIn("chef", "gissning"), "there")).kind();
    var threads = Executors.newFixedThreadPool(20);
    try {
      var looked = new ArrayList<Kind>();
      for (var one : threads.invokeAll(Collections.nCopies(20, guess))) looked.add(one.get());
      assertEquals(5, Collections.frequency(looked, Kind.UNAUTHENTICATED), looked.toString());
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void a_member_without_a_role_any_more_loses_it_at_the_next_click() {
    var editor = accept(invite(Role.EDITOR), "anna", "Kastanje");
    membership.change(
        administrator,
        new ChangeMember(editor.id(), Set.of(Role.REGISTRAR), null, Standing.ACTIVE));
    assertEquals(Set.of(Role.REGISTRAR), access.renew(editor).orElseThrow().roles());
    membership.change(
        administrator,
        new ChangeMember(editor.id(), Set.of(Role.REGISTRAR), null, Standing.PAUSED));
    assertEquals(Optional.empty(), access.renew(editor));
    assertRefused(Kind.UNAUTHENTICATED, () -> access.signIn(new SignIn("anna", PASSWORD), "here"));
  }

  @Test
  void somebody_has_to_administer() {
    assertRefused(
        Kind.CONFLICT,
        () ->
            membership.change(
                administrator,
                new ChangeMember(administrator.id(), Set.of(Role.EDITOR), null, Standing.ACTIVE)));
  }

  @Test
  void who_has_left_does_not_come_back() {
    var editor = accept(invite(Role.EDITOR), "anna", "Kastanje").id();
    var leaves = new ChangeMember(editor, Set.of(Role.EDITOR), null, Standing.LEFT);
    membership.change(administrator, leaves);
    assertRefused(
        Kind.CONFLICT,
        () ->
            membership.change(
                administrator,
                new ChangeMember(editor, Set.of(Role.EDITOR), null, Standing.ACTIVE)));
    assertRefused(Kind.CONFLICT, () -> membership.reset(administrator, editor));
  }

  @Test
  void a_renewed_sign_in_keeps_alias_and_roles_and_ends_the_old_one() {
    var editor = accept(invite(Role.EDITOR), "anna", "Kastanje");
    var token = membership.reset(administrator, editor.id());
    assertEquals(Optional.of("Kastanje"), access.invitation(token).alias());
    clock.pass(Duration.ofMinutes(1));
    var again =
        access.accept(acceptance(token, "anna2", "Kastanje", secret(token), now(secret(token))));
    assertEquals(editor.id(), again.id());
    assertEquals(Set.of(Role.EDITOR), again.roles());
    assertRefused(Kind.UNAUTHENTICATED, () -> access.signIn(new SignIn("anna", PASSWORD), "x"));
    access.signIn(new SignIn("anna2", PASSWORD), "x");
  }

  @Test
  void who_came_in_by_the_old_means_is_out_once_there_are_new_ones() {
    var editor = accept(invite(Role.EDITOR), "anna", "Kastanje");
    var token = membership.reset(administrator, editor.id());
    assertTrue(access.renew(editor).isPresent());
    clock.pass(Duration.ofMinutes(1));
    var again =
        access.accept(acceptance(token, "anna", "Kastanje", secret(token), now(secret(token))));
    assertEquals(Optional.empty(), access.renew(editor));
    assertTrue(access.renew(again).isPresent());
  }

  @Test
  void a_link_from_before_somebody_left_opens_nothing() {
    var editor = accept(invite(Role.EDITOR), "anna", "Kastanje");
    var token = membership.reset(administrator, editor.id());
    var secret = secret(token);
    membership.change(
        administrator, new ChangeMember(editor.id(), Set.of(Role.EDITOR), null, Standing.LEFT));
    assertRefused(
        Kind.GONE, () -> access.accept(acceptance(token, "anna", "x", secret, now(secret))));
  }

  @Test
  void the_operator_is_whoever_holds_the_control_token() {
    assertTrue(access.onControl(House.CONTROL).is(Role.ADMINISTRATOR));
    assertRefused(Kind.UNAUTHENTICATED, () -> access.onControl("annat"));
  }

  @Test
  void nobody_is_known_by_their_sign_in_name() {
    assertFalse(membership.all(administrator).toString().contains("chef"));
    assertEquals(Optional.of("Chefen"), access.alias(administrator.id()));
    assertEquals(Optional.empty(), access.alias(new UUID(0, 0)));
  }

  private String invite(Role role) {
    return access.invite(administrator, new Invite("Anna", Set.of(role), null));
  }

  private Caller accept(String token, String name, String alias) {
    var secret = secret(token);
    return access.accept(acceptance(token, name, alias, secret, now(secret)));
  }

  private static AcceptInvitation acceptance(
      String token, String name, String alias, String secret, String code) {
    return new AcceptInvitation(token, name, alias, PASSWORD, secret, code);
  }

  private String secret(String token) {
    return house.remember(token, () -> access.invitation(token).secret());
  }

  private String now(String secret) {
    return Totp.code(Base32.read(secret), clock.instant());
  }

  private String code() {
    return now(house.firstSecret());
  }

  private HalfwayCaller halfway() {
    return access.signIn(new SignIn("chef", PASSWORD), "here");
  }

  private Caller signIn(String name) {
    clock.pass(Duration.ofMinutes(1));
    var secret = name.strip().equalsIgnoreCase("chef") ? house.firstSecret() : house.lastSecret();
    return access.secondStep(access.signIn(new SignIn(name, PASSWORD), "here"), now(secret));
  }

  private static void assertRefused(Kind kind, Executable call) {
    assertEquals(kind, refusal(call).kind());
  }

  private static Problem refusal(Executable call) {
    return assertThrows(Problem.class, call);
  }
}
