package se.radrum.portal;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address and what answers there.
 *
 * @param address the path without language, {@code /bibliotek/{number}}; a part in braces stands
 *     for letters, digits and hyphens, a last {@code *} for whatever follows
 * @param pattern the same as an expression, compiled once
 * @param view the page a GET shows, or null
 * @param form the resource a POST goes to, or null
 */
public record Route(String address, Pattern pattern, @Nullable String view, @Nullable String form)
    implements Serializable {
  private static final Pattern PART = Pattern.compile("\\{(\\w+)}");

  /** An address that shows a page. */
  public static Route page(String address, String view) {
    return of(address, view, null);
  }

  /** An address whose every method goes on to a resource. */
  public static Route through(String address, String resource) {
    return of(address, resource, resource);
  }

  /** An address that only takes a form. */
  public static Route takes(String address, String resource) {
    return of(address, null, resource);
  }

  /** The same address, with a resource that takes its form. */
  public Route posts(String resource) {
    return new Route(address, pattern, view, resource);
  }

  /** The parts of a path that is this address, by name; empty when it is another. */
  public Optional<Map<String, String>> match(String path) {
    var found = pattern.matcher(path);
    if (!found.matches()) return Optional.empty();
    var parts = new TreeMap<String, String>();
    PART.matcher(address).results().forEach(p -> parts.put(p.group(1), found.group(p.group(1))));
    if (address.endsWith("*")) parts.put("rest", found.group("rest"));
    return Optional.of(parts);
  }

  /** Where a request with this method goes on to; empty when nothing takes it. */
  public Optional<String> target(String method, Map<String, String> parts) {
    var template = method.equals("GET") || method.equals("HEAD") || form == null ? view : form;
    if (template == null || (form == null && !reads(method) && !stateful()))
      return Optional.empty();
    var target = template;
    for (var part : parts.entrySet())
      target = target.replace("{" + part.getKey() + "}", part.getValue());
    return Optional.of(target.replace("*", parts.getOrDefault("rest", "")));
  }

  /** Whether the page is one of the council's own rooms, where a form posts back to its page. */
  public boolean stateful() {
    return view != null && view.startsWith("/staff/");
  }

  private static Route of(String address, @Nullable String view, @Nullable String form) {
    var plain = address.replace(".", "\\.");
    var pattern =
        PART.matcher(plain).replaceAll("(?<$1>[A-Za-z0-9-]+)").replace("*", "(?<rest>.*)");
    return new Route(address, Pattern.compile(pattern), view, form);
  }

  private static boolean reads(String method) {
    return method.equals("GET") || method.equals("HEAD");
  }
}
