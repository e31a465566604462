package se.radrum.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code somebody is given, and types again. */
@Tag("guard:kod")
class ReceiptCodeTest {
  private static final ReceiptCode CODE = ReceiptCode.of("123456789012345678901234");

  @Test
  void aCodeIsFiveGroupsOfFiveDigits() {
    assertEquals(5, CODE.groups().size());
    assertTrue(CODE.groups().stream().allMatch(group -> group.matches("[0-9]{5}")));
  }

  @Test
  void aCodeMayBeTypedWithSpacesHyphensAndTheDigitsOfOtherScripts() {
    assertRead(String.join(" ", CODE.groups()));
    assertRead(" " + String.join("-", CODE.groups()) + "\n");
    assertRead(String.join("\u00a0", CODE.groups()));
    var arabic = new StringBuilder();
    CODE.digits().chars().forEach(c -> arabic.appendCodePoint(0x660 + c - '0'));
    assertRead(arabic.toString());
  }

  @Test
  void whatIsNotACodeIsNotRead() {
    for (var typed : new String[] {"", "1", "abc", CODE.digits() + "0", "1".repeat(100_000), "½"})
      assertEquals(Optional.empty(), ReceiptCode.read(typed).map(ReceiptCode::digits));
  }

  @Test
  void oneMistypedDigitIsNoticedAtOnceWhereverItStands() {
    for (var digits : new String[] {"123456789012345678901234", "0".repeat(24), "9".repeat(24)}) {
      var code = ReceiptCode.of(digits).digits();
      for (int place = 0; place < code.length(); place++)
        for (int more = 1; more <= 9; more++) {
          var typed = new StringBuilder(code);
          typed.setCharAt(place, (char) ('0' + (code.charAt(place) - '0' + more) % 10));
          assertTrue(ReceiptCode.read(typed.toString()).isEmpty(), typed.toString());
        }
    }
  }

  @Test
  void aTextThatGivesTheCodeAwayIsNoticed() {
    assertTrue(
        ReceiptCode.anyIn("min kod är " + String.join(" - ", CODE.groups()) + ", hälsningar"));
    assertTrue(ReceiptCode.anyIn("07" + CODE.digits()));
    assertFalse(ReceiptCode.anyIn("ring 112 eller 020-50 50 50, 08-123 45 67, 2024-01-01"));
  }

  @Test
  void theSameFormHasTheSameCodeAndAnotherFormAnother(@TempDir Path data) {
    var sealed = new InMemory(data).sealed;
    var form = SubmissionKey.random();
    var code = sealed.keys(form).code().digits();
    assertEquals(code, sealed.keys(SubmissionKey.of(form.bytes())).code().digits());
    assertFalse(code.equals(sealed.keys(SubmissionKey.random()).code().digits()));
  }

  @Test
  void nothingThatHoldsACodePrintsIt() {
    assertFalse(CODE.toString().matches(".*[0-9].*"));
  }

  private static void assertRead(String typed) {
    assertEquals(Optional.of(CODE.digits()), ReceiptCode.read(typed).map(ReceiptCode::digits));
  }
}
