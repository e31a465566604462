package se.radrum.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.radrum.discovery.Entries.id;
import static se.radrum.discovery.Entries.proposal;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.content.EntryPublished;
import se.radrum.content.OpenShelf;
import se.radrum.kernel.Workers;
import se.radrum.outbox.Change;
import se.radrum.outbox.ReachedChanges;
import se.radrum.search.Document;
import se.radrum.search.Embedding;
import se.radrum.search.Question;

/** What is published is found whether a model of language answers or not, which is asked aside. */
class ModelAwayTest {
  private static final UUID EDITOR = new UUID(9, 9);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final OpenShelf library = new OpenShelf();
  private int port;
  private int changes;

  /** There was a server, and it is gone. */
  @BeforeEach
  void goAway() {
    var server = listening(0);
    port = server.getAddress().getPort();
    server.stop(0);
  }

  @Test
  void whoeverPublishesDoesNotAskItAndItIsAskedByTheClockWhenItIsBack(@TempDir Path folder) {
    var shelves = new Shelves(folder, settings());
    shelves.open();
    publish(shelves, 1);
    publish(shelves, 2);
    assertFalse(shelves.missesModel(), "nobody has asked it");
    assertEquals(2, shelves.index().answer(Question.of("barnahus")).total());
    assertEquals(2, shelves.index().withoutEmbedding(10).size());
    assertFalse(ask(shelves));
    assertTrue(shelves.missesModel());
    assertEquals(2, shelves.index().withoutEmbedding(10).size());
    var back = listening(port);
    try {
      long start = System.nanoTime();
      while (!shelves.index().withoutEmbedding(10).isEmpty()) {
        assertTrue(System.nanoTime() - start < PATIENCE.toNanos(), "it is never asked again");
        ask(shelves);
      }
      assertFalse(shelves.missesModel());
      publish(shelves, 1);
      assertEquals(List.of(id(1).toString()), shelves.index().withoutEmbedding(10));
      assertTrue(ask(shelves));
      assertFalse(ask(shelves), "there is nothing left");
      assertEquals(2, shelves.index().answer(Question.of("barnahus")).total());
    } finally {
      back.stop(0);
      shelves.close();
    }
  }

  @Test
  void whatWasTakenBackOrSaysSomethingElseByNowIsLeftAlone(@TempDir Path folder) {
    var back = listening(port);
    var shelves = new Shelves(folder, settings());
    shelves.open();
    try {
      publish(shelves, 1);
      publish(shelves, 2);
      var asked = new HashMap<Document, Embedding>();
      for (var card : indexer(shelves).cards(List.of(id(1), id(2)))) {
        asked.put(card, shelves.index().embed(card).orElseThrow());
      }
      library.without(id(1));
      library.with(proposal(2, "Barnahus på annat sätt", "Om stöd.", "2026"));
      assertTrue(indexer(shelves).place(asked));
      assertEquals(2, shelves.index().withoutEmbedding(10).size());
    } finally {
      back.stop(0);
      shelves.close();
    }
  }

  private boolean ask(Shelves shelves) {
    return new Placing(new Workers(), shelves, indexer(shelves)).some();
  }

  private EngineSettings settings() {
    var address = "http://127.0.0.1:" + port + "/";
    var nothing = Optional.<String>empty();
    return new EngineSettings("lucene", List.of(), "", nothing, nothing, nothing, address, "any");
  }

  private void publish(Shelves shelves, int number) {
    library.with(proposal(number, "Barnahus nummer " + number, "Om stöd.", "2026"));
    var event = new EntryPublished(EDITOR, id(number), "proposal", number, "sv");
    var change = new Change(++changes, event.name(), event.facts());
    indexer(shelves).take(List.of(change));
  }

  private Indexer indexer(Shelves shelves) {
    var rules =
        new WordRules() {
          @Override
          String text(WordRule.Kind kind) {
            return "";
          }
        };
    var cards = new Cards(OpenShelf.types(), library);
    return new Indexer(
        new Workers(),
        shelves,
        cards,
        library,
        new ReachedChanges(changes),
        new Teaching(rules, new HeldWords()));
  }

  private static HttpServer listening(int port) {
    try {
      var server = HttpServer.create(address(port), 0);
      var said = "{\"data\": [{\"embedding\": [0.6, 0.8]}]}".getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/v1/embeddings",
          asked -> {
            asked.sendResponseHeaders(200, said.length);
            asked.getResponseBody().write(said);
            asked.close();
          });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }
}
