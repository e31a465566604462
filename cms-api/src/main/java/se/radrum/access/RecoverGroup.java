package se.radrum.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Two trustees give a moderator everything a group can read.
 *
 * @param alias who the other of the two is, sitting beside
 * @param beside the other's unlock phrase
 * @param group which group
 * @param member who shall be able to read
 */
public record RecoverGroup(
    @NotBlank(message = "access.trustee.unknown") String alias,
    @NotBlank(message = "vault.phrase.wrong") String beside,
    @NotNull(message = "access.choose.one") UUID group,
    @NotNull(message = "access.choose.one") UUID member) {

  /** Says nothing of the phrase. */
  @Override
  public String toString() {
    return "RecoverGroup";
  }
}
