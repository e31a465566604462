package se.radrum.feedback;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.radrum.kernel.Json;
import se.radrum.vault.SealedRecord;

/** A case's records, read. Whoever has one has opened the case. */
public final class CaseThread {
  private final List<SealedRecord> records;

  CaseThread(List<SealedRecord> records) {
    this.records = List.copyOf(records);
  }

  /** What was submitted. */
  public Answers answers() {
    return last(Kind.TEXT, Answers::read).orElseThrow();
  }

  /** The designation in the diary. */
  public String designation() {
    return last(Kind.DIARY, json -> json.getString("designation")).orElse("");
  }

  /** What has been written back and forth, the oldest first. */
  public List<Message> messages() {
    return records.stream()
        .filter(r -> Kind.MESSAGE.is(r.kind()) || Kind.ANSWER.is(r.kind()))
        .map(r -> new Message(Kind.MESSAGE.is(r.kind()), r.day(), json(r).getString("text")))
        .toList();
  }

  /** Whether these words of the author's are the last that were written. */
  boolean endsWith(String answer) {
    var letters = messages();
    if (letters.isEmpty()) return false;
    var last = letters.get(letters.size() - 1);
    return !last.fromCouncil() && last.text().equals(answer);
  }

  /** What staff have written to each other, the oldest first. */
  public List<Message> notes() {
    return all(Kind.NOTE).map(r -> new Message(true, r.day(), json(r).getString("text"))).toList();
  }

  /** The words last laid before the author. */
  public Optional<Words> words() {
    return all(Kind.WORDS)
        .reduce((earlier, later) -> later)
        .map(r -> new Words(r.id(), json(r).getString("text"), json(r).getString("title")));
  }

  /** What the author last said about words. */
  public Optional<Consent> consent() {
    return last(Kind.CONSENT, Consent::read);
  }

  /** Words the author has not yet said yes or no to. */
  public Optional<Words> undecided() {
    var last = all(Kind.WORDS, Kind.CONSENT).reduce((earlier, later) -> later);
    return words().filter(words -> last.filter(r -> r.id().equals(words.id())).isPresent());
  }

  /** What is struck and put in place so far, as {@code moderation} wrote it. */
  public Optional<JsonObject> redaction() {
    return last(Kind.REDACTION, Function.identity());
  }

  /** Who has read the words last laid before the author, beside whoever proposed them. */
  public List<UUID> seconds() {
    var words = words().map(Words::hash).orElse("");
    return all(Kind.SECOND)
        .map(CaseThread::json)
        .filter(json -> json.getString("hash").equals(words))
        .map(json -> UUID.fromString(json.getString("member")))
        .distinct()
        .toList();
  }

  /** Who proposed the words last laid before the author. */
  public Optional<UUID> proposedBy() {
    return last(Kind.WORDS, json -> UUID.fromString(json.getString("by")));
  }

  /** The no, when the council has said no. */
  public Optional<Refusal> refusal() {
    return last(Kind.REFUSAL, Refusal::read);
  }

  /** The entry the case fed, once released. */
  public Optional<UUID> entry() {
    return last(Kind.ENTRY, json -> UUID.fromString(json.getString("entry")));
  }

  /** What was sent along, in order. */
  public List<SentFile> files() {
    return last(Kind.FILES, SentFile::read).orElse(List.of());
  }

  /** Whether the author has locked the code, and so reads nothing any more. */
  public boolean locked() {
    return all(Kind.LOCKED).findAny().isPresent();
  }

  private <T> Optional<T> last(Kind kind, Function<JsonObject, T> read) {
    return all(kind).reduce((earlier, later) -> later).map(CaseThread::json).map(read);
  }

  private Stream<SealedRecord> all(Kind... kinds) {
    return records.stream()
        .filter(record -> Stream.of(kinds).anyMatch(kind -> kind.is(record.kind())));
  }

  private static JsonObject json(SealedRecord sealed) {
    return Json.read(sealed.text());
  }
}
