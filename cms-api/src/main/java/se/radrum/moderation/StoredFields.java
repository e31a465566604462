package se.radrum.moderation;

import java.util.List;
import java.util.Map;
import se.radrum.feedback.SubmissionRow;
import se.radrum.vault.CaseLabel;

/** The seven things that are stored of a submission in the clear, and no others. */
public record StoredFields(SubmissionRow row, CaseLabel label) {

  /** The seven with their values, in the order they are told; a key is the end of a text key. */
  public List<Map.Entry<String, String>> list() {
    return List.of(
        Map.entry("id", row.id().toString()),
        Map.entry("day", row.received().toString()),
        Map.entry("state", row.state().word()),
        Map.entry("kept", (row.first() ? "child" : "usual") + ", " + row.expires()),
        Map.entry("readers", String.join(", ", label.groups())),
        Map.entry("keys", label.month() + (label.code() ? ", code" : ", no code")),
        Map.entry("size", label.records() + " × sealed, " + label.bytes() + " bytes"));
  }
}
