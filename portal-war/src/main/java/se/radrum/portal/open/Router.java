package se.radrum.portal.open;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import se.radrum.kernel.PageLanguage;
import se.radrum.portal.Languages;
import se.radrum.portal.Route;
import se.radrum.portal.Routes;
import se.radrum.portal.Visit;

/** Leads every address to what answers there; an address nobody knows gets the friendly page. */
public class Router extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String FILES = "/look/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    if (path.startsWith("/jakarta.faces.resource/")) {
      chain.doFilter(request, response);
    } else if (path.startsWith(FILES)) {
      file(request, response, path.substring(FILES.length()));
    } else {
      var language = Languages.leading(path).orElseGet(Languages::swedish);
      // An error page keeps the language of the page that failed.
      if (request.getDispatcherType() == DispatcherType.REQUEST) {
        request.setAttribute(PageLanguage.ATTRIBUTE, language.locale());
      }
      if (request.getDispatcherType() == DispatcherType.ERROR && isPost(request)) {
        seeOther(request, response, path);
      } else {
        answer(request, response, plain(path.substring(language.prefix().length())));
      }
    }
  }

  private static boolean isPost(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }

  /**
   * A form that broke is answered with the way to the page that says so: shown at once, that page
   * would take the form for its own and break on it too.
   */
  private static void seeOther(
      HttpServletRequest request, HttpServletResponse response, String path) {
    var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    var language = Languages.leading(Objects.requireNonNullElse(asked, path));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", language.map(Languages.Language::prefix).orElse("") + path);
  }

  private static void answer(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException, ServletException {
    request.setAttribute(Visit.PATH, path);
    for (var route : Routes.ALL) {
      var parts = route.match(path);
      if (parts.isEmpty()) continue;
      request.setAttribute(Visit.PARTS, parts.get());
      var target = route.target(request.getMethod(), parts.get());
      if (target.isPresent()) {
        open(request, response, route, target.get());
        return;
      }
    }
    // Not sendError: the page would then be shown behind the filters, without their headers.
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    request.getRequestDispatcher("/open/missing.xhtml").forward(request, response);
  }

  /** Asks once more who is there, so that a staff page can never be reached by another address. */
  private static void open(
      HttpServletRequest request, HttpServletResponse response, Route route, String target)
      throws IOException, ServletException {
    if (route.stateful() && !request.isUserInRole("staff")) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      var language = Languages.prefix(request.getServletPath());
      response.setHeader("Location", language + "/logga-in");
    } else {
      request.getRequestDispatcher(target).forward(request, response);
    }
  }

  /** Files of the look are asked for as {@code /look/<version>/<name>}. */
  private static void file(
      HttpServletRequest request, HttpServletResponse response, String versioned)
      throws IOException, ServletException {
    var name = versioned.substring(versioned.indexOf('/') + 1);
    request.getRequestDispatcher(FILES + name).forward(request, response);
  }

  private static String plain(String path) {
    var bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return bare.isEmpty() ? "/" : bare;
  }
}
