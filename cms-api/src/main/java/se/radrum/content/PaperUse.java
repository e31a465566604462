package se.radrum.content;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.UuidColumn;

/** A version that names a paper. */
@Entity(name = "ContentPaperUse")
@Table(name = "paper_use")
@IdClass(PaperUse.Key.class)
class PaperUse {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID paper;

  @Id
  @Convert(converter = UuidColumn.class)
  private UUID entry;

  @Id private String locale;

  @Id private int n;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected PaperUse() {}

  PaperUse(UUID paper, Variant by, int n) {
    this.paper = paper;
    this.entry = by.entry();
    this.locale = by.tag();
    this.n = n;
  }

  /** Which paper and which version. A class and not a record, because JPA 3.1 asks for one. */
  static class Key {
    private @Nullable UUID paper;
    private @Nullable UUID entry;
    private @Nullable String locale;
    private int n;

    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && Objects.equals(paper, key.paper)
          && Objects.equals(entry, key.entry)
          && Objects.equals(locale, key.locale)
          && n == key.n;
    }

    @Override
    public int hashCode() {
      return Objects.hash(paper, entry, locale, n);
    }
  }
}
