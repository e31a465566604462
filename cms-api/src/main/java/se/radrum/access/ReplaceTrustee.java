package se.radrum.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Two trustees put somebody in a trustee's place.
 *
 * @param alias who the other of the two is, sitting beside
 * @param beside the other's unlock phrase
 * @param leaves who is one no more; the same as who comes, when they have new keys
 * @param comes who is one from now on, and has the duty already
 */
public record ReplaceTrustee(
    @NotBlank(message = "access.trustee.unknown") String alias,
    @NotBlank(message = "vault.phrase.wrong") String beside,
    @NotNull(message = "access.choose.one") UUID leaves,
    @NotNull(message = "access.choose.one") UUID comes) {

  /** Says nothing of the phrase. */
  @Override
  public String toString() {
    return "ReplaceTrustee";
  }
}
