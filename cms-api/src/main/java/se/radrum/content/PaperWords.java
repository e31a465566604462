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

/** The words of a page of a paper. */
@Entity(name = "ContentPaperWords")
@Table(name = "paper_page")
@IdClass(PaperWords.Key.class)
class PaperWords {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID paper;

  @Id private int page;

  /** Read by queries only. */
  @SuppressWarnings("UnusedVariable")
  private String words;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected PaperWords() {}

  PaperWords(UUID paper, int page, String words) {
    this.paper = paper;
    this.page = page;
    this.words = words;
  }

  /** Which page of which paper. A class and not a record, because JPA 3.1 asks for one. */
  static class Key {
    private @Nullable UUID paper;
    private int page;

    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && Objects.equals(paper, key.paper) && page == key.page;
    }

    @Override
    public int hashCode() {
      return Objects.hash(paper, page);
    }
  }
}
