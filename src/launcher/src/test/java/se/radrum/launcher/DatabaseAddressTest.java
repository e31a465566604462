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
  void aServerOfTheOperatorsOwnIsAskedForWhatWeCountOn() {
    var bare = DatabaseAddress.external("jdbc:mysql://db/radrum", "u", "p").url();
    assertTrue(bare.startsWith("jdbc:mysql://db/radrum?rewriteBatchedStatements=true&"), bare);
    var own = "jdbc:mysql://db/radrum?sslMode=REQUIRED&characterEncoding=utf8";
    var kept = DatabaseAddress.external(own, "u", "p").url();
    assertTrue(kept.startsWith(own + "&"), kept);
    assertFalse(kept.contains("characterEncoding=UTF-8"), kept);
  }

  @Test
  void itsPasswordIsNeverPrinted() {
    assertFalse(nowhere.toString().contains("s3cret-word"));
  }
}
