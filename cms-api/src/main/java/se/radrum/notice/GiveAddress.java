package se.radrum.notice;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Says where letters shall go.
 *
 * @param address one address (RFC 5321), at most 254 characters
 * @param language what letters are written in
 */
public record GiveAddress(
    @NotBlank(message = "notice.address.missing")
        @Size(max = 254, message = "notice.address.form")
        @Email(message = "notice.address.form")
        String address,
    Locale language) {
  public GiveAddress {
    address = address.strip();
  }
}
