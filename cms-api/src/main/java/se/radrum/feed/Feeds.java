package se.radrum.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.content.Addresses;
import se.radrum.content.ContentLibrary;
import se.radrum.content.ContentQuery;
import se.radrum.content.ContentType;
import se.radrum.content.EntryView;
import se.radrum.content.Origin;
import se.radrum.content.Types;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.SearchLibrary;
import se.radrum.feed.Feed.Item;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Texts;

/** The door for feed readers. */
@ApplicationScoped
@Transactional
public class Feeds {
  private static final int LATEST = 50;

  private final ContentLibrary library;
  private final Types types;
  private final FeedSettings settings;
  private final Clock clock;
  private final Discovery discovery;

  @Inject
  Feeds(
      ContentLibrary library,
      Types types,
      FeedSettings settings,
      Clock clock,
      Discovery discovery) {
    this.library = library;
    this.types = types;
    this.settings = settings;
    this.clock = clock;
    this.discovery = discovery;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Feeds() {
    this(null, null, null, null, null);
  }

  /**
   * The feed of a type in a language.
   *
   * @throws Problem MISSING when there is no such type
   */
  public Feed of(String name, Locale locale) {
    var type = types.get(name);
    var items = latest(name, locale).map(entry -> item(type, entry)).toList();
    var title = type.text(locale, "many").orElse(name) + " – " + settings.municipality();
    var updated = items.stream().map(Item::updated).max(naturalOrder()).orElse(Instant.EPOCH);
    return new Feed(
        tag("feed/" + name, locale),
        locale.toLanguageTag(),
        title,
        settings.municipality(),
        address(locale, Addresses.of(name)),
        address(locale, "/feeds/" + name),
        "",
        updated,
        items);
  }

  /** The feed of a search in the library: what it finds, what came out last first. */
  public Feed of(SearchLibrary search) {
    var locale = search.language();
    var asked = LibraryAddress.at("", search);
    var items = latest(search).stream().map(e -> item(types.get(e.type()), e)).toList();
    return new Feed(
        tag("feed/search/" + UUID.nameUUIDFromBytes(asked.getBytes(UTF_8)), locale),
        locale.toLanguageTag(),
        Texts.get(locale, "feed.search", search.q()) + " – " + settings.municipality(),
        settings.municipality(),
        address(locale, LibraryAddress.of(search.at(1, LATEST))),
        address(locale, "/feeds/bibliotek"),
        asked,
        items.stream().map(Item::updated).max(naturalOrder()).orElse(Instant.EPOCH),
        items);
  }

  private List<EntryView> latest(SearchLibrary search) {
    return library.nearest(discovery.latest(search, LATEST), search.language());
  }

  private Stream<EntryView> latest(String type, Locale locale) {
    return Stream.of(Origin.COUNCIL, Origin.MUNICIPALITY, Origin.EDITOR)
        .flatMap(origin -> library.list(query(type, locale, origin)).items().stream())
        .sorted(comparing(EntryView::publishedOn).thenComparing(EntryView::number).reversed())
        .limit(LATEST);
  }

  private static ContentQuery query(String type, Locale locale, Origin origin) {
    return ContentQuery.in(locale).of(type).from(origin).page(1, LATEST);
  }

  private Item item(ContentType type, EntryView entry) {
    return new Item(
        tag("entry/" + entry.id(), entry.locale()),
        entry.title(),
        address(entry.locale(), Addresses.of(entry.type(), entry.number())),
        text(type, entry),
        moment(entry.publishedOn()),
        moment(entry.writtenOn()));
  }

  /** Each part under its name, since a reader sees no headings. */
  private static String text(ContentType type, EntryView entry) {
    return type.index().body().stream()
        .filter(field -> !entry.text(field).isBlank())
        .map(field -> type.text(entry.locale(), field).orElse(field) + ": " + entry.text(field))
        .collect(Collectors.joining("\n"));
  }

  private Instant moment(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private String tag(String specific, Locale locale) {
    return "tag:" + settings.authority() + ":" + specific + "/" + locale.toLanguageTag();
  }

  private String address(Locale locale, String path) {
    var prefix = PageLanguage.prefix(locale);
    return settings.base() + prefix + path;
  }
}
