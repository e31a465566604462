package se.radrum.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what changes something only from our own pages. A browser tells where a form stood in
 * {@code Sec-Fetch-Site}, older ones in {@code Origin} (RFC 6454); a caller that sends neither is
 * no browser and carries nobody's cookies. A browser's form is led to a page that says what
 * happened, an API call gets a bare 403.
 */
public class OwnHouse extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getServletPath();
    var prefix = Languages.prefix(path);
    if (SAFE.contains(request.getMethod()) || own(request)) {
      chain.doFilter(request, response);
    } else if (path.startsWith(prefix + "/api/")) {
      response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", prefix + "/fel/ursprung");
    }
  }

  private static boolean own(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) return site.equals("same-origin");
    var origin = request.getHeader("Origin");
    return origin == null || same(origin, request.getHeader("Host"));
  }

  /** Compares host and port only: behind a proxy the scheme we see is not the browser's. */
  private static boolean same(String origin, @Nullable String host) {
    try {
      var authority = URI.create(origin).getAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
