package se.radrum.content;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says where relations of an entry lead, in all its languages.
 *
 * @param to relation → the entries it leads to, in order; none takes the relation away, and what is
 *     not named stays
 * @param basedOn the {@link DraftView#linked} the writer started from
 */
public record Relations(Map<String, List<UUID>> to, int basedOn) {
  public Relations {
    to = Map.copyOf(to);
  }
}
