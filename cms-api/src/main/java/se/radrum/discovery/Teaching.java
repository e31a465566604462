package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.radrum.discovery.WordRule.Kind;
import se.radrum.search.Lexicon;
import se.radrum.search.SearchEngine;
import se.radrum.search.Splits;
import se.radrum.search.Synonyms;

/** Tells an index what editors and the library's own words say, over what it came with. */
@ApplicationScoped
class Teaching {
  private final WordRules rules;
  private final CountedWords counted;

  @Inject
  Teaching(WordRules rules, CountedWords counted) {
    this.rules = rules;
    this.counted = counted;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Teaching() {
    this(null, null);
  }

  void teach(SearchEngine index) {
    index.use(Synonyms.shipped().and(Synonyms.parse(rules.text(Kind.SYNONYMS))));
    index.use(Splits.parse(rules.text(Kind.SPLIT)));
    index.use(Lexicon.shipped().and(counted.all()));
  }
}
