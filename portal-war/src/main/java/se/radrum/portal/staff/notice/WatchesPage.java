package se.radrum.portal.staff.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.discovery.LibraryAddress;
import se.radrum.kernel.Problem;
import se.radrum.notice.AddressView;
import se.radrum.notice.GiveAddress;
import se.radrum.notice.Notices;
import se.radrum.notice.WatchView;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;

/** What one follows, the search one has come with to follow, and one's address. */
@Named("watches")
@RequestScoped
public class WatchesPage {
  private static final String HERE = "/rad/bevakningar";

  private final Notices notices;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;
  private final HttpServletRequest request;

  private String asked = "";
  private String address = "";
  private String code = "";
  private final Once<List<WatchView>> all = new Once<>(this::read);
  private final Once<List<UUID>> unreadable = new Once<>(this::lost);

  @Inject
  WatchesPage(
      Notices notices, Presence presence, Visit visit, Deed deed, HttpServletRequest request) {
    this.notices = notices;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
    this.request = request;
  }

  @SuppressWarnings("NullAway")
  WatchesPage() {
    this(null, null, null, null, null);
  }

  @PostConstruct
  void look() {
    // What was sent with the form, before Faces looks which buttons there are.
    var sent = request.getParameter("asked");
    asked = Objects.requireNonNullElse(sent == null ? request.getQueryString() : sent, "");
  }

  private List<WatchView> read() {
    return notices.watches(me(), visit.getLocale());
  }

  private List<UUID> lost() {
    return notices.unreadable(me());
  }

  /** What is followed. */
  public List<WatchView> getAll() {
    return all.get();
  }

  /** What one followed and nobody can read any more. */
  public List<UUID> getUnreadable() {
    return unreadable.get();
  }

  /** Whether letters can be sent. */
  public boolean isOn() {
    return notices.areOn();
  }

  /** Where letters go, or null. */
  public @Nullable AddressView getGiven() {
    return notices.address(me()).orElse(null);
  }

  /** The words of the search that may be followed; empty for everything there is. */
  public String getWords() {
    return LibraryAddress.read(asked, visit.getLocale()).q();
  }

  /** Follows the search one has come with. */
  public void follow() {
    deed.then(() -> notices.follow(me(), LibraryAddress.read(asked, visit.getLocale())), HERE);
  }

  /** Follows one no more. */
  public void unfollow(UUID watch) {
    deed.then(() -> notices.unfollow(me(), watch), HERE);
  }

  /** Sends a code to an address. */
  public void give() {
    deed.then(() -> notices.give(me(), new GiveAddress(address, visit.getLocale())), HERE);
  }

  /** Shows that the address is one's own. */
  public void confirm() {
    deed.then(
        () -> {
          if (!notices.confirm(me(), code)) throw Problem.invalid("code", "notice.code.wrong");
        },
        HERE);
  }

  /** Wants no letters any more. */
  public void forget() {
    deed.then(() -> notices.forgetAddress(me()), HERE);
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = Objects.requireNonNullElse(asked, "");
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = Objects.requireNonNullElse(address, "");
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = Objects.requireNonNullElse(code, "");
  }
}
