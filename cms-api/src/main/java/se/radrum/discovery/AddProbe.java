package se.radrum.discovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Says what a search ought to find.
 *
 * @param words as people write them
 * @param number the number of the entry they mean
 */
public record AddProbe(
    @NotBlank(message = "discovery.probe.words") @Size(max = 200, message = "discovery.probe.long")
        String words,
    @Min(value = 1, message = "discovery.probe.number")
        @Max(value = 999_999_999, message = "discovery.probe.number")
        int number) {
  public AddProbe {
    words = words.strip().toLowerCase(Locale.ROOT);
  }
}
