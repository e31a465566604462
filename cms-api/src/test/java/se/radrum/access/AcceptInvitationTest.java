package se.radrum.access;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptInvitationTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  @Test
  void a_few_plain_words_are_a_password() {
    assertEquals(Set.of(), faults(withPassword("gardiner lampa tekopp")));
  }

  @Test
  void no_kind_of_sign_is_asked_for() {
    assertEquals(Set.of(), faults(withPassword("björkar vid vattnet")));
    assertEquals(Set.of(), faults(withPassword("ж卡ö".repeat(3) + " tvålfat grind")));
  }

  @Test
  void a_long_password_is_welcome() {
    assertEquals(Set.of(), faults(withPassword("hammare ".repeat(8) + "och en lång rad till")));
  }

  @Test
  void fourteen_characters_are_too_few() {
    assertEquals(Set.of("password access.password.short"), faults(withPassword("xk7vqpw93mzhtr")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "aaaaaaaaaaaaaaaaaa",
        "qwertyuiopasdfgh",
        "123456789012345",
        "brukarrådbrukarråd",
        "anna.anna.anna.anna",
        "kastanjekastanje"
      })
  void what_is_tried_first_is_refused(String password) {
    assertEquals(Set.of("password access.password.guessable"), faults(withPassword(password)));
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    var command = new AcceptInvitation("t", "", "x".repeat(61), "kort", "!", "12");
    assertEquals(
        Set.of(
            "name access.name.length",
            "alias access.alias.length",
            "password access.password.short",
            "secret access.secret.form",
            "code access.code.form"),
        faults(command));
  }

  @Test
  void a_code_may_be_written_with_a_space() {
    assertEquals("123456", new AcceptInvitation("t", "n", "a", "p", SECRET, "123 456").code());
  }

  @Test
  void nothing_of_it_shows_when_it_is_printed() {
    assertFalse(withPassword("gardiner lampa tekopp").toString().contains("lampa"));
  }

  private static AcceptInvitation withPassword(String password) {
    return new AcceptInvitation("t", "anna", "Kastanje", password, SECRET, "123456");
  }

  private static Set<String> faults(AcceptInvitation command) {
    return VALIDATOR.validate(command).stream()
        .map(v -> v.getPropertyPath() + " " + v.getMessage())
        .collect(toSet());
  }
}
