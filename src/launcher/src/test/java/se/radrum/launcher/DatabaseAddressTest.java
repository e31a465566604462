package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
  private final DatabaseAddress nowhere =
      new DatabaseAddress("jdbc:mysql://127.0.0.1:1/radrum?sslMode=DISABLED", "u", "s3cret-word");

  @Test
  void anUnreachableDatabaseIsNamed() {
    var refusal = assertThrows(Refusal.class, nowhere::reached);
    assertTrue(refusal.getMessage().contains("127.0.0.1:1/radrum"), refusal.getMessage());
  }

  @Test
  void itsPasswordIsNeverPrinted() {
    assertFalse(nowhere.toString().contains("s3cret-word"));
  }
}
