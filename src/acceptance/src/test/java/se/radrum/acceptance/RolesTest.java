package se.radrum.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestReporter;

/**
 * Every room of the council is asked for by every role and by nobody, and every form sent there.
 */
@Tag("guard:admin")
@TestInstance(Lifecycle.PER_CLASS)
class RolesTest {
  private static final Product PRODUCT = Product.shared();

  /**
   * Who is let in where. Nobody else is, and whoever is not signed in nowhere. Everybody's are what
   * the whole council may see, and one's own keys.
   */
  private static final String ROOMS =
      """
      /rad: everybody
      /rad/medlemmar: administrator
      /rad/grunda: administrator, moderator, trustee
      /rad/las-upp: everybody
      /rad/losenord: everybody
      /rad/diarium: moderator, registrar, strategist
      /rad/diarium/{designation}: moderator, registrar
      /rad/gallring: registrar, strategist
      /rad/logg: administrator, registrar
      /rad/ko: moderator
      /rad/ko/{id}: moderator
      /rad/ko/inlagg/{id}: moderator
      /rad/recovery: everybody
      /rad/recovery/byt: trustee
      /rad/recovery/prova: trustee
      /rad/innehall: everybody
      /rad/innehall/ny/{type}: administrator, editor, strategist
      /rad/innehall/{id}: administrator, editor, moderator, strategist
      /rad/innehall/{id}/{locale}: administrator, editor, moderator, strategist
      /rad/sok: editor
      /rad/bevakningar: everybody
      /rad/delar: everybody
      /rad/kretsar: member, moderator, strategist
      /rad/kretsar/ny: moderator, strategist
      /rad/kretsar/{id}: member, moderator, strategist
      /rad/kretsar/{circle}/forslag: moderator, strategist
      /rad/forslag: everybody
      /rad/forslag/nytt: editor, moderator, strategist
      /rad/forslag/{id}: everybody
      /rad/resultat: official, strategist
      /rad/resultat/nytt: strategist
      /rad/resultat/{id}: official, strategist
      /rad/webhookar: administrator
      /rad/webhookar/{id}: administrator
      """;

  /** What is behind the forms, and whose are looked at. Everybody else's are refused, and noted. */
  private static final String DEEDS =
      """
      Access.invite: administrator
      Council.choosePhrase: member, moderator, strategist, trustee
      Council.forgetKeys: administrator
      Council.found: administrator
      Council.removeReader: administrator
      Council.unlock: member, moderator, strategist, trustee
      Membership.change: administrator
      Membership.reset: administrator
      Membership.withdraw: administrator
      """;

  private static final Map<String, String> NOTHING_MEANT =
      Map.of("member", Addresses.NOBODYS, "in", Addresses.NOBODYS, "invitation", Addresses.NOBODYS);

  private static final Pattern ROW =
      Pattern.compile("<tr><td>(\\d+)</td><td>[^<]*</td><td>([^<]*)</td><td>(.*?)</td></tr>");
  private static final Pattern REFUSED = Pattern.compile(".*fick nej .*>(\\w+\\.\\w+)<.*");

  private final Map<String, Insider> people = new LinkedHashMap<>();

  @BeforeAll
  void everybodySignsIn() {
    people.put("administrator", Insider.signedIn(PRODUCT, "forvaltare"));
    people.put("editor", Insider.signedIn(PRODUCT, "redaktor"));
    people.put("member", Insider.signedIn(PRODUCT, "tallen"));
    people.put("moderator", Insider.signedIn(PRODUCT, "moderator1"));
    people.put("official", Insider.signedIn(PRODUCT, "namnden"));
    people.put("registrar", Insider.joined(PRODUCT, "Pärmen", "registrar"));
    people.put("strategist", Insider.signedIn(PRODUCT, "strateg"));
    people.put("trustee", Insider.joined(PRODUCT, "Nyckeln", "trustee"));
  }

  @Test
  void aRoomOpensForTheRolesThatWorkThereAndForNobodyElse(TestReporter figures) {
    var table = new ArrayList<String>();
    for (var room : Addresses.rooms()) {
      var address = real(room);
      var in = new ArrayList<String>();
      for (var person : people.entrySet()) {
        var shown = letIn(person.getValue().get(address));
        // A page with a form of its own is asked in the other test.
        if (!Addresses.forms().contains(room))
          assertEquals(
              shown, letIn(person.getValue().post(address, Map.of("go", "next"))), address);
        if (shown) in.add(person.getKey());
      }
      var nobody = Insider.nobody(PRODUCT);
      assertEquals("/logga-in", wayOut(nobody.get(address)), address);
      assertEquals("/logga-in", wayOut(nobody.post(address, Map.of("go", "next"))), address);
      table.add(room + ": " + (in.size() == people.size() ? "everybody" : String.join(", ", in)));
    }
    figures.publishEntry(
        "rooms asked for by eight roles and by nobody, otherwise answered than the table says",
        table.size() + ", " + differing(ROOMS, table));
    assertEquals(ROOMS.strip(), String.join("\n", table));
  }

  @Test
  void aFormIsLookedAtForTheRolesThatMaySendItAndEveryOtherIsRefusedAndNoted(TestReporter figures) {
    long before = notes(1).get(0).number();
    var forms = Addresses.forms();
    for (var address : forms) {
      for (var person : people.values()) {
        var answer = person.post(address, NOTHING_MEANT);
        assertEquals(303, answer.statusCode(), address);
        assertNotEquals("/fel/brutet", wayOut(answer), address);
      }
      assertEquals("/logga-in", wayOut(Insider.nobody(PRODUCT).post(address, NOTHING_MEANT)));
    }
    var deeds = deeds(before);
    figures.publishEntry(
        "forms sent by eight roles and by nobody, otherwise taken than the table says",
        forms.size() + ", " + differing(DEEDS, deeds));
    assertEquals(DEEDS.strip(), String.join("\n", deeds));
  }

  /** Each deed that was refused to somebody since, with those it was not refused to. */
  private List<String> deeds(long before) {
    var refused = new TreeMap<String, TreeSet<String>>();
    for (var note : since(before)) {
      var found = REFUSED.matcher(note.what());
      if (!found.matches() || !aliases().containsKey(note.alias())) continue;
      refused
          .computeIfAbsent(found.group(1), deed -> new TreeSet<>())
          .add(aliases().getOrDefault(note.alias(), ""));
    }
    return refused.entrySet().stream()
        .map(deed -> deed.getKey() + ": " + String.join(", ", others(deed.getValue())))
        .toList();
  }

  private List<String> others(Set<String> some) {
    return people.keySet().stream().filter(role -> !some.contains(role)).toList();
  }

  private static Map<String, String> aliases() {
    return Map.of(
        "Förvaltare", "administrator",
        "Redaktör", "editor",
        "Tallen", "member",
        "Moderator 1", "moderator",
        "Socialnämndens svarande", "official",
        "Pärmen", "registrar",
        "Folkhälsostrateg", "strategist",
        "Nyckeln", "trustee");
  }

  /** What the log says. */
  private record Note(long number, String alias, String what) {}

  /** The notes after a number, once everything until now is noted: somebody's coming is. */
  private List<Note> since(long number) {
    var last = "Den sista " + System.nanoTime();
    Insider.joined(PRODUCT, last, "editor");
    Product.await("the log", () -> notes(1).stream().anyMatch(note -> note.alias().equals(last)));
    var found = new ArrayList<Note>();
    for (int page = 1; ; page++) {
      var notes = notes(page);
      notes.stream().filter(note -> note.number() > number).forEach(found::add);
      if (notes.isEmpty() || notes.get(notes.size() - 1).number() <= number) return found;
    }
  }

  private List<Note> notes(int page) {
    return ROW.matcher(person("registrar").get("/rad/logg?sida=" + page).body())
        .results()
        .map(row -> new Note(Long.parseLong(row.group(1)), row.group(2), row.group(3)))
        .toList();
  }

  private Insider person(String role) {
    var person = people.get(role);
    if (person == null) throw new IllegalArgumentException(role);
    return person;
  }

  /** The page opened, or would open with the keys, or has nothing to show of what was asked for. */
  private static boolean letIn(HttpResponse<String> answer) {
    var way = wayOut(answer);
    assertNotEquals("/logga-in", way, "signed out");
    assertNotEquals("/fel/brutet", way);
    if (!way.isEmpty()) return !way.equals("/fel/roll");
    assertEquals(200, answer.statusCode());
    return true;
  }

  private static String wayOut(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("location")
        .orElse("")
        .replaceFirst("^https?://[^/]+", "")
        .replaceFirst("\\?.*", "");
  }

  /** A room with something real in each part, as far as there is something. */
  private String real(String room) {
    var base = room.replaceFirst("/\\{.*", "");
    if (!room.matches(".*\\{(id|circle)}.*")) return Addresses.filled(room);
    var link = Pattern.compile("href=\"" + base + "/([0-9a-f]{8}-[0-9a-f-]{27})");
    for (var person : people.values()) {
      // Who may write an entry depends on its type; other tests lay others on top of the list.
      var list = base.equals("/rad/innehall") ? base + "?typ=proposal" : base;
      var found = link.matcher(person.get(list).body());
      if (found.find())
        return Addresses.filled(room.replaceFirst("\\{(id|circle)}", found.group(1)));
    }
    return Addresses.filled(room);
  }

  private static long differing(String expected, List<String> found) {
    var lines = expected.lines().toList();
    return found.stream().filter(line -> !lines.contains(line)).count()
        + lines.stream().filter(line -> !found.contains(line)).count();
  }
}
