package se.radrum.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.content.ContentLibrary;
import se.radrum.content.EntryView;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Sha256;
import se.radrum.discovery.Discovery;
import se.radrum.discovery.LibraryAddress;
import se.radrum.discovery.SearchLibrary;
import se.radrum.discovery.SearchResult.Choice;
import se.radrum.kernel.Checkup.Finding;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.notice.WatchView.Title;
import se.radrum.search.Question.Sort;

/** The door for who wants to be told by letter. Everybody sees and changes their own only. */
@ApplicationScoped
@Transactional
public class Notices {
  private static final int MOST = 20;
  private static final int SHOWN = 5;
  private static final int LATELY_DAYS = 30;
  private static final int SIX_DIGITS = 1_000_000;

  private final Watches watches;
  private final Mailboxes mailboxes;
  private final Seals seals;
  private final News news;
  private final Mail mail;
  private final Discovery discovery;
  private final ContentLibrary library;
  private final Clock clock;

  @Inject
  Notices(
      Watches watches,
      Mailboxes mailboxes,
      Seals seals,
      News news,
      Mail mail,
      Discovery discovery,
      ContentLibrary library,
      Clock clock) {
    this.watches = watches;
    this.mailboxes = mailboxes;
    this.seals = seals;
    this.news = news;
    this.mail = mail;
    this.discovery = discovery;
    this.library = library;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Notices() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Whether letters can be sent at all. */
  public boolean areOn() {
    return mail.isOn();
  }

  /** The searches somebody follows, and what they have found lately. */
  @Allowed
  public List<WatchView> watches(Caller by, Locale language) {
    return watches.of(by.id()).stream().flatMap(watch -> view(watch, language).stream()).toList();
  }

  /** Those nobody can read any more, for the key they were sealed with is lost. */
  @Allowed
  public List<UUID> unreadable(Caller by) {
    return watches.of(by.id()).stream().filter(w -> asked(w).isEmpty()).map(Watch::id).toList();
  }

  private Optional<String> asked(Watch watch) {
    return seals.opened(watch.id(), watch.search());
  }

  /**
   * Follows a search from today on; one that is followed already stays as it is.
   *
   * @throws Problem CONFLICT when twenty are followed already
   */
  @Allowed
  public void follow(Caller by, SearchLibrary search) {
    var asked = LibraryAddress.at("", search.by(Sort.RELEVANCE));
    var mine = watches.of(by.id());
    if (mine.stream().anyMatch(w -> asked(w).equals(Optional.of(asked)))) return;
    if (mine.size() >= MOST) throw Problem.of(Kind.CONFLICT, "notice.watch.most", MOST);
    var id = UUID.randomUUID();
    watches.add(new Watch(id, by.id(), seals.seal(id, asked), LocalDate.now(clock)));
  }

  /** Follows a search no more; one of somebody else's is not there. */
  @Allowed
  public void unfollow(Caller by, UUID watch) {
    watches.of(by.id()).stream().filter(w -> w.id().equals(watch)).forEach(watches::remove);
  }

  /** Where somebody wants letters; empty when nowhere, or when nobody can read it any more. */
  @Allowed
  public Optional<AddressView> address(Caller by) {
    return mailboxes.of(by.id()).flatMap(this::view);
  }

  /**
   * Sends six digits to an address, to see whose it is. Another address is written to no more.
   *
   * @throws Problem LIMITED after five such letters a day; UNAVAILABLE when none can be sent now
   */
  @Allowed
  public void give(Caller by, @Valid GiveAddress command) {
    var today = LocalDate.now(clock);
    var mailbox = mailboxes.of(by.id()).orElseGet(() -> empty(by.id(), today));
    if (!mailbox.mayAsk(today)) throw Problem.of(Kind.LIMITED, "notice.address.often");
    var digits = "%06d".formatted(Randomness.below(SIX_DIGITS));
    var sealed = seals.seal(by.id(), command.address());
    mailbox.asks(sealed, command.language(), Sha256.of(digits), today);
    mail.code(command.address(), digits, command.language());
  }

  /**
   * Takes the six digits.
   *
   * @return whether they are those that were sent last, today or yesterday; five tries
   */
  @Allowed
  public boolean confirm(Caller by, String digits) {
    var typed = Sha256.of(digits.replaceAll("\\s", ""));
    var first = Morning.next(clock);
    return mailboxes
        .of(by.id())
        .filter(mailbox -> mailbox.confirms(typed, LocalDate.now(clock), first))
        .isPresent();
  }

  /** Writes to somebody no more, and forgets where to. */
  @Allowed
  public void forgetAddress(Caller by) {
    mailboxes.remove(by.id());
  }

  Finding state() {
    if (!mail.isOn()) return new Finding("letters", true, "off: no mail server is set");
    var now = clock.instant();
    var line = "%d addresses, %d of them due".formatted(mailboxes.confirmed(), mailboxes.due(now));
    return new Finding("letters", mailboxes.due(now.minus(Duration.ofDays(1))) == 0, line);
  }

  private Mailbox empty(UUID member, LocalDate today) {
    var mailbox = new Mailbox(member, today);
    mailboxes.add(mailbox);
    return mailbox;
  }

  private Optional<AddressView> view(Mailbox mailbox) {
    return seals
        .opened(mailbox.member(), mailbox.address())
        .map(address -> new AddressView(address, mailbox.isConfirmed()));
  }

  private Optional<WatchView> view(Watch watch, Locale language) {
    return news.search(watch, language).map(search -> view(watch, search.by(Sort.NEWEST)));
  }

  private WatchView view(Watch watch, SearchLibrary search) {
    try {
      var narrowed = discovery.search(search).chosen().stream().map(Choice::label).toList();
      return view(watch, search, narrowed, latest(search));
    } catch (RuntimeException e) {
      // Whatever broke: who cannot be told what is new may still see what they follow, and stop.
      return view(watch, search, List.of(), null);
    }
  }

  private static WatchView view(
      Watch watch, SearchLibrary search, List<String> narrowed, @Nullable List<Title> latest) {
    return new WatchView(watch.id(), search.q(), narrowed, LibraryAddress.of(search), latest);
  }

  private List<Title> latest(SearchLibrary search) {
    var tomorrow = LocalDate.now(clock).plusDays(1);
    var lately = news.of(search, tomorrow.minusDays(LATELY_DAYS), tomorrow);
    var shown = lately.stream().limit(SHOWN).toList();
    return library.nearest(shown, search.language()).stream().map(Notices::title).toList();
  }

  private static Title title(EntryView entry) {
    return new Title(
        entry.number(), entry.title(), entry.locale().toLanguageTag(), entry.publishedOn());
  }
}
