package se.radrum.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.content.Guard;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;

/**
 * Lets nobody write in a proposal the council has adopted, in the language it was adopted in; it
 * may still be translated.
 */
@ApplicationScoped
@Named("adopted-words")
class AdoptedWords implements Guard {
  static final String OURS = "forslag";

  private final CouncilProposals proposals;

  @Inject
  AdoptedWords(CouncilProposals proposals) {
    this.proposals = proposals;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  AdoptedWords() {
    this(null);
  }

  @Override
  public void check(Caller by, UUID entry, Locale locale, JsonObject words) {
    var ours = words.getString(AgreedWords.KIND, "").equals(OURS);
    if (!ours || !locale.equals(Texts.SWEDISH)) return;
    proposals
        .find(entry)
        .filter(CouncilProposal::isAdopted)
        .ifPresent(
            adopted -> {
              throw Problem.of(Kind.CONFLICT, "proposal.adopted.stands");
            });
  }
}
