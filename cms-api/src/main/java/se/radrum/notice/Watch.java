package se.radrum.notice;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.kernel.UuidColumn;

/** A search somebody follows. */
@Entity(name = "NoticeWatch")
@Table(name = "notice_watch")
class Watch {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID id;

  @Convert(converter = UuidColumn.class)
  private UUID member;

  private byte[] search;
  private LocalDate told;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Watch() {}

  /**
   * @param sealed what its address asks
   * @param today the first day whose news are told
   */
  Watch(UUID id, UUID member, byte[] sealed, LocalDate today) {
    this.id = id;
    this.member = member;
    this.search = sealed.clone();
    this.told = today;
  }

  /** What came out before this day is old. */
  LocalDate told() {
    return told;
  }

  void toldUntil(LocalDate day) {
    told = day;
  }

  UUID id() {
    return id;
  }

  UUID member() {
    return member;
  }

  byte[] search() {
    return search.clone();
  }
}
