package se.radrum.content;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Caller;

/**
 * A condition a type's file asks for by name, before a version is written or before a step is
 * taken: "nobody changes what was agreed to". A CDI bean with {@code @Named} of that name.
 */
public interface Guard {
  /**
   * Lets it pass, in its own transaction. Before a version is written it is asked twice: of the
   * words there are and of the words to be.
   *
   * @param words a whole document of the entry; before a step, the one worked on
   * @throws se.radrum.kernel.Problem CONFLICT, with words for whoever tried, when it may not
   */
  void check(Caller by, UUID entry, Locale locale, JsonObject words);
}
