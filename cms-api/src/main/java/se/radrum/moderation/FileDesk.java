package se.radrum.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.feedback.SentFiles;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Unlocked;

/**
 * The door to what was sent along with a submission: shown to whoever reads the case with their own
 * keys, and on record each time. It leads nowhere else; {@link Release} does not know it.
 */
@ApplicationScoped
@Transactional
public class FileDesk {
  private final SealedCases cases;
  private final SentFiles files;
  private final ChangeLog changes;

  @Inject
  FileDesk(SealedCases cases, SentFiles files, ChangeLog changes) {
    this.cases = cases;
    this.files = files;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  FileDesk() {
    this(null, null, null);
  }

  /**
   * How one page of a file looks: a JPEG.
   *
   * @throws se.radrum.kernel.Problem MISSING when there is no such page, or none for this reader
   */
  @Allowed({Role.MODERATOR, Role.REGISTRAR})
  public byte[] open(Caller by, Unlocked keys, UUID id, UUID page) {
    if (!keys.member().equals(by.id())) throw Proposed.notYours();
    var seen = files.page(cases.openAs(keys, id), page);
    changes.append(new AttachmentOpened(by.id(), id));
    return seen;
  }
}
