package se.radrum.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private final Settings settings =
      Settings.read(
          List.of(
              "# outbox: how often one looks [1..3600]",
              "radrum.outbox.interval=5",
              "",
              "# outbox: a word of its own",
              "radrum.outbox.secret=x",
              "# portal: where one is sent,",
              "# over two lines [https]",
              "radrum.portal.elsewhere=https://www.smhi.se/",
              "# portal: who is asked [off or host:port]",
              "radrum.portal.asked=off",
              "# portal: who is told [off or https]",
              "radrum.portal.told=off",
              "# portal: whether [true|false]",
              "radrum.portal.quiet-night=false"));

  @Test
  void whatIsSetIsShownAndSecretsAreNot() {
    assertEquals(
        List.of("radrum.outbox.interval = 10", "radrum.outbox.secret = …"),
        settings.of(Map.of("RADRUM_OUTBOX_INTERVAL", "10", "RADRUM_OUTBOX_SECRET", "hush")));
  }

  @Test
  void everythingThatDoesNotHoldIsSaidAtOnce() {
    var environment =
        Map.of(
            "RADRUM_OUTBOX_INTERVAL", "0",
            "RADRUM_PORTAL_ELSEWHERE", "http://www.smhi.se/",
            "RADRUM_PORTAL_ASKED", "127.0.0.1",
            "RADRUM_PORTAL_TOLD", "on",
            "RADRUM_PORTAL_QUIET_NIGHT", "perhaps",
            "RADRUM_OUTBOX_INTERVALL", "7");
    assertEquals(
        """
            RADRUM_OUTBOX_INTERVALL is no setting of Rådrum; there is RADRUM_OUTBOX_INTERVAL
            RADRUM_OUTBOX_INTERVAL takes a whole number from 1 to 3600, not 0
            RADRUM_PORTAL_ELSEWHERE takes an address that begins with https://, not http://www.smhi.se/
            RADRUM_PORTAL_ASKED takes off or host:port, not 127.0.0.1
            RADRUM_PORTAL_TOLD takes off or an address that begins with https://, not on
            RADRUM_PORTAL_QUIET_NIGHT takes true or false, not perhaps""",
        assertThrows(Refusal.class, () -> settings.of(environment)).getMessage());
  }

  @Test
  void anAddressOnThisVeryMachineNeedsNoTls() {
    var here = Map.of("RADRUM_PORTAL_ELSEWHERE", "http://127.0.0.1:8081/");
    assertEquals(List.of("radrum.portal.elsewhere = http://127.0.0.1:8081/"), settings.of(here));
  }

  @Test
  void whereSomethingListensIsAHostAndAPort() {
    var there = Map.of("RADRUM_PORTAL_ASKED", "clamav.internal:3310");
    assertEquals(List.of("radrum.portal.asked = clamav.internal:3310"), settings.of(there));
  }

  @Test
  void whatMayBeOffIsOffOrThere() {
    for (var value : List.of("off", "https://models.example.org", "http://127.0.0.1:8080/")) {
      var told = Map.of("RADRUM_PORTAL_TOLD", value);
      assertEquals(List.of("radrum.portal.told = " + value), settings.of(told));
    }
  }

  @Test
  void aBlankValueIsNoValue() {
    var blank = Map.of("RADRUM_OUTBOX_SECRET", " ");
    assertEquals(
        "RADRUM_OUTBOX_SECRET takes a text, not nothing",
        assertThrows(Refusal.class, () -> settings.of(blank)).getMessage());
  }

  @Test
  void whatIsNobodysSettingIsLeftAlone() {
    assertEquals(List.of(), settings.of(Map.of("RADRUM_HEAP", "1g", "PATH", "/bin")));
  }

  @Test
  void everyDefaultOfOurOwnHolds() throws Exception {
    var defaults = new Properties();
    try (var reference =
        Settings.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      defaults.load(new InputStreamReader(reference, UTF_8));
    }
    var environment = new HashMap<String, String>();
    defaults.forEach(
        (name, value) ->
            environment.put(new Setting(name.toString(), "").variable(), value.toString()));
    assertEquals(defaults.size(), Settings.ours().of(environment).size());
  }
}
