package se.radrum.content;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;

/**
 * Some lines of an import, in one transaction. No two may carry the same id.
 *
 * @param type the type of every line
 * @param firstLine the number of the first line in its file, from 1
 * @param lines JSON objects, as they stand in the file
 */
public record ImportBatch(
    @NotBlank(message = "content.type.missing") String type,
    Locale locale,
    long firstLine,
    List<String> lines) {
  public ImportBatch {
    lines = List.copyOf(lines);
  }
}
