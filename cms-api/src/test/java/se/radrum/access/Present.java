package se.radrum.access;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Everybody takes part in every role, but for those who are away; for others' unit tests. */
public final class Present extends Access {
  private final Set<UUID> away = new HashSet<>();

  /** Somebody takes no part any more. */
  public void leaves(UUID member) {
    away.add(member);
  }

  @Override
  public boolean takesPart(UUID member) {
    return !away.contains(member);
  }

  @Override
  public boolean serves(UUID member, Role role) {
    return !away.contains(member);
  }
}
