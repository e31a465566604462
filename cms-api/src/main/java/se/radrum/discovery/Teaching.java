package se.radrum.discovery;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import se.radrum.discovery.WordRule.Kind;
import se.radrum.search.Compounds;
import se.radrum.search.Lexicon;
import se.radrum.search.SearchEngine;
import se.radrum.search.Splits;
import se.radrum.search.Synonyms;

/** Tells an index what editors and the library's own words say, over what it came with. */
@ApplicationScoped
class Teaching {
  private static final System.Logger LOG = System.getLogger(Teaching.class.getName());

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

  /**
   * Teaches it all there is. A list that is too long is left alone: the index goes on as it was
   * taught before.
   */
  void teach(SearchEngine index) {
    list(Kind.SYNONYMS, Synonyms::parse).ifPresent(own -> index.use(Synonyms.shipped().and(own)));
    var said = list(Kind.SPLIT, Splits::parse).orElseGet(() -> index.compounds().said());
    index.use(Compounds.of(Lexicon.shipped().and(counted.all()), said));
  }

  private <L> Optional<L> list(Kind kind, Function<String, L> parse) {
    try {
      return Optional.of(parse.apply(rules.text(kind)));
    } catch (IllegalArgumentException tooLong) {
      LOG.log(WARNING, "The editors'' list is too long and is left alone: {0}", kind);
      return Optional.empty();
    }
  }
}
