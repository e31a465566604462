package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The door to what lies about a case in the clear: for whoever has to say what is stored. */
@ApplicationScoped
@Transactional
public class CaseLabels {
  private final CaseFiles cases;
  private final Groups groups;

  @Inject
  CaseLabels(CaseFiles cases, Groups groups) {
    this.cases = cases;
    this.groups = groups;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  CaseLabels() {
    this(null, null);
  }

  /** What is written on the case, so to say; empty when there is none of this id. */
  public Optional<CaseLabel> of(UUID id) {
    return cases.find(id).map(this::label);
  }

  private CaseLabel label(CaseFile file) {
    var sheets = cases.sheets(file.id());
    var readers = cases.wraps(file.id()).stream().map(this::reader).sorted().toList();
    var bytes = sheets.stream().mapToLong(sheet -> sheet.sealed().length).sum();
    return new CaseLabel(
        file.epoch().name(), file.tag().isPresent(), readers, sheets.size(), bytes);
  }

  private String reader(Wrap wrap) {
    var name = groups.find(wrap.groupId()).map(group -> group.view().name()).orElse("?");
    return "%s (%d)".formatted(name, wrap.epoch());
  }
}
