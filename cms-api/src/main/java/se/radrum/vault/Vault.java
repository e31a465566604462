package se.radrum.vault;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door to who holds which keys: members, their phrases, reader groups, trustees. What is sealed
 * with them is behind {@link SealedCases}.
 */
@ApplicationScoped
@Transactional
public class Vault {
  private final Holders holders;
  private final Groups groups;
  private final GroupKeys keys;
  private final Stretching stretching;
  private final KeyFiles files;
  private final SealedSessions sessions;
  private final Marks marks;

  @Inject
  Vault(
      Holders holders,
      Groups groups,
      GroupKeys keys,
      Stretching stretching,
      KeyFiles files,
      SealedSessions sessions,
      Marks marks) {
    this.holders = holders;
    this.groups = groups;
    this.keys = keys;
    this.stretching = stretching;
    this.files = files;
    this.sessions = sessions;
    this.marks = marks;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Vault() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * Sees that the key folder is the one this database was begun with; with nothing begun yet,
   * begins both. Nobody writes before it has been seen.
   *
   * @throws IllegalStateException when keys are missing or are those of another database
   */
  void recognise() {
    var known = marks.find();
    if (known.isEmpty()) {
      files.begin();
      marks.add(new Mark(files.mark()));
    } else if (!known.get().is(files.mark())) {
      throw new IllegalStateException(
          "The key folder belongs to another database. Restore the one of this database.");
    }
  }

  /** Whether the council is founded, and so somebody can read what is written to it. */
  public boolean ready() {
    return !readerGroups().isEmpty();
  }

  /** The groups somebody who writes may choose among, by name. */
  public List<ReaderGroup> readerGroups() {
    return groups.all().stream().filter(Readers::isOffered).map(Readers::view).toList();
  }

  /** Who reads in a group today. */
  public Set<UUID> readers(UUID group) {
    return groups.sharesIn(group).stream().map(Share::member).collect(Collectors.toSet());
  }

  /** Whether the member has chosen an unlock phrase. */
  public boolean enrolled(UUID member) {
    return holders.find(member).isPresent();
  }

  /**
   * Gives a member a key pair, locked by a phrase.
   *
   * @return the recovery key to print: 40 digits in eight groups, shown this once
   * @throws Problem INVALID when the phrase is weak, CONFLICT when the member has one already
   */
  public PaperKey enrol(UUID member, String phrase) {
    Phrase.check(phrase);
    var paper = PaperKey.random();
    var salt = Randomness.bytes(16);
    var lock = stretching.phrase(phrase, salt); // before the first look into the database
    if (enrolled(member)) throw Problem.of(Kind.CONFLICT, "vault.member.has-phrase");
    holders.add(new Holder(member, PrivateKey.random(), salt, lock, paper.key(), files.instance()));
    return paper;
  }

  /**
   * Opens a member's keys.
   *
   * @throws Problem INVALID when the phrase is not theirs or they have none
   */
  @Transactional(NOT_SUPPORTED)
  public Unlocked unlock(UUID member, String phrase) {
    var holder = holders.find(member);
    var lock = stretching.phrase(phrase, holder.map(Holder::salt).orElse(new byte[16]));
    try {
      return holder.orElseThrow(Vault::wrongPhrase).byPhrase(lock, files.instance());
    } catch (Unopenable wrong) {
      throw wrongPhrase();
    }
  }

  /**
   * Locks a member's keys anew, after a phrase was forgotten, with the key on paper.
   *
   * @return a new recovery key; the old one is worthless from now on
   */
  public PaperKey renew(UUID member, String paper, String phrase) {
    Phrase.check(phrase);
    var salt = Randomness.bytes(16);
    var lock = stretching.phrase(phrase, salt);
    var next = PaperKey.random();
    var holder = holders.find(member).orElseThrow(Vault::wrongPaper);
    holder.lock(byPaper(holder, paper), salt, lock, next.key(), files.instance());
    return next;
  }

  /**
   * Founds the council: its trustees and its first reader group.
   *
   * @throws Problem CONFLICT when it is founded already or somebody named has no unlock phrase
   */
  public UUID found(@Valid Founding founding) {
    if (ready()) throw Problem.of(Kind.CONFLICT, "vault.founded");
    founding.trustees().forEach(trustee -> holders.add(new Trustee(trustee)));
    return add(founding.group(), true, founding.readers());
  }

  /**
   * Adds another reader group, of members who have unlock phrases; at least two, so none is alone.
   * Somebody who reads already vouches for it with their keys: no administrator makes readers.
   *
   * @throws Problem MISSING when the keys read in no group that people may choose; CONFLICT when
   *     one of those has another key than its readers were given
   */
  public UUID addGroup(Unlocked by, String name, Set<UUID> readers) {
    var offered = groupsOf(by.member()).stream().filter(Readers::isOffered).toList();
    if (offered.isEmpty()) throw notAReader();
    offered.forEach(group -> keys.chain(by, group));
    return add(name, true, readers);
  }

  /**
   * Looks whether the groups somebody reads in still have the keys they were given. Whoever changed
   * a group's public key in the tables would read what is written to it from then on.
   *
   * @throws Problem CONFLICT when a group's key is not its readers' own
   */
  public void recognise(Unlocked reader) {
    if (!keys.isOwn(reader)) throw GroupKeys.exchanged();
    for (var group : groupsOf(reader.member())) keys.chain(reader, group);
  }

  /**
   * Adds a group for the council's own conversations: like any other, recovery included, but nobody
   * who writes is offered it.
   */
  public UUID addInnerGroup(String name, Set<UUID> readers) {
    return add(name, false, readers);
  }

  private UUID add(String name, boolean offered, Set<UUID> readers) {
    if (readers.size() < 2) throw Problem.invalid("readers", "vault.readers.few");
    var key = PrivateKey.random();
    var group = new Readers(Randomness.id(), name, offered, key.publicKey());
    groups.add(group);
    keys.deal(group, key, readers);
    return group.id();
  }

  /** A reader gives another member everything the group can read. */
  public void addReader(Unlocked by, UUID group, UUID member) {
    if (keys.shares(group, by.member()).isEmpty()) throw notAReader();
    var chain = keys.chain(by, groups.find(group).orElseThrow(Vault::notAReader));
    keys.give(group, chain, member);
  }

  /**
   * Somebody reads no more in a group, from now on. Their share goes at once; the next reader who
   * unlocks makes the group another key ({@link Renewal}), for only readers can vouch for one.
   *
   * @throws Problem CONFLICT when nobody would be left who reads what people write
   */
  public void removeReader(UUID group, UUID member) {
    remove(groups.find(group).orElseThrow(Vault::notAReader), member);
  }

  /**
   * Somebody reads no more what people write, in any group; as {@link #removeReader}.
   *
   * @return in which groups they did
   */
  public Set<UUID> stopReading(UUID member) {
    var read = groupsOf(member).stream().filter(Readers::isOffered).toList();
    read.forEach(group -> remove(group, member));
    return read.stream().map(Readers::id).collect(Collectors.toSet());
  }

  /**
   * Somebody leaves the council, and so every group, the inner ones too; as the others.
   *
   * @return in which groups they read what people write
   */
  public Set<UUID> leave(UUID member) {
    var read = stopReading(member);
    groupsOf(member).forEach(group -> remove(group, member));
    return read;
  }

  private List<Readers> groupsOf(UUID member) {
    return groups.sharesOf(member).stream()
        .map(Share::groupId)
        .distinct()
        .flatMap(id -> groups.find(id).stream())
        .toList();
  }

  private void remove(Readers group, UUID member) {
    var left = readers(group.id()).stream().filter(reader -> !reader.equals(member)).toList();
    if (left.isEmpty() && group.isOffered()) throw Problem.of(Kind.CONFLICT, "vault.readers.last");
    keys.shares(group.id(), member).forEach(groups::remove);
    group.leave();
  }

  /**
   * Somebody has lost both phrase and paper: what was given to their old keys goes, and they choose
   * a phrase anew. What they read before, two trustees give them again.
   */
  public void forgetKeys(UUID member) {
    for (var group : groupsOf(member)) {
      keys.shares(group.id(), member).forEach(groups::remove);
      group.leave();
    }
    holders.find(member).ifPresent(holders::remove);
  }

  /** Whether somebody is one of the three. */
  public boolean isTrustee(UUID member) {
    return holders.trustees().contains(member);
  }

  /** Keeps unlocked keys for the next request; the token goes into the browser's cookie. */
  @Transactional(NOT_SUPPORTED)
  public String hold(Unlocked unlocked) {
    return sessions.keep(Purpose.UNLOCK, unlocked.bytes());
  }

  /** The keys held under a token, unless they are locked again. */
  @Transactional(NOT_SUPPORTED)
  public Optional<Unlocked> held(String token) {
    return sessions.open(Purpose.UNLOCK, token).map(Unlocked::of);
  }

  private Unlocked byPaper(Holder holder, String typed) {
    try {
      var paper = PaperKey.read(typed).orElseThrow(Vault::wrongPaper);
      return holder.byPaper(paper.key(), files.instance());
    } catch (Unopenable wrong) {
      throw wrongPaper();
    }
  }

  private static Problem wrongPhrase() {
    return Problem.invalid("phrase", "vault.phrase.wrong");
  }

  private static Problem wrongPaper() {
    return Problem.invalid("paper", "vault.paper.wrong");
  }

  static Problem notAReader() {
    return Problem.of(Kind.MISSING, "vault.not-a-reader");
  }
}
