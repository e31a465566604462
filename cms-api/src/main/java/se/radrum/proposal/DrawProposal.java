package se.radrum.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Draws up a proposal.
 *
 * @param summary a few lines for whoever has no time, or empty
 * @param text one paragraph a line; empty lines are left out
 * @param themes what it is about
 * @param voices the published voices it rests on
 */
public record DrawProposal(
    @NotBlank(message = "proposal.title.missing") @Size(max = 200, message = "proposal.title.long")
        String title,
    @Size(max = 2000, message = "proposal.summary.long") String summary,
    @NotBlank(message = "proposal.text.missing") @Size(max = 40000, message = "proposal.text.long")
        String text,
    List<UUID> themes,
    List<UUID> voices) {

  public DrawProposal {
    title = title.strip();
    summary = summary.strip();
    text =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    themes = List.copyOf(themes);
    voices = List.copyOf(voices);
  }
}
