package se.radrum.vault;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import se.radrum.crypto.Key;

/**
 * The door to the code of a case that exists: how often it was used, another one instead, none any
 * more, and the case it has opened from one request to the next.
 */
@ApplicationScoped
@Transactional
public class CaseCodes {
  private static final int TAG = 32;

  private final CaseFiles cases;
  private final Tombstones stones;
  private final KeyFiles files;
  private final SealedSessions sessions;

  @Inject
  CaseCodes(CaseFiles cases, Tombstones stones, KeyFiles files, SealedSessions sessions) {
    this.cases = cases;
    this.stones = stones;
    this.files = files;
    this.sessions = sessions;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  CaseCodes() {
    this(null, null, null, null);
  }

  /**
   * Counts that a code was used; only the code itself can read the count.
   *
   * @return how often it has been used, this time included; 0 when it opens nothing
   */
  public int count(CodeKeys code) {
    return cases
        .tagged(code.tag())
        .flatMap(found -> cases.locked(found.id()))
        .map(file -> file.count(code, month(file), files.instance()))
        .orElse(0);
  }

  /**
   * From now on another code opens the case; the one before opens nothing, at once, nor after an
   * older backup is restored. The code that opens it already changes nothing.
   */
  public void change(SealedCase open, CodeKeys next) {
    var file = cases.locked(open.id()).orElseThrow(Vault::notAReader);
    if (file.isTagged(next.tag())) return;
    bury(file);
    file.lockWith(next, open, month(file), files.instance());
  }

  /** No code opens the case any more, at once, nor after a restore; its readers still do. */
  public void forget(UUID id) {
    cases
        .locked(id)
        .ifPresent(
            file -> {
              bury(file);
              file.forgetCode();
            });
  }

  /** Keeps a case its code has opened for the next request; the token goes into the cookie. */
  @Transactional(NOT_SUPPORTED)
  public String hold(SealedCase open, CodeKeys code) {
    var inside = open.bytes();
    return sessions.keep(
        Purpose.OPENED_CASE,
        ByteBuffer.allocate(TAG + inside.length).put(code.tag()).put(inside).array());
  }

  /**
   * The case held under a token, unless it is shut again, or its code has been changed or locked
   * since: then the page that stands open elsewhere shows nothing more either.
   */
  @Transactional(NOT_SUPPORTED)
  public Optional<SealedCase> held(String token) {
    return sessions
        .open(Purpose.OPENED_CASE, token)
        .filter(bytes -> cases.tagged(Arrays.copyOf(bytes, TAG)).isPresent())
        .map(bytes -> SealedCase.of(Arrays.copyOfRange(bytes, TAG, bytes.length)));
  }

  private void bury(CaseFile file) {
    file.tag().map(Tombstone::of).ifPresent(stones::add);
  }

  private Key month(CaseFile file) {
    return files.existing(file.epoch()).orElseThrow(Vault::notAReader);
  }
}
