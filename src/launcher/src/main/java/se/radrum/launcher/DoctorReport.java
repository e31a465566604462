package se.radrum.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
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
    try {
      int ill = 0;
      for (var finding : JSON.readTree(findings)) {
        var well = finding.path("well").asBoolean();
        if (!well) ill++;
        out.printf(
            "%-5s %-14s %s%n",
            well ? "ok" : "LOOK", finding.path("part").asText(), finding.path("state").asText());
      }
      if (ill > 0) throw new Refusal(ill + " part(s) need a look.");
    } catch (JsonProcessingException e) {
      throw new Refusal("The doctor's answer cannot be read: " + e.getMessage(), e);
    }
  }
}
