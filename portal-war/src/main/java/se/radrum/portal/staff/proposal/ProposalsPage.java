package se.radrum.portal.staff.proposal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.proposal.ProposalView;
import se.radrum.proposal.Proposals;

/** The council's own proposals, the newest first. */
@Named("staffProposals")
@RequestScoped
public class ProposalsPage {
  private final Proposals proposals;
  private final Presence presence;

  private @Nullable List<ProposalView> all;

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

  /** Read once, since a table asks many times. */
  public List<ProposalView> getAll() {
    if (all == null) all = proposals.list(presence.mustBeThere());
    return all;
  }

  /** Whether whoever looks may draw up a proposal. */
  public boolean isWriter() {
    var me = presence.mustBeThere();
    return me.is(Role.MODERATOR) || me.is(Role.EDITOR) || me.is(Role.STRATEGIST);
  }
}
