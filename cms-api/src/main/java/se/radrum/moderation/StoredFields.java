package se.radrum.moderation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radrum.feedback.SubmissionRow;
import se.radrum.registry.Retention;
import se.radrum.vault.CaseLabel;

/** The seven things that are stored of a submission in the clear, and no others. */
public record StoredFields(SubmissionRow row, Retention rule, CaseLabel label) {

  /** The month its time is out; empty as long as nobody has decided how long it is kept. */
  public Optional<YearMonth> over() {
    return rule.number().map(decided -> YearMonth.from(row.received()).plusMonths(rule.months()));
  }

  /** The seven with their values, in the order they are told; a key is the end of a text key. */
  public List<Map.Entry<String, String>> list() {
    return List.of(
        Map.entry("id", row.id().toString()),
        Map.entry("day", row.received().toString()),
        Map.entry("state", row.state().word()),
        Map.entry(
            "kept", rule.kind() + ", " + over().map(YearMonth::toString).orElse("no decision")),
        Map.entry("readers", String.join(", ", label.groups())),
        Map.entry("keys", label.month() + (label.code() ? ", code" : ", no code")),
        Map.entry("size", label.records() + " × sealed, " + label.bytes() + " bytes"));
  }
}
