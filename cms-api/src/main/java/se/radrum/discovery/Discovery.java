package se.radrum.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import se.radrum.discovery.SearchResult.Choices;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.kernel.Page;
import se.radrum.search.Facet;
import se.radrum.search.Hit;

/** The door for everybody who looks for something. Finds what is published and nothing else. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Discovery {
  private final Shelves shelves;
  private final Labels labels;

  @Inject
  Discovery(Shelves shelves, Labels labels) {
    this.shelves = shelves;
    this.labels = labels;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Discovery() {
    this(null, null);
  }

  /** Looks for something. Whatever the words are, this answers. */
  public SearchResult search(@Valid SearchLibrary search) {
    var answer = shelves.index().answer(search.question());
    var found = answer.hits().stream().map(hit -> found(hit, search.language())).toList();
    return new SearchResult(
        new Page<>(found, search.page(), search.limit(), answer.total()),
        choices(answer.facets(), search),
        answer.reading());
  }

  private List<Choices> choices(List<Facet> facets, SearchLibrary search) {
    return facets.stream()
        .flatMap(facet -> Narrowing.of(facet.name()).stream().map(way -> of(way, facet, search)))
        .filter(choices -> !choices.values().isEmpty())
        .toList();
  }

  private Choices of(Narrowing way, Facet facet, SearchLibrary search) {
    var chosen = search.chosen().getOrDefault(way, Set.of());
    return labels.choices(way, withChosen(facet, chosen), shelves.index(), search.language());
  }

  /** What is chosen is shown also when it finds nothing, or nobody could take it back. */
  private static Facet withChosen(Facet facet, Set<String> chosen) {
    var values = new ArrayList<>(facet.values());
    var found = values.stream().map(Facet.Value::value).toList();
    chosen.stream()
        .filter(value -> !found.contains(value))
        .sorted()
        .forEach(value -> values.add(new Facet.Value(value, 0, true)));
    return new Facet(facet.name(), values);
  }

  private Found found(Hit hit, Locale language) {
    var details = hit.details();
    var type = details.getOrDefault(Cards.TYPE, "");
    return new Found(
        UUID.fromString(hit.id()),
        Integer.parseInt(details.getOrDefault(Cards.NUMBER, "0")),
        details.get(Cards.SOURCE),
        type,
        labels.what(hit, type, language),
        hit.title(),
        hit.snippet(),
        hit.score(),
        details.getOrDefault(Cards.DATE, ""),
        hit.facets());
  }
}
