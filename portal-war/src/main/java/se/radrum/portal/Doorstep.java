package se.radrum.portal;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.radrum.kernel.Neighbours;

/** Answers only who comes the way that was laid: past the proxy nothing is encrypted. */
public class Doorstep extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Neighbours neighbours;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (neighbours.welcome(request.getRemoteAddr(), request.getLocalAddr()))
      chain.doFilter(request, response);
    else response.setStatus(HttpServletResponse.SC_FORBIDDEN);
  }
}
