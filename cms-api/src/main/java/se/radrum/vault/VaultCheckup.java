package se.radrum.vault;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.radrum.kernel.Checkup;

/**
 * Whether the keys that lie apart from the database are there for every month it has cases of. A
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
    var months = cases.months();
    var lost = months.stream().filter(month -> files.existing(month).isEmpty()).toList();
    var state =
        lost.isEmpty()
            ? "%d months, every key in its place".formatted(months.size())
            : "no key for %s: restore the key folder".formatted(lost);
    return new Finding("keys", lost.isEmpty(), state);
  }
}
