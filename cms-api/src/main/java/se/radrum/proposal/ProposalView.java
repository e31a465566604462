package se.radrum.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A proposal of the council's, as its members see it.
 *
 * @param number the one in its address
 * @param version the number of the text, from 1
 * @param voices how many voices it rests on; 0 below five
 * @param published whether everybody sees it
 * @param decision what was decided, or null
 */
public record ProposalView(
    UUID id,
    int number,
    int version,
    String title,
    String summary,
    List<String> paragraphs,
    int voices,
    boolean published,
    @Nullable DecisionView decision) {

  public ProposalView {
    paragraphs = List.copyOf(paragraphs);
  }
}
