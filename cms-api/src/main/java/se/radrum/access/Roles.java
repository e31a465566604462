package se.radrum.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;

/** Roles as a column: their names in the order of the enum, with commas between. */
final class Roles {
  private Roles() {}

  static String write(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(joining(","));
  }

  static Set<Role> read(String column) {
    return Arrays.stream(column.split(","))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(toUnmodifiableSet());
  }
}
