package se.radrum.audit;

import java.util.HexFormat;
import java.util.List;
import se.radrum.crypto.Sha256;

/**
 * Goes along the chain from its first note and remembers the first place where it does not hold.
 */
final class Verification {
  private long n;
  private byte[] hash = End.nothing();
  private long broken;

  /** Looks at the notes that come next. */
  void follow(List<Note> notes) {
    for (var note : notes) follow(note);
  }

  private void follow(Note note) {
    if (broken == 0 && !(note.n() == n + 1 && Sha256.same(note.hash(), note.hashAfter(hash))))
      broken = n + 1;
    n = note.n();
    hash = note.hash();
  }

  /** What came of it, when the chain should end there. */
  Verdict against(End end) {
    var endsThere = n == end.n() && Sha256.same(hash, end.hash());
    if (broken == 0 && !endsThere) broken = Math.min(n, end.n()) + 1;
    return new Verdict(broken == 0, end.n(), broken, HexFormat.of().formatHex(end.hash()));
  }
}
