package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.radrum.crypto.Key;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;

/**
 * The door to what follows when somebody has left a group: it gets another key, what they could
 * once open is wrapped anew with it, and the old wraps go. Only a reader's own keys can do it, so
 * it is done whenever one unlocks; a key nobody of them vouches for is never wrapped for.
 */
@ApplicationScoped
@Transactional
public class Renewal {
  /** So that nobody waits long for their keys; the next to unlock goes on. */
  private static final int AT_ONCE = 500;

  private final CaseFiles cases;
  private final Groups groups;
  private final GroupKeys keys;
  private final KeyFiles files;

  @Inject
  Renewal(CaseFiles cases, Groups groups, GroupKeys keys, KeyFiles files) {
    this.cases = cases;
    this.groups = groups;
    this.keys = keys;
    this.files = files;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Renewal() {
    this(null, null, null, null);
  }

  /**
   * Makes another key for each of the reader's groups somebody has left, and wraps for the present
   * readers what lies in earlier epochs.
   *
   * @return how many cases were wrapped anew, 500 a group at most
   * @throws Problem CONFLICT when a key in the tables is not the one its readers were given
   */
  public int renew(Unlocked reader) {
    return groups.sharesOf(reader.member()).stream()
        .map(Share::groupId)
        .distinct()
        .flatMap(id -> groups.locked(id).stream())
        .mapToInt(group -> renew(reader, group))
        .sum();
  }

  private int renew(Unlocked reader, Readers group) {
    var chain = keys.chain(reader, group);
    if (group.hasLeft()) keys.begin(group, chain);
    var old = cases.wrapsBefore(group);
    var done = (int) old.stream().limit(AT_ONCE).filter(wrap -> renew(reader, group, wrap)).count();
    if (done == old.size()) groups.forget(group.id(), group.epoch());
    return done;
  }

  /**
   * Who stands aside carries the case on without seeing it. A wrap stays as it is while its month's
   * key is missing, where it is damaged, or where only a reader of longer standing can open it.
   */
  private boolean renew(Unlocked reader, Readers group, Wrap wrap) {
    var month = cases.find(wrap.caseId()).flatMap(file -> files.existing(file.epoch()));
    var key = month.flatMap(m -> whole(wrap, reader, m));
    if (key.isEmpty()) return false;
    var open = cases.find(wrap.caseId()).orElseThrow().opened(key.get(), files.instance());
    cases.remove(wrap);
    cases.add(new Wrap(open, group, month.get(), files.instance()));
    return true;
  }

  /** One damaged row keeps nobody from their keys. */
  private Optional<Key> whole(Wrap wrap, Unlocked reader, Key month) {
    try {
      return keys.open(wrap, reader, month);
    } catch (Unopenable damaged) {
      return Optional.empty();
    }
  }
}
