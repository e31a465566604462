package se.radrum.content;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a version. A class and not a record, because JPA 3.1 asks for one. */
class VersionId {
  private @Nullable UUID entry;
  private @Nullable String locale;
  private int n;

  protected VersionId() {}

  VersionId(UUID entry, String locale, int n) {
    this.entry = entry;
    this.locale = locale;
    this.n = n;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VersionId id
        && Objects.equals(entry, id.entry)
        && Objects.equals(locale, id.locale)
        && n == id.n;
  }

  @Override
  public int hashCode() {
    return Objects.hash(entry, locale, n);
  }
}
