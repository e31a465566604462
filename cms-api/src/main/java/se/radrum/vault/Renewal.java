package se.radrum.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The door to what follows when somebody has left a group: what they could once open is wrapped
 * anew, with a key they never had, and the old wraps go. Only a reader's own keys can do it, so it
 * is done whenever one unlocks.
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
   * Wraps for the present readers what lies in earlier epochs of the reader's groups.
   *
   * @return how many cases were wrapped anew, 500 a group at most
   */
  public int renew(Unlocked reader) {
    return groups.sharesOf(reader.member()).stream()
        .map(Share::groupId)
        .distinct()
        .flatMap(id -> groups.find(id).stream())
        .mapToInt(group -> renew(reader, group))
        .sum();
  }

  private int renew(Unlocked reader, Readers group) {
    var old = cases.wrapsBefore(group);
    var done = (int) old.stream().limit(AT_ONCE).filter(wrap -> renew(reader, group, wrap)).count();
    if (done == old.size()) groups.forget(group.id(), group.epoch());
    return done;
  }

  /**
   * Who stands aside carries the case on without seeing it. A wrap stays as it is while its month's
   * key is missing, or where only a reader of longer standing can open it.
   */
  private boolean renew(Unlocked reader, Readers group, Wrap wrap) {
    var month = cases.find(wrap.caseId()).flatMap(file -> files.existing(file.epoch()));
    var key = month.flatMap(m -> keys.open(wrap, reader, m));
    if (key.isEmpty()) return false;
    var open = cases.find(wrap.caseId()).orElseThrow().opened(key.get(), files.instance());
    cases.remove(wrap);
    cases.add(new Wrap(open, group, month.get(), files.instance()));
    return true;
  }
}
