package se.radrum.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radrum.access.Caller;
import se.radrum.access.Callers;
import se.radrum.access.Present;
import se.radrum.access.Role;
import se.radrum.discovery.FiledLibrary;
import se.radrum.discovery.SearchLibrary;
import se.radrum.kernel.HandClock;
import se.radrum.kernel.Texts;
import se.radrum.kernel.Workers;
import se.radrum.outbox.ReachedChanges;

/** Somebody follows a search: from what the index finds to the letter and the page. */
@SuppressWarnings("NullAway.Init")
class LettersTest {
  private static final Caller READER = Callers.with(Role.MEMBER);

  @TempDir private Path data;
  private final HandClock clock = new HandClock();
  private final GreenMail post =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final List<Watch> followed = new ArrayList<>();
  private long head;
  private FiledLibrary filed;
  private Seals seals;
  private Mail mail;
  private Held mailbox;

  /** A mailbox that tells when it is looked at next. */
  private static final class Held extends Mailbox {
    private Instant due = Instant.MAX;

    Held(LocalDate today) {
      super(READER.id(), today);
    }

    @Override
    void waitsUntil(Instant moment) {
      super.waitsUntil(moment);
      due = moment;
    }
  }

  private final Watches watches =
      new Watches() {
        @Override
        void add(Watch watch) {
          followed.add(watch);
        }

        @Override
        List<Watch> of(UUID member) {
          return List.copyOf(followed);
        }

        @Override
        void remove(Watch watch) {
          followed.remove(watch);
        }
      };

  private final Mailboxes mailboxes =
      new Mailboxes() {
        @Override
        Optional<Mailbox> claim(Instant now) {
          return Optional.<Mailbox>of(mailbox).filter(held -> !mailbox.due.isAfter(now));
        }
      };

  @BeforeEach
  void follow() {
    post.start();
    filed = new FiledLibrary(data.resolve("index"));
    filed.publish(1, "Barnahus", today().minusDays(9));
    file();
    var none = Optional.<String>empty();
    var place = "127.0.0.1:" + post.getSmtp().getPort();
    var base = "https://council.example/";
    var settings = new NoticeSettings(place, none, none, none, base, data.toString());
    seals = new Seals(settings);
    seals.open();
    mail = new Mail(settings, clock);
    mailbox = new Held(today());
    var sealed = seals.seal(READER.id(), "reader@example.org");
    mailbox.asks(sealed, Texts.SWEDISH, new byte[0], today());
    notices().follow(READER, SearchLibrary.of("barnahus", Texts.SWEDISH));
    mailbox.waitsUntil(Morning.next(clock));
  }

  @AfterEach
  void close() {
    filed.close();
    post.stop();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private void file() {
    filed.file(++head);
  }

  private News news() {
    return new News(seals, filed.discovery(), new ReachedChanges(head));
  }

  private Notices notices() {
    return new Notices(
        watches, mailboxes, seals, news(), mail, filed.discovery(), filed.library(), clock);
  }

  private MorningRound round() {
    var quiet =
        new Workers() {
          @Override
          public boolean ending() {
            return true;
          }
        };
    return new MorningRound(mailboxes, watches, news(), seals, mail, new Present(), quiet, clock);
  }

  private int letters() {
    return post.getReceivedMessages().length;
  }

  @Test
  void whatHasComeOutIsToldTheNextMorningAndOnce() {
    assertFalse(round().next(), "it is not morning yet");
    filed.publish(2, "Fler barnahus", today());
    file();
    clock.pass(Duration.ofDays(1));
    assertTrue(round().next());
    assertEquals(1, letters());
    assertFalse(round().next());
    clock.pass(Duration.ofDays(1));
    assertTrue(round().next());
    assertEquals(1, letters());
  }

  @Test
  void aMorningWhenTheIndexLagsBehindWaitsUntilItIsWhole() {
    filed.publish(2, "Fler barnahus", today());
    clock.pass(Duration.ofDays(1));
    head++;
    assertFalse(round().next());
    assertEquals(today().minusDays(1), followed.get(0).told());
    filed.file(head);
    assertTrue(round().next());
    assertEquals(1, letters());
  }

  @Test
  void aRoundThatCannotSearchEndsAndTheMailboxWaitsAnHour() {
    filed.publish(2, "Fler barnahus", today());
    clock.pass(Duration.ofDays(1));
    filed.close();
    assertFalse(round().next(), "the next one would fare no better");
    assertEquals(clock.instant().plus(Duration.ofHours(1)), mailbox.due);
    assertEquals(today().minusDays(1), followed.get(0).told());
  }

  @Test
  void whoFollowsASearchThatFailsSeesThatAndCanStop() {
    var shown = notices().watches(READER, Texts.SWEDISH).get(0);
    assertEquals("Barnahus", Objects.requireNonNull(shown.latest()).get(0).title());
    filed.close();
    var failing = notices().watches(READER, Texts.SWEDISH).get(0);
    assertNull(failing.latest());
    assertEquals("barnahus", failing.words());
    notices().unfollow(READER, failing.id());
    assertEquals(List.of(), followed);
  }
}
