package se.radrum.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.access.Seat;
import se.radrum.vault.SealedRecord;

class ConversationTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-21");
  private static final String WORDS = "Skriv in att man får byta.";

  private final Caller author = Callers.on(Seat.LIVED_EXPERIENCE);
  private final Caller other = Callers.on(Seat.ORGANISATION);
  private final Caller moderator = Callers.with(Role.MODERATOR);
  private final List<SealedRecord> records = new ArrayList<>();
  private final UUID thread =
      record(Conversation.THREAD, Said.by(moderator, null, "Kontaktperson"));
  private final UUID post = record(Conversation.POST, Said.by(author, thread, WORDS));
  private final Post mark = new Post(post, UUID.randomUUID(), DAY);

  @Test
  void a_held_post_is_seen_by_its_author_alone() {
    assertEquals(WORDS, posts(author).get(0).text());
    assertTrue(posts(author).get(0).mine());
    assertTrue(posts(other).isEmpty());
    assertTrue(posts(moderator).isEmpty());
  }

  @Test
  void what_was_let_through_is_seen_by_all_under_an_alias_and_a_seat() {
    mark.decide(PostState.SHOWN);
    var seen = posts(other).get(0);
    assertEquals("Prov", seen.alias());
    assertEquals(Seat.LIVED_EXPERIENCE, seen.seat());
    assertEquals(DAY, seen.day());
    assertFalse(seen.mine());
  }

  @Test
  void why_something_was_refused_is_for_its_author() {
    record(Conversation.REFUSAL, Said.by(moderator, post, "Ett namn står kvar."));
    mark.decide(PostState.REFUSED);
    assertEquals("Ett namn står kvar.", posts(author).get(0).reason());
    assertTrue(posts(other).isEmpty());
  }

  @Test
  void no_view_tells_its_words_to_a_log() {
    assertFalse(posts(author).toString().contains(WORDS));
    assertFalse(read(author).toString().contains(WORDS));
  }

  private List<PostView> posts(Caller reader) {
    return read(reader).get(0).posts();
  }

  private List<ThreadView> read(Caller reader) {
    return new Conversation(reader, records, List.of(mark)).threads();
  }

  private UUID record(String kind, Said said) {
    var id = UUID.randomUUID();
    records.add(new SealedRecord(id, kind, DAY, said.write()));
    return id;
  }
}
