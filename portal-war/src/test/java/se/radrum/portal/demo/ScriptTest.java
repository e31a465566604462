package se.radrum.portal.demo;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's words keep to the tone, and hang together. */
class ScriptTest {
  private static final Pattern NEVER_SAID =
      Pattern.compile(
          "\\b(offer|drabbade?|tyvärr|vänligen|vi beklagar|misshandel\\w*|victims?|unfortunately)\\b|!",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Script script = new Script(LocalDate.of(2026, 3, 1));

  @Test
  void days_are_counted_from_the_day_it_is_played() {
    var overdue = one("outcomes", "entries", "kontaktperson-for-barn");
    assertEquals("2026-01-09", overdue.getString("due"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "themes", "help", "proposals", "outcomes"})
  void every_entry_is_written_in_swedish_and_in_english(String chapter) {
    for (var entry : script.read(chapter, "entries"))
      assertEquals(
          entry.getJsonObject("sv").keySet(),
          entry.getJsonObject("en").keySet(),
          chapter + " " + entry.getString("key"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages", "themes", "help", "proposals", "outcomes"})
  void nothing_is_said_that_the_house_never_says(String chapter) {
    for (var entry : script.read(chapter, "entries")) speaksCalmly(entry);
  }

  @Test
  void voices_and_posts_keep_to_the_tone() {
    script.read("submissions", "submissions").forEach(ScriptTest::speaksCalmly);
    script.read("circles", "circles").forEach(ScriptTest::speaksCalmly);
  }

  @Test
  void twelve_voices_have_met_everything_that_can_happen() {
    var voices = script.read("submissions", "submissions");
    var deeds = voices.stream().flatMap(v -> Script.days(v).keySet().stream()).collect(toSet());
    assertEquals(12, voices.size());
    assertEquals(
        Set.of(
            "said",
            "opened",
            "flagged",
            "asked",
            "answered",
            "proposed",
            "agreed",
            "released",
            "refused",
            "withdrawn"),
        deeds);
  }

  @Test
  void what_is_done_rests_on_five_released_voices() {
    var voices = Script.names(one("proposals", "entries", "boende-och-vard"), "voices");
    assertEquals(5, voices.size());
    for (var voice : voices)
      assertTrue(
          Script.days(one("submissions", "submissions", voice)).containsKey("released"), voice);
  }

  @ParameterizedTest
  @CsvSource({"submissions,submissions", "proposals,entries", "outcomes,entries"})
  void nothing_happens_before_what_it_rests_on(String chapter, String part) {
    for (var happening : script.read(chapter, part)) {
      var days = List.copyOf(Script.days(happening).values());
      assertEquals(days.stream().sorted().toList(), days, happening.getString("key"));
    }
  }

  @Test
  void what_is_struck_stands_in_the_text_and_not_in_the_words() {
    for (var voice : script.read("submissions", "submissions"))
      for (var redaction : Script.list(voice, "redactions")) {
        var struck = redaction.getString("strike");
        assertTrue(voice.getString("message").contains(struck), struck);
        assertFalse(voice.getString("words").contains(struck), struck);
      }
  }

  @Test
  void passwords_and_phrases_are_long_and_no_two_are_alike() {
    var secrets = new ArrayList<String>();
    for (var member : script.read("members", "members"))
      for (var kind : List.of("password", "phrase"))
        if (member.containsKey(kind)) secrets.add(member.getString(kind));
    assertTrue(secrets.stream().allMatch(s -> s.length() >= 15));
    assertEquals(secrets.size(), Set.copyOf(secrets).size());
  }

  @Test
  void whoever_reads_or_keeps_a_key_has_a_phrase() {
    var phrased =
        script.read("members", "members").stream()
            .filter(m -> m.containsKey("phrase"))
            .map(m -> m.getString("name"))
            .collect(toSet());
    for (var group : script.read("members", "readerGroups"))
      assertTrue(phrased.containsAll(Script.names(group, "members")));
    for (var circle : script.read("circles", "circles"))
      assertTrue(phrased.containsAll(Script.names(circle, "members")));
  }

  @Test
  void posts_are_written_by_members_of_all_three_seats() {
    for (var circle : script.read("circles", "circles")) {
      var seats =
          Script.list(circle, "posts").stream().map(p -> seat(p.getString("by"))).collect(toSet());
      assertEquals(Set.of("LIVED_EXPERIENCE", "ORGANISATION", "EXPERT"), seats);
    }
  }

  private String seat(String name) {
    return script.read("members", "members").stream()
        .filter(m -> m.getString("name").equals(name))
        .findAny()
        .orElseThrow()
        .getString("seat");
  }

  private JsonObject one(String chapter, String part, String key) {
    return script.read(chapter, part).stream()
        .filter(e -> e.getString("key").equals(key))
        .findAny()
        .orElseThrow();
  }

  private static void speaksCalmly(JsonValue value) {
    if (value instanceof JsonObject object) object.values().forEach(ScriptTest::speaksCalmly);
    else if (value instanceof JsonArray array) array.forEach(ScriptTest::speaksCalmly);
    else if (value instanceof JsonString text)
      assertFalse(NEVER_SAID.matcher(text.getString()).find(), text::getString);
  }
}
