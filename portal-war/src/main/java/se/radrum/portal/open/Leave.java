package se.radrum.portal.open;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.radrum.vault.SealedSessions;

/**
 * {@code /lamna}: out, at once. Whatever this browser held with us ends here: the session, and
 * every cookie of ours by its name, which is the only key to a draft, a shown code or an opened
 * case. Then the browser stands on a page about something else.
 *
 * <p>The way goes over an empty page, because of the memory in which a browser keeps whole pages
 * for its Back button: the page one leaves is put there only when the next one is shown, with what
 * was typed and never sent. So {@code /lamna} leads to the empty page, that one on to {@code
 * /lamna/bort}, and the second {@code Clear-Site-Data} is the one that finds the page and ends it.
 */
@WebServlet({"/open/leave", "/open/leave/away"})
public class Leave extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OURS = "__Host-";
  private static final String EMPTY = "/lamna/tomt";

  private final transient String elsewhere;
  private final transient SealedSessions sessions;

  /**
   * Made by the server.
   *
   * @param elsewhere the address of an everyday page without anything personal on it
   * @param sessions where what the cookies open lies
   */
  @Inject
  public Leave(
      @ConfigProperty(name = "radrum.portal.elsewhere") String elsewhere, SealedSessions sessions) {
    this.elsewhere = elsewhere;
    this.sessions = sessions;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    var session = request.getSession(false);
    if (session != null) session.invalidate();
    Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().startsWith(OURS))
        .forEach(cookie -> end(cookie, response));
    // Only when a page is asked for: emptying the cache for each background request would be felt.
    if (!"empty".equals(request.getHeader("Sec-Fetch-Dest"))) {
      response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getServletPath().endsWith("/away") ? elsewhere : EMPTY);
  }

  private void end(Cookie cookie, HttpServletResponse response) {
    sessions.end(cookie.getValue());
    response.addHeader(
        "Set-Cookie", cookie.getName() + "=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict");
  }
}
