package se.radrum.registry;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a <i>gallringsbeslut</i> says about one class.
 *
 * @param kind the class
 * @param months how long it is kept, 1 to 1200
 * @param decision the decision's number, as it stands in the diary of whoever decided
 */
public record DecideRetention(
    String kind,
    @Min(value = 1, message = "registry.retention.months.wrong")
        @Max(value = 1200, message = "registry.retention.months.wrong")
        int months,
    @NotBlank(message = "registry.retention.decision.missing")
        @Size(max = 80, message = "registry.retention.decision.long")
        String decision) {
  public DecideRetention {
    decision = decision.strip();
  }
}
