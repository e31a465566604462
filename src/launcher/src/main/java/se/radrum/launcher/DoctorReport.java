package se.radrum.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;

/** One screen: versions first, then each part with a sign and its state. */
record DoctorReport(PrintStream out) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Prints the findings.
   *
   * @throws Refusal when a part is not well, after all have been printed
   */
  void print(String findings) {
    out.printf("ok    %-14s %s%n", "java", Runtime.version());
    int ill = 0;
    for (var finding : read(findings)) if (!printed(finding)) ill++;
    if (ill > 0) throw new Refusal(ill + " part(s) need a look.");
  }

  /**
   * Prints one part only, and gives what it says.
   *
   * @throws Refusal when it is not well, or there is no such part
   */
  String one(String part, String findings) {
    for (var finding : read(findings)) {
      if (!finding.path("part").asText().equals(part)) continue;
      if (!printed(finding)) throw new Refusal(part + " needs a look.");
      return finding.path("state").asText();
    }
    throw new Refusal("Nothing is known of " + part + ".");
  }

  private boolean printed(JsonNode finding) {
    var well = finding.path("well").asBoolean();
    out.printf(
        "%-5s %-14s %s%n",
        well ? "ok" : "LOOK", finding.path("part").asText(), finding.path("state").asText());
    return well;
  }

  private static JsonNode read(String findings) {
    try {
      return JSON.readTree(findings);
    } catch (JsonProcessingException e) {
      throw new Refusal("The doctor's answer cannot be read: " + e.getMessage(), e);
    }
  }
}
