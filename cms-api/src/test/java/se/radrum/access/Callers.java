package se.radrum.access;

import java.util.Set;
import java.util.UUID;

/** Callers for the unit tests of every feature; the product itself has only {@link Access}. */
public final class Callers {
  private Callers() {}

  /** Somebody with these roles and no seat. */
  public static Caller with(Role... roles) {
    return new Caller(UUID.randomUUID(), "Prov", Set.of(roles), null);
  }

  /** A certain member with these roles and no seat. */
  public static Caller as(UUID id, Role... roles) {
    return new Caller(id, "Prov", Set.of(roles), null);
  }

  /** A member in a seat. */
  public static Caller on(Seat seat) {
    return new Caller(UUID.randomUUID(), "Prov", Set.of(Role.MEMBER), seat);
  }
}
