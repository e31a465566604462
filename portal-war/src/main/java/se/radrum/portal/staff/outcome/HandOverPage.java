package se.radrum.portal.staff.outcome;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Presence;
import se.radrum.outcome.HandOver;
import se.radrum.outcome.Outcomes;
import se.radrum.portal.staff.Deed;
import se.radrum.proposal.ProposalView;
import se.radrum.proposal.Proposals;

/** Hands an adopted proposal over. */
@Named("handOver")
@RequestScoped
public class HandOverPage {
  private static final int MONTHS_TO_ANSWER = 3;

  private final Outcomes outcomes;
  private final Proposals proposals;
  private final Presence presence;
  private final Deed deed;

  private String proposal = "";
  private String said = "";
  private String addressee = "";
  private @Nullable LocalDate on;
  private @Nullable LocalDate due;

  @Inject
  HandOverPage(Outcomes outcomes, Proposals proposals, Presence presence, Deed deed, Clock clock) {
    this.outcomes = outcomes;
    this.proposals = proposals;
    this.presence = presence;
    this.deed = deed;
    this.on = LocalDate.now(clock);
    this.due = on.plusMonths(MONTHS_TO_ANSWER);
  }

  @SuppressWarnings("NullAway")
  HandOverPage() {
    this.outcomes = null;
    this.proposals = null;
    this.presence = null;
    this.deed = null;
  }

  /** The proposals the council stands behind. */
  public List<ProposalView> getAdopted() {
    return proposals.adopted(presence.mustBeThere());
  }

  /** Hands it over and goes on to its page. */
  @SuppressWarnings("NullAway") // an empty field is the command's to refuse, in words
  public void send() {
    var chosen = proposal.isEmpty() ? null : UUID.fromString(proposal);
    var command = new HandOver(chosen, "", said, addressee, on, due);
    var made = new UUID[1];
    if (deed.done(() -> made[0] = outcomes.handOver(presence.mustBeThere(), command)))
      deed.go("/rad/resultat/" + made[0]);
  }

  public String getProposal() {
    return proposal;
  }

  public void setProposal(@Nullable String proposal) {
    this.proposal = Objects.requireNonNullElse(proposal, "");
  }

  public String getSaid() {
    return said;
  }

  public void setSaid(@Nullable String said) {
    this.said = Objects.requireNonNullElse(said, "");
  }

  public String getAddressee() {
    return addressee;
  }

  public void setAddressee(@Nullable String addressee) {
    this.addressee = Objects.requireNonNullElse(addressee, "");
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }
}
