package se.radrum.discovery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Find what is about the same as a text.
 *
 * @param title its heading; words here weigh more
 * @param text the text, which is read and kept nowhere
 * @param limit how many, 1 to 50
 * @param language the language to say what they are in
 */
public record FindSimilar(
    @NotNull(message = "discovery.similar.missing")
        @Size(max = 500, message = "discovery.similar.long")
        String title,
    @NotNull(message = "discovery.similar.missing")
        @Size(max = 100_000, message = "discovery.similar.long")
        String text,
    @Min(value = 1, message = "discovery.similar.limit")
        @Max(value = 50, message = "discovery.similar.limit")
        int limit,
    Locale language) {}
