package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.feedback.FeedbackBox;
import se.radrum.feedback.SubmissionRow;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.registry.DiaryLine;
import se.radrum.registry.Registry;
import se.radrum.registry.Retentions;
import se.radrum.vault.CaseLabels;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Unlocked;

/**
 * The door for a request to see a document: what is stored of a submission, and its content for the
 * test of secrecy, piece by piece, by somebody who has the keys. Nothing is given out from here; it
 * shows what there is to decide about.
 */
@ApplicationScoped
@Transactional
public class Disclosure {
  private final FeedbackBox box;
  private final SealedCases cases;
  private final CaseLabels labels;
  private final Registry registry;
  private final Retentions retentions;
  private final ChangeLog changes;

  @Inject
  Disclosure(
      FeedbackBox box,
      SealedCases cases,
      CaseLabels labels,
      Registry registry,
      Retentions retentions,
      ChangeLog changes) {
    this.box = box;
    this.cases = cases;
    this.labels = labels;
    this.registry = registry;
    this.retentions = retentions;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Disclosure() {
    this(null, null, null, null, null, null);
  }

  /**
   * All that is stored of a submission without any key.
   *
   * @throws Problem MISSING when there is no such submission
   */
  public StoredFields stored(UUID id) {
    return fields(box.stored(id).orElseThrow(Disclosure::missing));
  }

  /**
   * The line of the diary, for whoever is to test what it stands for.
   *
   * @throws Problem MISSING when there is no such designation
   */
  @Allowed({Role.REGISTRAR, Role.MODERATOR})
  public DiaryLine line(Caller by, String designation) {
    return registry.line(by, designation);
  }

  /**
   * Opens what a line of the diary stands for. That it was opened, and why, goes on record.
   *
   * <p>The line leads to no case, so those of its day that this reader can open are asked for their
   * designation.
   *
   * @throws Problem MISSING when no case this reader can open has that designation
   */
  @Allowed({Role.REGISTRAR, Role.MODERATOR})
  public TestedCase open(Caller by, Unlocked keys, String designation, Ground ground) {
    if (!keys.member().equals(by.id())) throw Proposed.notYours();
    var line = registry.line(by, designation);
    var open = find(by, keys, line.designation(), box.receivedOn(line.arrived()));
    var found = open.orElseThrow(Disclosure::missing);
    var seen = new TestedCase(line, stored(found.id()), box.thread(found));
    changes.append(new SecrecyTested(by.id(), found.id(), ground));
    return seen;
  }

  private Optional<SealedCase> find(
      Caller by, Unlocked keys, String designation, List<SubmissionRow> rows) {
    var readable = cases.readableBy(by.id());
    return rows.stream()
        .map(SubmissionRow::id)
        .filter(readable::contains)
        .map(id -> cases.openAs(keys, id))
        .filter(open -> box.thread(open).designation().equals(designation))
        .findFirst();
  }

  private StoredFields fields(SubmissionRow row) {
    var label = labels.of(row.id()).orElseThrow(Disclosure::missing);
    return new StoredFields(row, retentions.of(row.retention()), label);
  }

  private static Problem missing() {
    return Problem.of(Kind.MISSING, "moderation.disclosure.missing");
  }
}
