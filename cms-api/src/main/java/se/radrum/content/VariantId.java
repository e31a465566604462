package se.radrum.content;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a variant. A class and not a record, because JPA 3.1 asks for one. */
class VariantId {
  private @Nullable UUID entry;
  private @Nullable String locale;

  protected VariantId() {}

  VariantId(UUID entry, String locale) {
    this.entry = entry;
    this.locale = locale;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VariantId id
        && Objects.equals(entry, id.entry)
        && Objects.equals(locale, id.locale);
  }

  @Override
  public int hashCode() {
    return Objects.hash(entry, locale);
  }
}
