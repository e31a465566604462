package se.radrum.discovery;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.radrum.search.Lexicon;

/** The library's own words, as they were counted last: one list, kept and replaced as a whole. */
@ApplicationScoped
class CountedWords {
  @PersistenceContext private EntityManager db;

  Lexicon all() {
    return Lexicon.of(
        db.createQuery("select w from CountedWord w", CountedWord.class)
            .getResultStream()
            .collect(toMap(CountedWord::word, CountedWord::times)));
  }

  void replace(Lexicon words) {
    db.createQuery("delete from CountedWord w").executeUpdate();
    words.counts().forEach((word, times) -> db.persist(new CountedWord(word, times)));
  }
}
