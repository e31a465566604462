package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.radrum.feedback.Refusal;
import se.radrum.moderation.Desk;

/** What one writes about a case: to whoever wrote it, to colleagues, or that it goes first. */
@Named("deskLetters")
@RequestScoped
public class Letters {
  private final Desk desk;
  private final OpenOnDesk open;

  private String message = "";
  private String note = "";
  private Refusal.Reason reason = Refusal.Reason.OTHER_MATTER;
  private String support = "";

  @Inject
  Letters(Desk desk, OpenOnDesk open) {
    this.desk = desk;
    this.open = open;
  }

  @SuppressWarnings("NullAway")
  Letters() {
    this(null, null);
  }

  /** Asks whoever wrote. */
  public void ask() {
    open.go((by, keys, id) -> desk.ask(by, keys, id, message));
  }

  /** Answers whoever wrote, and asks nothing. */
  public void tell() {
    open.go((by, keys, id) -> desk.tell(by, keys, id, message));
  }

  /** Writes for colleagues. */
  public void write() {
    open.go((by, keys, id) -> desk.note(by, keys, id, note));
  }

  /** Says no. */
  public void refuse() {
    open.go((by, keys, id) -> desk.refuse(by, keys, id, new Refusal(reason, support)));
  }

  /** A child may need protection. */
  public void child() {
    open.go(desk::childAtRisk);
  }

  /** The report about a child has been made. */
  public void reported() {
    open.go(desk::reported);
  }

  /** The reasons for a no. */
  public List<Refusal.Reason> getReasons() {
    return List.of(Refusal.Reason.values());
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(@Nullable String message) {
    this.message = Objects.requireNonNullElse(message, "");
  }

  public String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = Objects.requireNonNullElse(note, "");
  }

  public Refusal.Reason getReason() {
    return reason;
  }

  public void setReason(Refusal.Reason reason) {
    this.reason = reason;
  }

  public String getSupport() {
    return support;
  }

  public void setSupport(@Nullable String support) {
    this.support = Objects.requireNonNullElse(support, "");
  }
}
