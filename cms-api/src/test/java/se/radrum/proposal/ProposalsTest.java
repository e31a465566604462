package se.radrum.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Role;
import se.radrum.content.EntryView;
import se.radrum.content.NewEntry;
import se.radrum.content.OpenRoom;
import se.radrum.content.Origin;
import se.radrum.kernel.Json;
import se.radrum.kernel.Texts;

/** What a proposal rests on. */
class ProposalsTest {
  private final Council council = new Council();
  private final OpenRoom room = council.room();
  private final Proposals proposals = council.proposals();
  private final Caller by = Callers.with(Role.MODERATOR);
  private final UUID theme = theme();

  @Test
  void voicesInEveryLanguageAreOfferedAndCount() {
    var voices = voices(4);
    voices.add(voice(Locale.ENGLISH));
    var offered = proposals.voicesOn(by, theme).stream().map(EntryView::id).toList();
    assertEquals(List.copyOf(voices), offered.stream().sorted(this::asSaid).toList());
    assertEquals(5, fields(draw(voices)).getInt("voices"));
  }

  @Test
  void fewerThanFiveVoicesAreNotTold() {
    assertFalse(fields(draw(voices(4))).containsKey("voices"));
  }

  private int asSaid(UUID one, UUID other) {
    return number(one) - number(other);
  }

  private int number(UUID id) {
    return room.library().published(id, Texts.SWEDISH).orElseThrow().number();
  }

  private List<UUID> voices(int many) {
    var voices = new ArrayList<UUID>();
    for (int i = 0; i < many; i++) voices.add(voice(Texts.SWEDISH));
    return voices;
  }

  private UUID voice(Locale locale) {
    var words = Json.object().add("title", "R").add("kind", "rost").add("text", "T").build();
    var themes = Map.of("themes", List.of(theme));
    return room.passage()
        .letIn(by, new NewEntry("proposal", locale, words, Origin.COUNCIL, null, themes));
  }

  private UUID theme() {
    var words = Json.object().add("title", "Tema").build();
    return room.editing().create(by, new NewEntry("theme", Texts.SWEDISH, words, Origin.EDITOR));
  }

  private UUID draw(List<UUID> voices) {
    return proposals.draw(by, new DrawProposal("R", "", "T", List.of(theme), voices));
  }

  private JsonObject fields(UUID id) {
    return room.editing().open(by, id, Texts.SWEDISH).fields();
  }
}
