package se.radrum.portal.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Hears from the server when a session begins and when it ends. */
@WebListener
public class SessionCounter implements HttpSessionListener {
  @Inject private Sessions sessions;

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    sessions.begin();
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    sessions.end();
  }
}
