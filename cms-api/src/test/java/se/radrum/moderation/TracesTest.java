package se.radrum.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
  @Test
  void numbersAndAddressesAreRecognised() {
    assertEquals(
        List.of("e-mail", "personal-number", "street", "telephone", "web"),
        Traces.in(
            "Skriv till nagon@exempel.se eller ring 070-123 45 67, se www.exempel.se."
                + " Jag bor på Exempelgatan 4 och är född 19850230-1234."));
    assertEquals(List.of(), Traces.in("Det räckte att någon ringde. Vi sågs @ torget."));
  }

  /** Whoever writes decides what stands there; whoever reads must not wait for it. */
  @ParameterizedTest
  @ValueSource(strings = {"@", "a", "a@", "a.", "0", "07 ", "1-", "www", "gatan ", "ågatan"})
  void noTextTakesLong(String part) {
    var text = part.repeat(20_000 / part.length());
    assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Traces.in(text));
  }
}
