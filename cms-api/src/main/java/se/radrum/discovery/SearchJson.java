package se.radrum.discovery;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.kernel.Json;
import se.radrum.search.Easier;
import se.radrum.search.Marked.Mark;
import se.radrum.search.Reading;

/**
 * A result as {@code /api/v1/search} answers it. Texts are plain; what is marked in them stands
 * beside as offsets, so that every client escapes in its own way.
 */
final class SearchJson {
  private SearchJson() {}

  static JsonObject of(SearchResult result) {
    var found = result.found();
    var items = Json.array();
    found.items().forEach(item -> items.add(of(item)));
    var facets = Json.object();
    result.choices().forEach(choices -> facets.add(choices.way().word(), of(choices)));
    var answer = Json.object();
    var meant = result.didYouMean();
    if (meant != null) answer.add("didYouMean", meant);
    return answer
        .add("items", items)
        .add("page", found.page())
        .add("limit", found.limit())
        .add("pages", found.pages())
        .add("total", found.total())
        .add("facets", facets)
        .add("interpreted", of(result.interpreted()))
        .add("easier", easier(result.easier()))
        .add("permalink", result.permalink())
        .build();
  }

  /** Entries alone. */
  static JsonObject items(List<Found> found) {
    var items = Json.array();
    found.forEach(item -> items.add(of(item)));
    return Json.object().add("items", items).build();
  }

  private static JsonObject of(Found found) {
    var item =
        Json.object()
            .add("id", found.id().toString())
            .add("number", found.number())
            .add("type", found.type())
            .add("title", found.title().text())
            .add("snippet", found.snippet().text())
            .add("snippetLanguage", found.snippetLanguage())
            .add("score", found.score())
            .add("language", found.language())
            .add("date", found.date());
    if (found.sourceId() != null) item.add("sourceId", found.sourceId());
    var where = found.where();
    if (where != null) {
      var document = Json.object().add("id", where.paper()).add("name", where.name());
      if (where.page() > 0) document.add("page", where.page());
      item.add("document", document.add("address", found.address()));
    }
    var marks = Json.object();
    marks.add("title", of(found.title().marks())).add("snippet", of(found.snippet().marks()));
    var facets = Json.object();
    found.facets().forEach((way, values) -> facets.add(way, texts(values)));
    return item.add("marks", marks).add("facets", facets).build();
  }

  private static JsonArray of(List<Mark> marks) {
    var all = Json.array();
    marks.forEach(m -> all.add(Json.object().add("start", m.start()).add("end", m.end())));
    return all.build();
  }

  private static JsonArray easier(List<Easier> easier) {
    var all = Json.array();
    for (var one : easier) {
      all.add(
          Json.object()
              .add("dropped", one.dropped())
              .add("q", one.text())
              .add("total", one.total()));
    }
    return all.build();
  }

  private static JsonArray of(Choices choices) {
    var all = Json.array();
    for (var choice : choices.values()) {
      all.add(
          Json.object()
              .add("value", choice.value())
              .add("label", choice.label())
              .add("count", choice.count())
              .add("chosen", choice.chosen()));
    }
    return all.build();
  }

  private static JsonObject of(Reading reading) {
    var words = Json.array();
    for (var word : reading.words()) {
      words.add(
          Json.object()
              .add("typed", word.typed())
              .add("stem", word.stem())
              .add("parts", texts(word.parts()))
              .add("corrections", texts(word.corrections()))
              .add("alsoCalled", texts(word.alsoCalled())));
    }
    return Json.object()
        .add("meant", reading.meant())
        .add("corrected", reading.corrected())
        .add("words", words)
        .add("joined", texts(reading.joined()))
        .add("phrases", texts(reading.phrases()))
        .add("without", texts(reading.without()))
        .add("numbers", texts(reading.numbers()))
        .add("syntax", reading.syntax().name().toLowerCase(Locale.ROOT))
        .build();
  }

  private static JsonArray texts(Collection<String> texts) {
    var all = Json.array();
    texts.forEach(all::add);
    return all.build();
  }
}
