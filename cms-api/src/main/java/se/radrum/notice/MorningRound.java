package se.radrum.notice;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import se.radrum.access.Access;
import se.radrum.kernel.Workers;

/**
 * Looks after one mailbox, in one transaction: claimed, looked at, written to, and what came of it
 * noted while the claim is held. Only where the machine dies in between is a letter sent again.
 */
@ApplicationScoped
@Transactional(REQUIRES_NEW)
public class MorningRound {
  private static final Duration AGAIN = Duration.ofHours(1);

  private final Mailboxes mailboxes;
  private final Watches watches;
  private final News news;
  private final Seals seals;
  private final Mail mail;
  private final Access access;
  private final Workers workers;
  private final Clock clock;

  @Inject
  MorningRound(
      Mailboxes mailboxes,
      Watches watches,
      News news,
      Seals seals,
      Mail mail,
      Access access,
      Workers workers,
      Clock clock) {
    this.mailboxes = mailboxes;
    this.watches = watches;
    this.news = news;
    this.seals = seals;
    this.mail = mail;
    this.access = access;
    this.workers = workers;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  MorningRound() {
    this(null, null, null, null, null, null, null, null);
  }

  /**
   * Looks after the mailbox longest due; false when there is none, or that went wrong. While the
   * index lags behind nobody's turn comes: what it does not find yet would never be told of.
   */
  public boolean next() {
    return mail.isOn()
        && news.isWhole()
        && mailboxes.claim(clock.instant()).filter(this::look).isPresent();
  }

  private boolean look(Mailbox mailbox) {
    try {
      if (access.takesPart(mailbox.member())) tell(mailbox);
      mailbox.waitsUntil(Morning.next(clock));
      return true;
    } catch (RuntimeException e) {
      // Whatever broke: a row left untouched would be claimed first for ever.
      workers.tell("A letter was not sent", e);
      mailbox.waitsUntil(clock.instant().plus(AGAIN));
      return false;
    }
  }

  private void tell(Mailbox mailbox) {
    var today = LocalDate.now(clock);
    var mine = watches.of(mailbox.member());
    if (isNews(mine, mailbox, today)) {
      mail.news(seals.open(mailbox.member(), mailbox.address()), mailbox.language());
    }
    mine.forEach(watch -> watch.toldUntil(today));
  }

  private boolean isNews(List<Watch> mine, Mailbox mailbox, LocalDate today) {
    return mine.stream()
        .flatMap(
            watch ->
                news.search(watch, mailbox.language()).stream()
                    .map(search -> news.of(search, watch.told(), today)))
        .anyMatch(found -> !found.isEmpty());
  }
}
