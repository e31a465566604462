package se.radrum.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.crypto.Totp;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.RecordedChanges;

class OwnPasswordTest {
  private static final String PRESENT = "gardiner lampa tekopp";
  private static final String NEXT = "vindruvor under bordet";

  private final HandClock clock = new HandClock();
  private final RecordedChanges changes = new RecordedChanges();
  private final Access access;
  private final OwnPassword password;
  private final Caller me;

  OwnPasswordTest(@TempDir Path data) {
    var house = new House(data, clock, changes);
    access = house.access();
    password = house.password();
    var link = access.first().orElseThrow();
    var token = link.substring(link.lastIndexOf('/') + 1);
    var secret = access.invitation(token).secret();
    var code = Totp.code(Base32.read(secret), clock.instant());
    me = access.accept(new AcceptInvitation(token, "chef", "Chefen", PRESENT, secret, code));
  }

  @Test
  void it_is_changed_by_whoever_knows_the_present_one_and_that_is_noted() {
    password.change(me, new ChangePassword(PRESENT, NEXT));
    access.signIn(new SignIn("chef", NEXT), "here");
    var refused =
        assertThrows(Problem.class, () -> access.signIn(new SignIn("chef", PRESENT), "here"));
    assertEquals(Kind.UNAUTHENTICATED, refused.kind());
    assertTrue(changes.events().contains(new PasswordChanged(me.id())));
  }

  @Test
  void without_the_present_one_it_stays_and_guessing_is_slowed_down() {
    for (int n = 0; n < 5; n++) assertEquals("present", wrong("gissning " + n, NEXT).pointer());
    var waits =
        assertThrows(Problem.class, () -> password.change(me, new ChangePassword(PRESENT, NEXT)));
    assertEquals(Kind.LIMITED, waits.kind());
    access.signIn(new SignIn("chef", PRESENT), "here");
  }

  @Test
  void one_that_is_easily_guessed_is_not_taken() {
    assertEquals("next", wrong(PRESENT, "chefenchefenchefen").pointer());
  }

  @Test
  void whoever_is_signed_in_with_the_one_before_is_signed_out_and_who_changed_it_is_not() {
    var after = password.change(me, new ChangePassword(PRESENT, NEXT));
    assertEquals(Optional.empty(), access.renew(me));
    assertNotEquals(Optional.empty(), access.renew(after));
  }

  private Problem.Fault wrong(String present, String next) {
    var refused =
        assertThrows(Problem.class, () -> password.change(me, new ChangePassword(present, next)));
    return refused.faults().get(0);
  }
}
