package se.radrum.attachment;

import java.util.Optional;

/** The door for files as a house may have set it. */
public final class Accepting {
  private Accepting() {}

  /** No files. */
  public static Attachments off() {
    return set("off", "off");
  }

  /** Files, cleaned in a process of their own as in the product. */
  public static Attachments on() {
    return set("on", "off");
  }

  /** Files, once somebody who listens at an address has looked at them. */
  static Attachments asking(String scanner) {
    return set("on", scanner);
  }

  private static Attachments set(String accept, String scanner) {
    var classPath = Optional.of(HostileFilesTest.classPath());
    return new Attachments(new AttachmentSettings(accept, scanner, classPath));
  }
}
