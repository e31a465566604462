package se.radrum;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of allowed imports: a feature, and the features it may know. Read it as the plan of the
 * house.
 */
final class AllowedImports {
  private static final Map<String, Set<String>> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              feature("kernel"),
              feature("crypto"),
              feature("search"),
              feature("guards"),
              feature("cleaner"),
              feature("outbox", "kernel"),
              feature("vault", "kernel", "crypto", "outbox"),
              feature("access", "kernel", "crypto", "outbox", "vault"),
              feature("audit", "kernel", "crypto", "outbox", "access"),
              feature("registry", "kernel", "outbox", "access"),
              feature("sandbox"),
              feature("attachment", "kernel", "sandbox"),
              feature(
                  "feedback",
                  "kernel",
                  "crypto",
                  "outbox",
                  "vault",
                  "registry",
                  "access",
                  "attachment"),
              feature("discussion", "kernel", "outbox", "vault", "access"),
              feature("content", "kernel", "crypto", "outbox", "access", "sandbox"),
              feature(
                  "moderation",
                  "kernel",
                  "outbox",
                  "vault",
                  "access",
                  "registry",
                  "feedback",
                  "discussion",
                  "content"),
              feature("proposal", "kernel", "outbox", "access", "content"),
              feature("outcome", "kernel", "outbox", "access", "content", "proposal"),
              feature("discovery", "kernel", "outbox", "content", "access", "search"),
              feature("webhook", "kernel", "crypto", "outbox", "access", "content"),
              feature("feed", "kernel", "content", "discovery", "search"),
              feature(
                  "notice",
                  "kernel",
                  "crypto",
                  "outbox",
                  "access",
                  "content",
                  "discovery",
                  "search")));

  private AllowedImports() {}

  private static Map.Entry<String, Set<String>> feature(String name, String... knows) {
    return Map.entry(name, Set.of(knows));
  }

  /** Every feature there is, by name. */
  static Set<String> features() {
    return TABLE.keySet();
  }

  /** Whether a class of one feature may name a class of another. */
  static boolean allows(String feature, String other) {
    return feature.equals(other) || TABLE.getOrDefault(feature, Set.of()).contains(other);
  }
}
