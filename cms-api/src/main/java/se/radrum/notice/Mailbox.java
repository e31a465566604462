package se.radrum.notice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.crypto.Sha256;
import se.radrum.kernel.UuidColumn;

/** Where a member wants letters: theirs as soon as they have typed what was sent there. */
@Entity(name = "NoticeMailbox")
@Table(name = "notice_mailbox")
class Mailbox {
  private static final int TRIES = 5;
  private static final int LETTERS_A_DAY = 5;

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID member;

  private byte[] address;
  private String language;
  private byte @Nullable [] code;
  private int tries;
  private int letters;
  private LocalDate asked;

  /** Read by queries only. */
  @SuppressWarnings("UnusedVariable")
  private long due;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Mailbox() {}

  Mailbox(UUID member, LocalDate today) {
    this.member = member;
    this.address = new byte[0];
    this.language = "";
    this.asked = today;
    this.due = Long.MAX_VALUE;
  }

  /** Whether another letter with a code may go out today: nobody's mailbox is filled from here. */
  boolean mayAsk(LocalDate today) {
    return letters < LETTERS_A_DAY || asked.isBefore(today);
  }

  /** Another address, not shown to be theirs yet. */
  void asks(byte[] sealed, Locale in, byte[] digest, LocalDate today) {
    letters = asked.isBefore(today) ? 1 : letters + 1;
    asked = today;
    address = sealed.clone();
    language = in.toLanguageTag();
    code = digest.clone();
    tries = 0;
    due = Long.MAX_VALUE;
  }

  /**
   * Is theirs, when the digits are those that were sent, yesterday at the earliest; five tries.
   *
   * @param first when the first letter is due
   */
  boolean confirms(byte[] digest, LocalDate today, Instant first) {
    if (code == null || ++tries > TRIES || asked.plusDays(1).isBefore(today)) return false;
    if (!Sha256.same(code, digest)) return false;
    code = null;
    due = first.toEpochMilli();
    return true;
  }

  boolean isConfirmed() {
    return code == null;
  }

  /** When it is looked at next. */
  void waitsUntil(Instant moment) {
    due = moment.toEpochMilli();
  }

  UUID member() {
    return member;
  }

  byte[] address() {
    return address.clone();
  }

  Locale language() {
    return Locale.forLanguageTag(language);
  }
}
