package se.radrum.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the browser may do with our answers: the one list of response headers. */
public class Headers extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";

  /**
   * On everything. {@code same-origin} and not {@code no-referrer}: with the latter a browser sends
   * {@code Origin: null} and {@link OwnHouse} would refuse honest forms.
   */
  private static final Map<String, String> ALWAYS =
      Map.of(
          "Referrer-Policy", "same-origin",
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy",
              "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=(),"
                  + " browsing-topics=(), display-capture=(), screen-wake-lock=()",
          "X-DNS-Prefetch-Control", "off");

  /** Where words are written or read by code, and the council's own rooms: nothing is kept. */
  private static final List<String> NEVER_STORED =
      List.of("/skriv", "/svar", "/lamna", "/fel", "/logga-in", "/inbjudan", "/rad", "/control");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = address(request);
    laid(path, response);
    if (below(path, "/rad") || path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
    } else {
      response.setHeader(POLICY, Policy.OPEN);
      chain.doFilter(request, new Settled(response));
    }
  }

  /** The whole list on an answer that no page gives: one from before the filters, say. */
  public static void on(HttpServletRequest request, HttpServletResponse response) {
    laid(address(request), response);
    response.setHeader(POLICY, Policy.OPEN);
  }

  private static void laid(String path, HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
    response.setHeader("Cache-Control", caching(path));
    if (NEVER_STORED.stream().anyMatch(a -> below(path, a))) {
      response.setHeader("X-Robots-Tag", "noindex");
    }
  }

  private static String caching(String path) {
    if (path.startsWith("/look/")) return "public, max-age=31536000, immutable";
    return NEVER_STORED.stream().anyMatch(a -> below(path, a)) ? "no-store" : "no-cache";
  }

  private static boolean below(String path, String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  private static String address(HttpServletRequest request) {
    var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    return Languages.leading(path).map(l -> path.substring(l.prefix().length())).orElse(path);
  }

  /** An answer whose policy is settled: PrimeFaces would add its own, nonce and all. */
  private static class Settled extends HttpServletResponseWrapper {
    Settled(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void addHeader(String name, String value) {
      if (!POLICY.equalsIgnoreCase(name)) super.addHeader(name, value);
    }
  }
}
