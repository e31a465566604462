package se.radrum.portal.staff.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import se.radrum.access.Caller;
import se.radrum.access.OpenKeys;
import se.radrum.access.Presence;
import se.radrum.moderation.Desk;
import se.radrum.moderation.Waiting;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;

/** Everything that waits for a human, and no text of it. */
@Named("queue")
@RequestScoped
public class QueuePage {
  private final Desk desk;
  private final Presence presence;
  private final OpenKeys keys;
  private final Visit visit;
  private final Once<List<Waiting>> waiting = new Once<>(() -> seen(Desk::queue));
  private final Once<List<Waiting>> away = new Once<>(() -> seen(Desk::away));
  private final Once<List<Waiting>> doubtful = new Once<>(() -> seen(Desk::doubtful));

  @Inject
  QueuePage(Desk desk, Presence presence, OpenKeys keys, Visit visit) {
    this.desk = desk;
    this.presence = presence;
    this.keys = keys;
    this.visit = visit;
  }

  @SuppressWarnings("NullAway")
  QueuePage() {
    this(null, null, null, null);
  }

  /** What waits for the staff. */
  public List<Waiting> getWaiting() {
    return waiting.get();
  }

  /** What waits for whoever wrote it. */
  public List<Waiting> getAway() {
    return away.get();
  }

  /** What looks like junk. */
  public List<Waiting> getDoubtful() {
    return doubtful.get();
  }

  private List<Waiting> seen(BiFunction<Desk, Caller, List<Waiting>> part) {
    return part.apply(desk, presence.mustBeThere());
  }

  /** Whether this person's keys are open. */
  public boolean isUnlocked() {
    return keys.held().isPresent();
  }

  /** Where one thing is opened. */
  public String address(Waiting one) {
    return (one.kind().equals("post") ? "/rad/ko/inlagg/" : "/rad/ko/") + one.id();
  }

  /** {@code page} for what is open, else nothing. */
  public String current(Waiting one) {
    return visit.part("id").equals(one.id().toString()) ? "page" : "";
  }

  /** How one thing is marked: the kind of its status. */
  public String mark(Waiting one) {
    if (one.first()) return "late";
    return one.kind().equals("consented") ? "done" : "wait";
  }

  /** A day as one says it. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM", visit.getLocale()));
  }
}
