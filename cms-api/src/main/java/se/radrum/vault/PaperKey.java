package se.radrum.vault;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;

/** A member's recovery key, to be printed and kept away from the machine: 40 digits, 132 bits. */
public final class PaperKey {
  private static final int LENGTH = 40;

  private final String digits;

  private PaperKey(String digits) {
    this.digits = digits;
  }

  static PaperKey random() {
    return new PaperKey(
        IntStream.range(0, LENGTH)
            .mapToObj(i -> String.valueOf(Randomness.below(10)))
            .collect(Collectors.joining()));
  }

  /** The key somebody typed, unless a digit is missing or too many. */
  static Optional<PaperKey> read(String typed) {
    var digits = typed.replaceAll("[\\s\\p{Pd}]", "");
    return digits.matches("[0-9]{" + LENGTH + "}")
        ? Optional.of(new PaperKey(digits))
        : Optional.empty();
  }

  /** Eight groups of five digits, as it is printed. */
  public List<String> groups() {
    return IntStream.range(0, 8).mapToObj(i -> digits.substring(5 * i, 5 * i + 5)).toList();
  }

  /** Says nothing, so that no log ever holds a key. */
  @Override
  public String toString() {
    return "PaperKey";
  }

  /** Random enough to need no stretching. */
  Key key() {
    return Key.derive(digits.getBytes(US_ASCII), new byte[0], "radrum/v1/paper");
  }
}
