package se.radrum.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Something that has ended, and stays ended when an older backup is restored: a case, a code or a
 * month. It says what and neither when nor why.
 */
@Entity
@Table(name = "tombstone")
class Tombstone {
  private static final String CASE = "case ";
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

  static Tombstone of(UUID ended) {
    return new Tombstone(CASE + ended);
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
    if (words.startsWith(CASE)) cases.end(UUID.fromString(after(CASE)));
    if (words.startsWith(CODE))
      cases.tagged(HEX.parseHex(after(CODE))).ifPresent(CaseFile::forgetCode);
    if (words.startsWith(MONTH)) cases.of(new Epoch(after(MONTH))).forEach(cases::end);
  }

  /** Ends among the files what it names. */
  void end(KeyFiles files) {
    if (words.startsWith(MONTH)) files.destroy(new Epoch(after(MONTH)));
  }

  private String after(String kind) {
    return words.substring(kind.length());
  }
}
