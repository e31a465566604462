package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as those see it who write it.
 *
 * @param working the version worked on; 0 when the entry is not yet in this language
 * @param published the version everybody sees, or null
 * @param linked how often where it leads has been changed, for who changes it next
 */
public record DraftView(
    UUID id,
    String type,
    int number,
    Origin origin,
    Locale locale,
    String state,
    int working,
    @Nullable Integer published,
    JsonObject fields,
    Map<String, List<UUID>> relations,
    int linked) {

  public DraftView {
    relations = Map.copyOf(relations);
  }
}
