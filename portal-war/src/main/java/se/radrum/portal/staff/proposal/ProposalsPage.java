package se.radrum.portal.staff.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.portal.Once;
import se.radrum.proposal.ProposalView;
import se.radrum.proposal.Proposals;

/** The council's own proposals, the newest first. */
@Named("staffProposals")
@RequestScoped
public class ProposalsPage {
  private final Proposals proposals;
  private final Presence presence;

  private final Once<List<ProposalView>> all = new Once<>(this::read);

  @Inject
  ProposalsPage(Proposals proposals, Presence presence) {
    this.proposals = proposals;
    this.presence = presence;
  }

  @SuppressWarnings("NullAway")
  ProposalsPage() {
    this.proposals = null;
    this.presence = null;
  }

  /** Every proposal, whoever drew it up. */
  public List<ProposalView> getAll() {
    return all.get();
  }

  private List<ProposalView> read() {
    return proposals.list(presence.mustBeThere());
  }

  /** Whether whoever looks may draw up a proposal. */
  public boolean isWriter() {
    var me = presence.mustBeThere();
    return me.is(Role.MODERATOR) || me.is(Role.EDITOR) || me.is(Role.STRATEGIST);
  }
}
