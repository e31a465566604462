package se.radrum.benchmarks;

import java.util.HashMap;
import java.util.regex.Pattern;

/** Goes through the questions of {@code /skriv} as somebody does who answers no more than asked. */
public final class Writing {
  private static final Pattern CODE = Pattern.compile("(?s)class=\"code\"[^>]*>(.*?)</p>");

  private Writing() {}

  /**
   * Answers everything up to the page on which one reads it through; all that is left is to send.
   *
   * @throws IllegalStateException when that page is not reached
   */
  public static void answered(Visitor visitor, String message) {
    visitor.get("/skriv");
    for (int step = 0; step < 12 && !visitor.offers("send"); step++) {
      var answers = new HashMap<String, String>();
      answers.put("go", visitor.offers("skip") ? "skip" : "next");
      answers.put("message", message);
      visitor.firstChoice("readers").ifPresent(group -> answers.put("readers", group));
      visitor.post("/skriv", answers);
    }
    if (!visitor.offers("send")) throw new IllegalStateException("the check page was not reached");
  }

  /** The code on the receipt, digits only; empty when there is no receipt. */
  public static String code(Visitor visitor) {
    return visitor.finds(CODE).orElse("").replaceAll("<[^>]*>|\\D", "");
  }
}
