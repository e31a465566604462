package se.radrum.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/** Whether those who are to be told are told. */
@Dependent
class WebhookCheckup implements Checkup {
  @Inject private Webhooks webhooks;

  @Override
  public Finding look() {
    return webhooks.state();
  }
}
