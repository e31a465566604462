package se.radrum.portal.staff.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.access.Seat;
import se.radrum.portal.Visit;
import se.radrum.portal.staff.Deed;
import se.radrum.proposal.Adopt;
import se.radrum.proposal.ProposalView;
import se.radrum.proposal.Proposals;

/** One proposal: its paragraphs, and the council's decision or the form that notes it. */
@Named("staffProposal")
@RequestScoped
public class ProposalPage {
  private final Proposals proposals;
  private final Presence presence;
  private final Visit visit;
  private final Deed deed;

  private @Nullable ProposalView proposal;
  private final Map<Seat, String> answers = new EnumMap<>(Seat.class);
  private @Nullable LocalDate on;

  @Inject
  ProposalPage(Proposals proposals, Presence presence, Visit visit, Deed deed, Clock clock) {
    this.proposals = proposals;
    this.presence = presence;
    this.visit = visit;
    this.deed = deed;
    this.on = LocalDate.now(clock);
    for (var seat : Seat.values()) answers.put(seat, "0 0 0 0 0 0 0 0");
  }

  @SuppressWarnings("NullAway")
  ProposalPage() {
    this.proposals = null;
    this.presence = null;
    this.visit = null;
    this.deed = null;
  }

  /** The proposal. */
  public ProposalView getProposal() {
    if (proposal == null) proposal = proposals.open(me(), id());
    return proposal;
  }

  /** Whether whoever looks may note the decision. */
  public boolean isAdopter() {
    return me().is(Role.MODERATOR) || me().is(Role.STRATEGIST);
  }

  /** For each seat eight numbers with spaces between them, as the page has them. */
  public Map<Seat, String> getAnswers() {
    return answers;
  }

  /** Notes the decision. */
  @SuppressWarnings("NullAway") // an empty day is the command's to refuse, in words
  public void adopt() {
    var counts = new EnumMap<Seat, List<Integer>>(Seat.class);
    answers.forEach((seat, line) -> counts.put(seat, numbers(line)));
    var command = new Adopt(id(), on, counts);
    deed.then(() -> proposals.adopt(me(), command), "/rad/forslag/" + visit.part("id"));
  }

  /** The numbers of a line; a word that is none becomes one the door refuses. */
  private static List<Integer> numbers(String line) {
    return Arrays.stream(line.strip().split("[\\s,;]+"))
        .map(word -> word.matches("\\d{1,6}") ? Integer.parseInt(word) : -1)
        .toList();
  }

  private Caller me() {
    return presence.mustBeThere();
  }

  private UUID id() {
    return visit.id("id");
  }

  public @Nullable LocalDate getOn() {
    return on;
  }

  public void setOn(@Nullable LocalDate on) {
    this.on = on;
  }
}
