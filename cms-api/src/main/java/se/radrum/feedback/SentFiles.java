package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.radrum.attachment.CleanFile;
import se.radrum.vault.Enclosures;
import se.radrum.vault.SealedCase;
import se.radrum.vault.SealedCases;

/** The door to what was sent along with a submission: sealed in its case, a record a page. */
@ApplicationScoped
@Transactional
public class SentFiles {
  private final SealedCases cases;
  private final Enclosures enclosures;

  @Inject
  SentFiles(SealedCases cases, Enclosures enclosures) {
    this.cases = cases;
    this.enclosures = enclosures;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  SentFiles() {
    this(null, null);
  }

  /** Seals what is clean; nothing happens when there is nothing. */
  public void keep(SealedCase open, List<CleanFile> files) {
    if (files.isEmpty()) return;
    var sent = files.stream().map(file -> sealed(open, file)).toList();
    cases.add(open, Kind.FILES.word(), SentFile.json(sent).toString());
  }

  /**
   * How a page looks: a JPEG of our own making.
   *
   * @throws se.radrum.kernel.Problem MISSING when the case has no such page
   */
  public byte[] page(SealedCase open, UUID page) {
    return enclosures.read(open, page);
  }

  private SentFile sealed(SealedCase open, CleanFile file) {
    var pages =
        file.pages().stream().map(page -> enclosures.add(open, Kind.PAGE.word(), page)).toList();
    return new SentFile(file.document(), pages);
  }
}
