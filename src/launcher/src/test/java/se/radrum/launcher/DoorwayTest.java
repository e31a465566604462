package se.radrum.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoorwayTest {

  @Test
  void onThisMachineItNeedsNoProxy() {
    var doorway = start("--port", "8081");
    assertEquals("http://127.0.0.1:8081", doorway.base());
    assertEquals("127.0.0.1", doorway.inside());
    assertEquals("http://[::1]:8080", start("--address", "::1").base());
  }

  @Test
  void peopleAreGivenTheProxysAddressAndCommandsUseOurOwn() {
    var doorway =
        start("--address", "10.0.0.5", "--proxy", "10.0.0.1", "--base", "https://rad.example.se/");
    assertEquals("https://rad.example.se", doorway.base());
    assertEquals("10.0.0.1", doorway.proxy());
    assertEquals("10.0.0.5", doorway.inside());
  }

  @Test
  void commandsReachWhatListensEverywhereOnTheLoopbackAddress() {
    var everywhere = start("--address", "0.0.0.0", "--proxy", "10.0.0.1", "--base", "https://r.se");
    assertEquals("127.0.0.1", everywhere.inside());
  }

  @Test
  void plainHttpStaysOnThisMachine() {
    assertRefused("--proxy", "--address", "10.0.0.5");
    assertRefused("--proxy", "--address", "2001:db8::15");
  }

  @Test
  void aProxyWantsTheAddressPeopleUse() {
    assertRefused("--base", "--address", "10.0.0.5", "--proxy", "10.0.0.1");
    assertRefused("--base", "--proxy", "10.0.0.1", "--base", "http://rad.example.se");
    assertRefused("--base", "--base", "rad.example.se");
    assertRefused("--base", "--base", "https://rad.example.se/under");
    assertRefused("--proxy takes", "--proxy", "proxy.example.se", "--base", "https://r.se");
  }

  private static void assertRefused(String naming, String... options) {
    var refusal = assertThrows(Refusal.class, () -> start(options));
    assertTrue(refusal.getMessage().contains(naming), refusal.getMessage());
  }

  private static Doorway start(String... options) {
    var words = new String[options.length + 1];
    words[0] = "start";
    System.arraycopy(options, 0, words, 1, options.length);
    return Doorway.of(Arguments.read(words));
  }
}
