package se.radrum.acceptance;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian where its runner stands in the deployed application. The connector to Payara
 * Micro reads that out of what the server prints, every 200 ms, and believes a description that is
 * only half printed: on a busy machine it then knows the port and not one servlet.
 */
public class Runner implements LoadableExtension {
  private static final String NAME = "ArquillianServletRunnerEE9";
  private static final String APPLICATION = "/radrum";

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Runner.class);
  }

  /** Adds the runner to each address that was read without it. */
  public void deployed(@Observes ProtocolMetaData deployment) {
    for (var address : deployment.getContexts(HTTPContext.class)) {
      if (address.getServletByName(NAME) == null) {
        address.add(new Servlet(NAME, APPLICATION));
      }
    }
  }
}
