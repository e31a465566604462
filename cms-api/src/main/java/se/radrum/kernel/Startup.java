package se.radrum.kernel;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Says once that the application stands, and once that it is about to end. Whoever hears it and
 * reads the database does so in a transaction, or on another thread: what is read outside of one
 * the server keeps open for the thread that says it, and every worker's thread begun meanwhile has
 * the same to close.
 */
@WebListener
public class Startup implements ServletContextListener {
  @Inject private Event<Started> started;
  @Inject private Event<Stopping> stopping;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    started.fire(new Started());
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    stopping.fire(new Stopping());
  }
}
