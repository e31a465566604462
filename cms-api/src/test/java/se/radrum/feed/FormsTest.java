package se.radrum.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radrum.kernel.Json;

class FormsTest {
  private static final Instant DAY = Instant.parse("2026-11-21T00:00:00Z");
  private static final Feed FEED =
      new Feed(
          "tag:example.se,2026:feed/outcome/sv",
          "sv",
          "Vad det ledde till – Kommunen",
          "Kommunen",
          "https://example.se/resultat",
          "https://example.se/feeds/outcome",
          "?q=a+%26+b",
          DAY,
          List.of(
              new Feed.Item(
                  "tag:example.se,2026:entry/1/sv",
                  "Åtta <rum> & \u0001\uFFFE\uFFFF\uD800en väg \uD83C\uDF31",
                  "https://example.se/resultat/11",
                  "Ni sa: elva veckor\nVi gjorde: två",
                  DAY,
                  DAY)));

  @Test
  void an_atom_feed_says_what_it_is_where_it_is_and_in_which_language() throws Exception {
    var feed = parsed(AtomForm.of(FEED)).getDocumentElement();
    assertEquals("http://www.w3.org/2005/Atom", feed.getNamespaceURI());
    assertEquals("sv", feed.getAttribute("xml:lang"));
    assertEquals("2026-11-21T00:00:00Z", text(feed, "updated"));
    var self = (Element) feed.getElementsByTagName("link").item(0);
    assertEquals("self", self.getAttribute("rel"));
    assertEquals("https://example.se/feeds/outcome.atom?q=a+%26+b", self.getAttribute("href"));
  }

  @Test
  void an_atom_entry_carries_any_words_unharmed() throws Exception {
    var entry = (Element) parsed(AtomForm.of(FEED)).getElementsByTagName("entry").item(0);
    assertEquals("tag:example.se,2026:entry/1/sv", text(entry, "id"));
    assertEquals("Åtta <rum> & en väg 🌱", text(entry, "title"));
    assertEquals("Ni sa: elva veckor\nVi gjorde: två", text(entry, "content"));
  }

  @Test
  void a_json_feed_says_the_same() {
    var feed = Json.read(JsonForm.of(FEED));
    assertEquals("https://jsonfeed.org/version/1.1", feed.getString("version"));
    assertEquals("https://example.se/feeds/outcome.json?q=a+%26+b", feed.getString("feed_url"));
    assertEquals(
        "https://example.se/resultat/11",
        feed.getJsonArray("items").getJsonObject(0).getString("url"));
  }

  private static String text(Element of, String name) {
    return of.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Document parsed(String xml) throws Exception {
    var factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }
}
