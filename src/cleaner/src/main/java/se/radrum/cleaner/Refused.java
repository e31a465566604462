package se.radrum.cleaner;

import java.util.Locale;

/** A file that is not painted, and why. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file is not painted. */
  enum Reason {
    /** Neither a JPEG, a PNG nor a PDF by what is in it. */
    KIND,
    /** More pixels than we look at. */
    LARGE,
    /** More pages than we look at. */
    LONG,
    /** Closed with a password. */
    LOCKED,
    /** It cannot be read. */
    BROKEN
  }

  private final Reason reason;

  Refused(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  String word() {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
