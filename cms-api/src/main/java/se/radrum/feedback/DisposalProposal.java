package se.radrum.feedback;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A submission somebody proposes to dispose of before its time.
 *
 * @param decision the number of the decision it rests on
 * @param by who proposes it
 */
public record DisposalProposal(UUID id, LocalDate received, String decision, UUID by) {}
