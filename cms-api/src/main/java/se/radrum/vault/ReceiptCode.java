package se.radrum.vault;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The code that leads somebody back to what they wrote: 24 digits nobody can guess and a check
 * digit after Luhn (ISO/IEC 7812-1 annex B), as the reference numbers on Swedish bills have. Shown
 * as five groups of five; typed with any spaces, hyphens and digits of any script.
 */
public final class ReceiptCode {
  /** How many digits a code has, the check digit among them. */
  public static final int LENGTH = 25;

  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}.·]");

  private static final Pattern RUN =
      Pattern.compile("\\p{Nd}(?:[\\s\\p{Z}\\p{Pd}.·]{0,3}\\p{Nd}){24,}+");

  private final String digits;

  private ReceiptCode(String digits) {
    this.digits = digits;
  }

  /** The code of 24 digits, with its check digit set behind. */
  static ReceiptCode of(String unchecked) {
    if (!unchecked.matches("[0-9]{24}")) throw new IllegalArgumentException("24 digits");
    return new ReceiptCode(unchecked + (10 - sum(unchecked + "0") % 10) % 10);
  }

  /** The code somebody typed, unless a digit is missing, too many or mistyped. */
  public static Optional<ReceiptCode> read(String typed) {
    var digits = BETWEEN.matcher(typed.length() > 200 ? "" : typed).replaceAll("");
    if (digits.length() != LENGTH || !digits.chars().allMatch(Character::isDigit))
      return Optional.empty();
    var latin = latin(digits);
    return sum(latin) % 10 == 0 ? Optional.of(new ReceiptCode(latin)) : Optional.empty();
  }

  /** Whether a text gives some code away, however it is spaced. */
  public static boolean anyIn(String text) {
    return RUN.matcher(text).results().anyMatch(run -> anyInRun(run.group()));
  }

  private static boolean anyInRun(String run) {
    var digits = BETWEEN.matcher(run).replaceAll("");
    return IntStream.rangeClosed(0, digits.length() - LENGTH)
        .anyMatch(from -> read(digits.substring(from, from + LENGTH)).isPresent());
  }

  /** Its 25 digits. */
  public String digits() {
    return digits;
  }

  /** Five groups of five digits, as it is shown. */
  public List<String> groups() {
    return IntStream.range(0, 5).mapToObj(i -> digits.substring(5 * i, 5 * i + 5)).toList();
  }

  /** Says nothing, so that no log ever holds a code. */
  @Override
  public String toString() {
    return "ReceiptCode";
  }

  private static String latin(String digits) {
    var latin = new StringBuilder();
    digits.chars().forEach(c -> latin.append(Character.digit(c, 10)));
    return latin.toString();
  }

  /** Every second digit from the right, the check digit not counted, weighs twice. */
  private static int sum(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var digit = digits.charAt(digits.length() - 1 - i) - '0';
      var weighed = i % 2 == 1 ? 2 * digit : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum;
  }
}
