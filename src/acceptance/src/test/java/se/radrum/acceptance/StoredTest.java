package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is stored is what may be stored, and can be told. */
@Tag("guard:metadata")
class StoredTest {
  @Test
  void theTablesHoldWhatTheyMayAndNothingElse() {
    var product = Product.shared();
    var told = product.command("doctor", "metadata");
    assertEquals(0, told.status(), told.text());
    assertTrue(told.text().contains("submission.received"), told.text());
    var unknown = product.command("doctor", "disclosure", "--case", "nobody");
    assertNotEquals(0, unknown.status());
  }

  @Test
  @Tag("guard:admin")
  void whetherTwoTrusteesCouldRecoverIsSaidAtTheMachineAndTheYearIsCounted() {
    var told = Product.shared().command("doctor", "drill");
    assertTrue(told.text().contains("two of three trustees"), told.text());
    var due = told.text().contains("due now");
    assertEquals(due ? 2 : 0, told.status(), told.text());
    assertEquals(due, told.text().contains("It is time to try"), told.text());
  }
}
