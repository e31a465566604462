package se.radrum.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import se.radrum.vault.Ended.What;

/**
 * Something that has ended, and stays ended when an older backup is restored: a case, a code, a yes
 * or a month. It says what and neither when nor why.
 */
@Entity
@Table(name = "tombstone")
class Tombstone {
  private static final String CODE = "code ";
  private static final String MONTH = "month ";
  private static final HexFormat HEX = HexFormat.of();

  @Id private String words;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Tombstone() {}

  private Tombstone(String words) {
    this.words = words;
  }

  static Tombstone of(Ended ended) {
    return new Tombstone(ended.what().word() + " " + ended.id());
  }

  static Tombstone of(byte[] tag) {
    return new Tombstone(CODE + HEX.formatHex(tag));
  }

  static Tombstone of(Epoch month) {
    return new Tombstone(MONTH + month.name());
  }

  /** As it stands in a line of the key folder. */
  static Tombstone read(String line) {
    return new Tombstone(line);
  }

  String words() {
    return words;
  }

  /** Ends in the tables what it names, where it has come back. */
  void end(CaseFiles cases) {
    ended().filter(e -> e.what() == What.CASE).ifPresent(e -> cases.end(e.id()));
    if (words.startsWith(CODE))
      cases.tagged(HEX.parseHex(after(CODE))).ifPresent(CaseFile::forgetCode);
    if (words.startsWith(MONTH)) cases.of(new Epoch(after(MONTH))).forEach(cases::end);
  }

  /** What it names, unless that is a code or a month. */
  Optional<Ended> ended() {
    for (var what : What.values())
      if (words.startsWith(what.word() + " "))
        return Optional.of(new Ended(what, UUID.fromString(after(what.word() + " "))));
    return Optional.empty();
  }

  /** Ends among the files what it names. */
  void end(KeyFiles files) {
    if (words.startsWith(MONTH)) files.destroy(new Epoch(after(MONTH)));
  }

  private String after(String kind) {
    return words.substring(kind.length());
  }
}
