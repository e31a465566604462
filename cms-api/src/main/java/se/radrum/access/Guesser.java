package se.radrum.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.stream.Stream;

/** Tries what guessers try first: leaked passwords, keyboard rows, dates, and the words at hand. */
public class Guesser implements ConstraintValidator<Unguessable, AcceptInvitation> {
  /** Of 0 to 4: more than a hundred million guesses. */
  private static final int SAFE = 3;

  /** The estimate is quadratic in length, and a long password is settled by its beginning. */
  private static final int LOOKED_AT = 64;

  private static final Zxcvbn ZXCVBN = new Zxcvbn();
  private static final List<String> HERE =
      List.of(
          "radrum",
          "rådrum",
          "samråd",
          "samrad",
          "brukarråd",
          "brukarrad",
          "kommun",
          "kommunen",
          "lösenord",
          "losenord",
          "hemligt",
          "hemlig",
          "välkommen",
          "valkommen",
          "sommar",
          "vinter",
          "höst",
          "vår",
          "sverige",
          "stockholm",
          "göteborg",
          "goteborg",
          "malmö",
          "malmo",
          "kvinnojour",
          "kvinnofrid",
          "älskling",
          "alskling",
          "fotboll",
          "hejhej",
          "abc123");

  @Override
  public boolean isValid(AcceptInvitation command, ConstraintValidatorContext context) {
    if (command.password().length() < AcceptInvitation.SHORTEST) return true;
    if (holds(command.password(), command.name(), command.alias())) return true;
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("password")
        .addConstraintViolation();
    return false;
  }

  static boolean holds(String password, String... personal) {
    var words = Stream.concat(HERE.stream(), Stream.of(personal)).toList();
    var start = password.substring(0, Math.min(password.length(), LOOKED_AT));
    return ZXCVBN.measure(start, words).getScore() >= SAFE;
  }
}
