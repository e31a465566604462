package se.radrum.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A handful of documents to look for in. */
final class Shelf {
  private Shelf() {}

  /** Puts them in and makes them visible. */
  static SearchIndex fill(SearchIndex index, Document... documents) {
    List.of(documents).forEach(index::put);
    index.refresh();
    return index;
  }

  /** A document with a date, a type and themes. */
  static Document document(String id, String title, String date, String type, String... themes) {
    return new Document(
        id,
        title,
        "",
        PartialDate.parse(date),
        Map.of("type", Set.of(type), "theme", Set.of(themes)),
        Map.of());
  }

  /** The ids found, in order. */
  static List<String> ids(SearchIndex index, String words) {
    return ids(index.answer(Question.of(words)));
  }

  /** The ids of an answer, in order. */
  static List<String> ids(Answer answer) {
    return answer.hits().stream().map(Hit::id).toList();
  }
}
