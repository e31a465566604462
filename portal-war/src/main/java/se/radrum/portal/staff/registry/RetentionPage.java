package se.radrum.portal.staff.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Access;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.feedback.Disposal;
import se.radrum.feedback.DisposalProposal;
import se.radrum.feedback.Keeping;
import se.radrum.portal.Once;
import se.radrum.portal.staff.Deed;
import se.radrum.registry.DecideRetention;
import se.radrum.registry.Retentions;

/** How long each class is kept, and the form for a new decision. */
@Named("retention")
@RequestScoped
public class RetentionPage {
  private static final int NONE = 0;
  private static final String HERE = "/rad/gallring";

  private final Retentions retentions;
  private final Disposal disposal;
  private final Access access;
  private final Presence presence;
  private final Deed deed;

  private final Once<List<Keeping>> classes = new Once<>(this::kept);
  private final Once<List<DisposalProposal>> proposed = new Once<>(this::early);
  private String kind = "";
  private String months = "";
  private String decision = "";

  @Inject
  RetentionPage(
      Retentions retentions, Disposal disposal, Access access, Presence presence, Deed deed) {
    this.access = access;
    this.retentions = retentions;
    this.disposal = disposal;
    this.presence = presence;
    this.deed = deed;
  }

  @SuppressWarnings("NullAway")
  RetentionPage() {
    this(null, null, null, null, null);
  }

  /** The classes, and what waits in each. */
  public List<Keeping> getClasses() {
    return classes.get();
  }

  private List<Keeping> kept() {
    return disposal.look(presence.mustBeThere());
  }

  /** What somebody proposes to end before its time. */
  public List<DisposalProposal> getProposed() {
    return proposed.get();
  }

  private List<DisposalProposal> early() {
    return disposal.proposed(presence.mustBeThere());
  }

  /** The second person's yes or no. */
  public void answer(UUID submission, boolean yes) {
    deed.then(() -> disposal.answer(presence.mustBeThere(), submission, yes), HERE);
  }

  /** Who somebody is to colleagues. */
  public String alias(UUID member) {
    return access.alias(member).orElse("");
  }

  /** Whether this person enters decisions. */
  public boolean isRegistrar() {
    return presence.mustBeThere().is(Role.REGISTRAR);
  }

  /** Enters the decision and shows what holds now. */
  public void decide() {
    var command = new DecideRetention(kind, number(), decision);
    deed.then(() -> retentions.decide(presence.mustBeThere(), command), HERE);
  }

  /** What is no number of months is refused as one that is too small. */
  private int number() {
    return months.matches("[0-9]{1,4}") ? Integer.parseInt(months) : NONE;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = Objects.requireNonNullElse(kind, "");
  }

  public String getMonths() {
    return months;
  }

  public void setMonths(@Nullable String months) {
    this.months = Objects.requireNonNullElse(months, "").strip();
  }

  public String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = Objects.requireNonNullElse(decision, "");
  }
}
