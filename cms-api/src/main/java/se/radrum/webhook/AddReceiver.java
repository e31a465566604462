package se.radrum.webhook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Names somebody to be told.
 *
 * @param address an absolute https address that anybody on the internet could reach
 */
public record AddReceiver(
    @NotBlank(message = "webhook.address.missing")
        @Size(max = 500, message = "webhook.address.long")
        String address) {
  public AddReceiver {
    address = address.strip();
  }
}
