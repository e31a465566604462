package se.radrum.portal.staff.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.webhook.AddReceiver;
import se.radrum.webhook.DeliveryView;
import se.radrum.webhook.ReceiverView;
import se.radrum.webhook.Webhooks;

/** The receivers, and the messages of one of them. */
@Named("webhooks")
@RequestScoped
public class WebhooksPage {
  private final Webhooks webhooks;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;

  private String address = "";
  private String secret = "";
  private @Nullable List<DeliveryView> deliveries;

  @Inject
  WebhooksPage(Webhooks webhooks, Presence presence, Visit visit, Deed deed) {
    this.webhooks = webhooks;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  WebhooksPage() {
    this.webhooks = null;
    this.presence = null;
    this.visit = null;
    this.deed = null;
  }

  /** Everybody who is told. */
  public List<ReceiverView> getReceivers() {
    return webhooks.list(me());
  }

  /** The receiver in the address. */
  public ReceiverView getReceiver() {
    var id = id();
    return getReceivers().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(WebhooksPage::missing);
  }

  /** The latest messages to it; read once, since a table asks many times. */
  public List<DeliveryView> getDeliveries() {
    if (deliveries == null) deliveries = webhooks.deliveries(me(), id());
    return deliveries;
  }

  /** Names a receiver. The answer shows the secret, this once, and is not redirected for that. */
  public void add() {
    if (deed.done(() -> secret = webhooks.add(me(), new AddReceiver(address)))) address = "";
  }

  /** Exchanges the secret; shown as when it was made. */
  public void rotate() {
    deed.done(() -> secret = webhooks.rotate(me(), id()));
  }

  /** Lets what happens wait. */
  public void pause() {
    deed.then(() -> webhooks.pause(me(), id()), here());
  }

  /** Sends what has waited. */
  public void resume() {
    deed.then(() -> webhooks.resume(me(), id()), here());
  }

  /** Sends a message that tells nothing. */
  public void test() {
    deed.then(() -> webhooks.test(me(), id()), here());
  }

  /** Tells it nothing more. */
  public void remove() {
    deed.then(() -> webhooks.remove(me(), id()), "/rad/webhookar");
  }

  /** Sends one message once more. */
  public void redeliver(UUID delivery) {
    deed.then(() -> webhooks.redeliver(me(), delivery), here());
  }

  /** The secret just made, or the empty text. */
  public String getSecret() {
    return secret;
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  private UUID id() {
    return visit.id("id");
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "kernel.detail.missing");
  }

  private String here() {
    return "/rad/webhookar/" + visit.part("id");
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(@Nullable String address) {
    this.address = Objects.requireNonNullElse(address, "");
  }
}
