package se.radrum.portal.open;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.EntryView;
import se.radrum.kernel.Texts;
import se.radrum.portal.Visit;

/**
 * Where one can turn. What is not written in the page's language is shown in Swedish, and says so.
 */
@Named("supports")
@RequestScoped
public class HelpPage {
  private static final int MOST = 100;

  private final ContentLibrary library;
  private final Visit visit;
  private List<Place> places = List.of();

  @Inject
  HelpPage(ContentLibrary library, Visit visit) {
    this.library = library;
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  HelpPage() {
    this.library = null;
    this.visit = null;
  }

  @PostConstruct
  void read() {
    var all = ContentQuery.in(Texts.SWEDISH).of("help").by(ContentQuery.Sort.NUMBER).page(1, MOST);
    var ids = library.list(all).items().stream().map(EntryView::id).toList();
    places = library.nearest(ids, visit.getLocale()).stream().map(Place::of).toList();
  }

  /** The places, in the order they were written. */
  public List<Place> getPlaces() {
    return places;
  }
}
