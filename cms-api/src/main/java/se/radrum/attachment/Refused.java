package se.radrum.attachment;

/** A file that is not taken, and why; a text key's last part. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  Refused(String why) {
    super(why);
    this.why = why;
  }

  String key() {
    return "attachment." + why;
  }
}
