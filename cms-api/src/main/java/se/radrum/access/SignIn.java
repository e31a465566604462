package se.radrum.access;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The first step: what somebody calls themselves here, and the password.
 *
 * @param name in any case
 * @param password as typed
 */
public record SignIn(String name, String password) {
  public SignIn {
    name = fold(name);
    password = password == null ? "" : password;
  }

  /** A sign-in name as it is kept: without outer space, composed, in small letters. */
  static String fold(String name) {
    return name == null
        ? ""
        : Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "SignIn";
  }
}
