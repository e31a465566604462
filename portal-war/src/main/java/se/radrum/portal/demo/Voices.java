package se.radrum.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.radrum.feedback.FeedbackBox;
import se.radrum.feedback.Refusal;
import se.radrum.feedback.Refusal.Reason;
import se.radrum.feedback.SubmitFeedback;
import se.radrum.feedback.Use;
import se.radrum.moderation.Desk;
import se.radrum.moderation.Release;
import se.radrum.moderation.Strike;
import se.radrum.vault.CodeKeys;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;
import se.radrum.vault.SubmissionKey;

/** What people write to the demo's council, and what its readers do with it. */
@ApplicationScoped
class Voices {
  private final FeedbackBox box;
  private final SealedCases cases;
  private final Desk desk;
  private final Release release;
  private final Cast cast;
  private final Shelves shelves;
  private final Programme programme;
  private final Map<String, CodeKeys> codes = new HashMap<>();
  private final Map<String, UUID> entries = new HashMap<>();

  @Inject
  Voices(
      FeedbackBox box,
      SealedCases cases,
      Desk desk,
      Release release,
      Cast cast,
      Shelves shelves,
      Programme programme) {
    this.box = box;
    this.cases = cases;
    this.desk = desk;
    this.release = release;
    this.cast = cast;
    this.shelves = shelves;
    this.programme = programme;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Voices() {
    this(null, null, null, null, null, null, null);
  }

  void plan(Script script, Agenda agenda) {
    for (var voice : script.read("submissions", "submissions"))
      Script.days(voice).forEach((deed, day) -> agenda.on(day, () -> happen(deed, voice)));
  }

  /** The entries some voices have become. */
  List<UUID> entries(List<String> keys) {
    return keys.stream().map(key -> Objects.requireNonNull(entries.get(key), key)).toList();
  }

  private void happen(String deed, JsonObject voice) {
    switch (deed) {
      case "said" -> say(voice);
      case "opened" -> open(voice);
      case "flagged" -> flag(voice);
      case "asked" -> read(voice, (r, id) -> desk.ask(r.by(), r.keys(), id, of(voice, "question")));
      case "proposed" -> propose(voice);
      case "refused" -> refuse(voice);
      case "released" -> release(voice);
      case "answered" -> box.answer(byCode(voice), of(voice, "answer"));
      case "agreed" -> agree(voice);
      case "withdrawn" -> box.withdraw(byCode(voice));
      default -> throw new IllegalArgumentException(deed);
    }
  }

  private void say(JsonObject voice) {
    var keys = cases.keys(SubmissionKey.random());
    box.submit(
        new SubmitFeedback(
            keys,
            Set.of(cast.group(of(voice, "readerGroup"))),
            language(voice),
            of(voice, "concerns"),
            of(voice, "stop"),
            of(voice, "message"),
            Use.valueOf(of(voice, "use")),
            ""));
    codes.put(of(voice, "key"), keys);
    if (voice.containsKey("printCode"))
      programme.add(keys.code(), voice.getJsonObject("printCode").getString("en"));
  }

  private void open(JsonObject voice) {
    read(voice, (r, id) -> desk.open(r.by(), r.keys(), id));
    for (var struck : Script.list(voice, "redactions"))
      read(voice, (r, id) -> desk.strike(r.by(), r.keys(), id, strike(struck)));
  }

  private void flag(JsonObject voice) {
    read(
        voice,
        (r, id) -> {
          desk.childAtRisk(r.by(), r.keys(), id);
          desk.reported(r.by(), r.keys(), id);
          desk.note(r.by(), r.keys(), id, of(voice, "note"));
          desk.tell(r.by(), r.keys(), id, of(voice, "reply"));
        });
  }

  private void propose(JsonObject voice) {
    read(
        voice,
        (r, id) -> desk.propose(r.by(), r.keys(), id, of(voice, "title"), of(voice, "words")));
  }

  private void refuse(JsonObject voice) {
    var no = new Refusal(Reason.valueOf(of(voice, "reason")), of(voice, "reply"));
    read(voice, (r, id) -> desk.refuse(r.by(), r.keys(), id, no));
  }

  /** The author says yes to the words they are shown, and to no others. */
  private void agree(JsonObject voice) {
    var open = byCode(voice);
    var words = box.follow(open).words().orElseThrow();
    box.decide(open, words.id(), true, language(voice));
  }

  /** Another than the one who proposed the words lets them through. */
  private void release(JsonObject voice) {
    var second = cast.readers(of(voice, "readerGroup")).get(1);
    var themes = shelves.themes(voice);
    var entry = release.release(second.by(), second.keys(), byCode(voice).id(), themes);
    entries.put(of(voice, "key"), entry);
  }

  private void read(JsonObject voice, Reading reading) {
    reading.by(cast.readers(of(voice, "readerGroup")).get(0), byCode(voice).id());
  }

  private SealedCase byCode(JsonObject voice) {
    return cases.byCode(Objects.requireNonNull(codes.get(of(voice, "key")))).orElseThrow();
  }

  private static Strike strike(JsonObject struck) {
    return new Strike(of(struck, "strike"), of(struck, "instead"), of(struck, "why"));
  }

  private static Locale language(JsonObject voice) {
    return Locale.forLanguageTag(of(voice, "language"));
  }

  private static String of(JsonObject part, String name) {
    return part.getString(name);
  }

  private interface Reading {
    void by(Cast.Reader reader, UUID id);
  }
}
