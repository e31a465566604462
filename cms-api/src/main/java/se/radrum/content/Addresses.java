package se.radrum.content;

/** The pages of the house that show what is published, without a language in front. */
public final class Addresses {
  private static final String OUTCOME = "outcome";

  private Addresses() {}

  /** Where everything of a type stands. Outcomes have a page of their own. */
  public static String of(String type) {
    return type.equals(OUTCOME) ? "/resultat" : "/bibliotek?typ=" + type;
  }

  /** Where one entry stands. */
  public static String of(String type, int number) {
    return (type.equals(OUTCOME) ? "/resultat/" : "/bibliotek/") + number;
  }
}
