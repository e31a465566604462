package se.radrum.feedback;

import java.util.List;

/**
 * Shown once, after the commit.
 *
 * @param code the code in five groups of five digits
 */
public record Receipt(List<String> code) {
  public Receipt {
    code = List.copyOf(code);
  }

  /** Says nothing, so that no log ever holds a code. */
  @Override
  public String toString() {
    return "Receipt";
  }
}
