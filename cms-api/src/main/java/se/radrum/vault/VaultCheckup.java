package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/**
 * Whether the keys that lie apart from the database are there for every epoch it has cases of. A
 * folder that was lost or not restored shows here, and not first when somebody opens a case.
 */
@Dependent
class VaultCheckup implements Checkup {
  private final CaseFiles cases;
  private final KeyFiles files;

  @Inject
  VaultCheckup(CaseFiles cases, KeyFiles files) {
    this.cases = cases;
    this.files = files;
  }

  @Override
  public Finding look() {
    var epochs = cases.epochs();
    var lost = epochs.stream().filter(e -> files.existing(e).isEmpty()).map(Epoch::name).toList();
    var state =
        lost.isEmpty()
            ? "%d epochs, every key in its place".formatted(epochs.size())
            : "no key for %s: restore the key folder".formatted(lost);
    return new Finding("keys", lost.isEmpty(), state);
  }
}
