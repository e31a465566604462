package se.radrum.content;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key of a link. A class and not a record, because JPA 3.1 asks for one. */
class LinkId {
  private @Nullable UUID from;
  private @Nullable String field;
  private int ordinal;

  protected LinkId() {}

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LinkId id
        && Objects.equals(from, id.from)
        && Objects.equals(field, id.field)
        && ordinal == id.ordinal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, field, ordinal);
  }
}
