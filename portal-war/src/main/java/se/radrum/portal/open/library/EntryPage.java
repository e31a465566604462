package se.radrum.portal.open.library;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.radrum.content.ContentLibrary;
import se.radrum.content.EntryView;
import se.radrum.content.Origin;
import se.radrum.content.PaperView;
import se.radrum.content.Types;
import se.radrum.content.VersionView;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.SearchResult.Found;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/** One entry of the library, put together from what its type's file says of its fields. */
@Named("entry")
@RequestScoped
public class EntryPage {
  private static final int SIMILAR = 4;
  private static final Set<String> OF_THE_RIKSDAG =
      Set.of("interpellation", "motion", "betankande");

  private final ContentLibrary library;
  private final Types types;
  private final Visit visit;
  private final Words words;
  private final Discovery discovery;
  private Optional<Sheet> sheet = Optional.empty();
  private List<VersionView> history = List.of();
  private List<EntryView> themes = List.of();
  private List<Found> similar = List.of();
  private List<PaperView> papers = List.of();

  @Inject
  EntryPage(ContentLibrary library, Types types, Visit visit, Words words, Discovery discovery) {
    this.library = library;
    this.types = types;
    this.visit = visit;
    this.words = words;
    this.discovery = discovery;
  }

  @SuppressWarnings("NullAway")
  EntryPage() {
    this(null, null, null, null, null);
  }

  @PostConstruct
  void read() {
    var number = visit.part("number");
    var entry =
        number.matches("\\d{1,9}")
            ? library.byNumber(Integer.parseInt(number), visit.getLocale())
            : Optional.<EntryView>empty();
    sheet = entry.flatMap(this::laidOut);
    sheet.ifPresentOrElse(this::readAround, EntryPage::tellThatItIsMissing);
  }

  private static void tellThatItIsMissing() {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(404);
  }

  private Optional<Sheet> laidOut(EntryView entry) {
    return types.find(entry.type()).map(type -> new Sheet(entry, type, words, visit.getLocale()));
  }

  private void readAround(Sheet of) {
    var entry = of.entry();
    history =
        library.history(entry.id()).stream()
            .filter(version -> version.locale().equals(entry.locale()))
            .toList();
    themes =
        library.all(entry.related("themes")).stream()
            .filter(theme -> theme.locale().equals(entry.locale()))
            .toList();
    papers = library.papers(entry);
    similar = discovery.beside(entry.id(), SIMILAR, visit.getLocale());
  }

  /** Whether there is such an entry and everybody may see it. */
  public boolean isThere() {
    return sheet.isPresent();
  }

  /** The entry. */
  public EntryView getView() {
    return sheet().entry();
  }

  /** What it is, in words. */
  public String getWhat() {
    return sheet().what();
  }

  /** What introduces it. */
  public String getLead() {
    return sheet().lead();
  }

  /** Its short fields. */
  public List<Sheet.Fact> getFacts() {
    return sheet().facts();
  }

  /** Its long fields. */
  public List<Sheet.Part> getParts() {
    return sheet().parts();
  }

  /** The themes it belongs to. */
  public List<EntryView> getThemes() {
    return themes;
  }

  /** The documents that go with it. */
  public List<PaperView> getPapers() {
    return papers;
  }

  /** What is about the same, likest first. */
  public List<Found> getSimilar() {
    return similar;
  }

  /** Its versions, the latest first. */
  public List<VersionView> getHistory() {
    return history;
  }

  /**
   * Whether the council's own words stand in numbered paragraphs, so that one can point at them.
   */
  public boolean isNumbered() {
    return getView().origin() == Origin.COUNCIL && getView().type().equals("proposal");
  }

  /** Whose words they are, when they are not the house's own; else empty. */
  public String getSourceNote() {
    if (getView().origin() != Origin.IMPORTED) return "";
    var riksdag = OF_THE_RIKSDAG.contains(getView().text("kind"));
    return words.get(riksdag ? "library.source.riksdag" : "library.source.government");
  }

  private Sheet sheet() {
    return sheet.orElseThrow();
  }
}
