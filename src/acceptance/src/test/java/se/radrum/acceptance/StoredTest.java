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
}
