package se.radrum.portal.open.feedback;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a cookie of ours. Pages never set one. */
final class OwnCookie {
  private OwnCookie() {}

  static @Nullable String value(HttpServletRequest request, String name) {
    return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst()
        .orElse(null);
  }
}
