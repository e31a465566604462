package se.radrum.content;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.kernel.Json;
import se.radrum.kernel.UuidColumn;

/** What an entry said in one language at one point. Never changed. */
@Entity(name = "ContentVersion")
@Table(name = "version")
@IdClass(VersionId.class)
class Version {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID entry;

  @Id private String locale;

  @Id private int n;

  private String document;

  @Convert(converter = UuidColumn.class)
  private UUID author;

  @Column(name = "written_on")
  private LocalDate writtenOn;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Version() {}

  Version(Variant of, int n, JsonObject document, Caller by, LocalDate today) {
    this.entry = of.entry();
    this.locale = of.tag();
    this.n = n;
    this.document = document.toString();
    this.author = by.id();
    this.writtenOn = today;
  }

  JsonObject document() {
    return Json.read(document);
  }

  boolean isBy(Caller caller) {
    return author.equals(caller.id());
  }

  /** As a line of the history of its variant. */
  VersionView view(Variant of) {
    boolean published = Integer.valueOf(n).equals(of.published());
    return new VersionView(of.locale(), n, author, writtenOn, published, n == of.working());
  }

  boolean isOf(Variant variant) {
    return entry.equals(variant.entry()) && locale.equals(variant.tag());
  }

  UUID entry() {
    return entry;
  }

  int n() {
    return n;
  }

  UUID author() {
    return author;
  }

  LocalDate writtenOn() {
    return writtenOn;
  }
}
