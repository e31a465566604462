package se.radrum.content;

import java.util.Locale;
import java.util.UUID;
import se.radrum.kernel.Texts;

/**
 * A document that goes with an entry, as those see it who see the entry.
 *
 * @param name what whoever laid it there called it, with its ending
 * @param size in bytes
 * @param hash of what is in it (SHA-256, in hexadecimal)
 */
public record PaperView(UUID id, String name, Kind kind, int size, String hash, Reading reading) {
  private static final double MEGA = 1_000_000;

  /** What is taken. */
  public enum Kind {
    /** Has pages, to which one can point. */
    PDF("application/pdf"),
    /** Word's. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** OpenDocument's. */
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    Kind(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Its media type (RFC 6838). */
    public String mediaType() {
      return mediaType;
    }

    /** How its names end. */
    public String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of its words the search knows. */
  public enum Reading {
    /** All of them. */
    WHOLE,
    /** Its first pages. */
    PART,
    /** None: it is locked, broken, or takes too long. */
    NOTHING
  }

  /** Where it is fetched; nothing in the address says what it is. */
  public String address() {
    return "/dokument/" + id;
  }

  /** What kind it is and how large, in words. */
  public String told(Locale language) {
    var key = size < MEGA / 10 ? "content.paper.small" : "content.paper.large";
    var amount = size < MEGA / 10 ? Math.max(1, size / 1_000) : Math.round(size / MEGA * 10) / 10.0;
    return Texts.get(language, key, kind.name(), amount);
  }

  /** What whoever laid it there is to know of what was read of it; empty when all was. */
  public String note(Locale language) {
    return switch (reading) {
      case WHOLE -> "";
      case PART -> Texts.get(language, "content.paper.part");
      case NOTHING -> Texts.get(language, "content.paper.unread");
    };
  }
}
