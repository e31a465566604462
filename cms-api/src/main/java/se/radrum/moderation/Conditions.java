package se.radrum.moderation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.radrum.access.Access;
import se.radrum.access.Role;
import se.radrum.feedback.CaseThread;
import se.radrum.vault.SealedCases;
import se.radrum.vault.Vault;

/** What must hold before words pass the door. */
@Dependent
class Conditions {
  private final SealedCases cases;
  private final Vault vault;
  private final Access access;

  @Inject
  Conditions(SealedCases cases, Vault vault, Access access) {
    this.cases = cases;
    this.vault = vault;
    this.access = access;
  }

  /** Everything that does not hold, as text keys; none when the words may pass. */
  List<String> missing(UUID id, CaseThread thread, UUID releaser) {
    var words = thread.words();
    if (words.isEmpty()) return List.of("moderation.missing.words");
    var whole = words.get().whole();
    var missing = new ArrayList<String>();
    var redaction = thread.redaction().map(Redaction::read).orElse(Redaction.NONE);
    if (!redaction.left(whole).isEmpty()) missing.add("moderation.missing.struck");
    if (!Traces.in(whole).isEmpty()) missing.add("moderation.missing.traces");
    if (thread.consent().filter(consent -> consent.covers(words.get())).isEmpty())
      missing.add("moderation.missing.consent");
    if (wantsSecond(id, thread) && !otherEyes(thread, releaser))
      missing.add("moderation.missing.second");
    return missing;
  }

  /** Whether the case has a reader who could be the other pair of eyes today. */
  boolean wantsSecond(UUID id, CaseThread thread) {
    var readers = new HashSet<UUID>();
    cases.readersOf(id).forEach(group -> readers.addAll(vault.readers(group)));
    readers.removeAll(cases.aside(id));
    readers.removeIf(reader -> !access.serves(reader, Role.MODERATOR));
    thread.proposedBy().ifPresent(readers::remove);
    return !readers.isEmpty();
  }

  private static boolean otherEyes(CaseThread thread, UUID releaser) {
    Set<UUID> eyes = new HashSet<>(thread.seconds());
    eyes.add(releaser);
    thread.proposedBy().ifPresent(eyes::remove);
    return !eyes.isEmpty();
  }
}
