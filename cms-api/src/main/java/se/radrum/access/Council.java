package se.radrum.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.outbox.ChangeLog;
import se.radrum.vault.Founding;
import se.radrum.vault.PaperKey;
import se.radrum.vault.ReaderGroup;
import se.radrum.vault.Recovery;
import se.radrum.vault.Renewal;
import se.radrum.vault.Unlocked;
import se.radrum.vault.Vault;

/**
 * How members come by keys: the founding of the council, the phrases that lock what each carries,
 * and who may read. The keys themselves are the {@link Vault}'s; here it is asked who may turn
 * them.
 */
@ApplicationScoped
@Transactional
public class Council {
  private static final int FREE_TRIES = 5;

  private final Vault vault;
  private final Renewal renewal;
  private final Recovery recovery;
  private final Members members;
  private final Patience patience;
  private final ChangeLog changes;

  @Inject
  Council(
      Vault vault,
      Renewal renewal,
      Recovery recovery,
      Members members,
      Patience patience,
      ChangeLog changes) {
    this.vault = vault;
    this.renewal = renewal;
    this.recovery = recovery;
    this.members = members;
    this.patience = patience;
    this.changes = changes;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Council() {
    this(null, null, null, null, null, null);
  }

  /** Whether the council is founded, and so somebody can read what is written to it. */
  public boolean founded() {
    return vault.ready();
  }

  /** Whether somebody is meant to carry keys: to read, to talk in a circle, to help to recover. */
  @Allowed
  public boolean carriesKeys(Caller by) {
    return by.mayAs(Role.MEMBER, Role.MODERATOR, Role.STRATEGIST, Role.TRUSTEE);
  }

  /** Whether the caller has chosen an unlock phrase. */
  @Allowed
  public boolean hasPhrase(Caller by) {
    return vault.enrolled(by.id());
  }

  /**
   * Gives the caller keys, locked by a phrase.
   *
   * @return the recovery key to print, shown this once
   * @throws Problem INVALID when the phrase is weak, CONFLICT when there is one already
   */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST, Role.TRUSTEE})
  public PaperKey choosePhrase(Caller by, String phrase) {
    var paper = vault.enrol(by.id(), phrase);
    changes.append(new PhraseChosen(by.id()));
    return paper;
  }

  /**
   * Opens the caller's keys; on record, but not of those who are members and nothing else. What a
   * reader who has left could open is wrapped anew for those who are there.
   *
   * @throws Problem INVALID when the phrase is not theirs, LIMITED after too many wrong ones,
   *     CONFLICT when somebody has exchanged the key of a group behind its readers' backs
   */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST, Role.TRUSTEE})
  public Unlocked unlock(Caller by, String phrase) {
    var tries = "phrase " + by.id();
    var keys = patience.trying(tries, FREE_TRIES, () -> vault.unlock(by.id(), phrase));
    patience.succeeded(tries);
    vault.recognise(keys);
    renewal.renew(keys);
    if (by.hasDuties()) changes.append(new KeysOpened(by.id()));
    return keys;
  }

  /**
   * Locks the caller's keys anew, after a phrase was forgotten, with the key on paper.
   *
   * @return a new recovery key; the old one is worthless from now on
   */
  @Allowed({Role.MEMBER, Role.MODERATOR, Role.STRATEGIST, Role.TRUSTEE})
  public PaperKey renewPhrase(Caller by, String paper, String phrase) {
    var next = vault.renew(by.id(), paper, phrase);
    changes.append(new PhraseChosen(by.id()));
    return next;
  }

  /** Those who carry keys or should, by alias, and whether they have a phrase. */
  @Allowed({Role.ADMINISTRATOR, Role.MODERATOR, Role.TRUSTEE})
  public List<Keyholder> keyholders(Caller by) {
    return members.all().stream()
        .filter(m -> m.isActive() && (m.is(Role.MODERATOR) || m.is(Role.TRUSTEE)))
        .map(m -> new Keyholder(m.view(), vault.enrolled(m.id())))
        .toList();
  }

  /** The groups that read today, by name. */
  @Allowed({Role.ADMINISTRATOR, Role.MODERATOR, Role.TRUSTEE})
  public List<ReadingGroup> groups(Caller by) {
    return vault.readerGroups().stream()
        .map(group -> new ReadingGroup(group.id(), group.name(), readers(group)))
        .toList();
  }

  /**
   * Founds the council: at least two readers form the first group, three trustees can recover.
   *
   * @throws Problem INVALID when a reader is no moderator or a trustee no trustee; otherwise as
   *     {@link Vault#found}
   */
  @Allowed(Role.ADMINISTRATOR)
  public UUID found(Caller by, @Valid Founding founding) {
    founding.readers().forEach(id -> must(id, Role.MODERATOR));
    founding.trustees().forEach(id -> must(id, Role.TRUSTEE));
    var group = vault.found(founding);
    changes.append(new CouncilFounded(group, by.id()));
    return group;
  }

  /**
   * Adds a group that those who write may choose, such as a shelter's own; on record, and told to
   * everybody who reads. It takes a reader's own keys: an administrator makes no readers.
   *
   * @throws Problem CONFLICT before the council is founded; INVALID when a reader is no moderator;
   *     MISSING when the caller reads nowhere
   */
  @Allowed(Role.MODERATOR)
  public UUID addGroup(Caller by, Unlocked keys, @Valid AddGroup command) {
    if (!founded()) throw Problem.of(Kind.CONFLICT, "access.not-founded");
    own(by, keys);
    command.readers().forEach(id -> must(id, Role.MODERATOR));
    var group = vault.addGroup(keys, command.group(), command.readers());
    changes.append(new GroupAdded(group, by.id()));
    return group;
  }

  /** A reader gives another moderator everything their group can read; on record. */
  @Allowed(Role.MODERATOR)
  public void addReader(Caller by, Unlocked keys, UUID group, UUID member) {
    own(by, keys);
    must(member, Role.MODERATOR);
    vault.addReader(keys, group, member);
    changes.append(new ReaderAdded(group, member, by.id()));
  }

  /**
   * Somebody reads no more in a group: what comes from now on they cannot open; on record.
   *
   * @throws Problem CONFLICT when nobody would be left to read
   */
  @Allowed(Role.ADMINISTRATOR)
  public void removeReader(Caller by, UUID group, UUID member) {
    vault.removeReader(group, member);
    changes.append(new ReaderRemoved(group, member, by.id()));
  }

  /**
   * Two trustees together give a moderator everything a group can read.
   *
   * @param by one of the two, signed in
   * @param own the keys of that one
   */
  @Allowed(Role.TRUSTEE)
  public void recover(Caller by, Unlocked own, @Valid RecoverGroup command) {
    own(by, own);
    must(command.member(), Role.MODERATOR);
    var other = beside(by, command.alias(), command.beside());
    recovery.recover(own, other, command.group(), command.member());
    changes.append(new GroupRecovered(command.group(), command.member(), other.member(), by.id()));
  }

  /**
   * Two trustees try whether they could recover every group, and give nobody anything; on record.
   *
   * @return how many groups they could
   */
  @Allowed(Role.TRUSTEE)
  public int drill(Caller by, Unlocked own, String alias, String phrase) {
    own(by, own);
    var other = beside(by, alias, phrase);
    var could = recovery.drill(own, other);
    changes.append(new RecoveryTried(other.member(), could, by.id()));
    return could;
  }

  /**
   * Two trustees together put somebody in a trustee's place; on record, and told to everybody who
   * carries keys.
   */
  @Allowed(Role.TRUSTEE)
  public void replaceTrustee(Caller by, Unlocked own, @Valid ReplaceTrustee command) {
    own(by, own);
    must(command.comes(), Role.TRUSTEE);
    var other = beside(by, command.alias(), command.beside());
    recovery.replace(own, other, command.leaves(), command.comes());
    changes.append(new TrusteeReplaced(command.leaves(), command.comes(), other.member(), by.id()));
  }

  /** The three today, by alias. */
  @Allowed(Role.TRUSTEE)
  public List<MemberView> trustees(Caller by) {
    return members.all().stream()
        .filter(m -> recovery.trustees().contains(m.id()))
        .map(Member::view)
        .toList();
  }

  /**
   * Somebody has lost both phrase and paper: their keys are worth nothing from now on, they choose
   * a phrase anew, and two trustees give them back what they read; on record.
   *
   * @throws Problem CONFLICT when they carry none
   */
  @Allowed(Role.ADMINISTRATOR)
  public void forgetKeys(Caller by, UUID member) {
    if (!vault.enrolled(member)) throw Problem.of(Kind.CONFLICT, "vault.member.without-phrase");
    vault.forgetKeys(member);
    changes.append(new KeysForgotten(member, by.id()));
  }

  /** Whether it is time for the trustees to try again: a year has gone. */
  @Allowed
  public boolean drillDue(Caller by) {
    return by.is(Role.TRUSTEE) && recovery.trustees().contains(by.id()) && recovery.drillDue();
  }

  /** The day on which it was last tried. */
  @Allowed(Role.TRUSTEE)
  public Optional<LocalDate> lastDrill(Caller by) {
    return recovery.lastDrill();
  }

  /** The keys of the other trustee, who sits beside the caller and gives their own phrase. */
  private Unlocked beside(Caller by, String alias, String phrase) {
    var tries = "phrase beside " + by.id();
    patience.admit(tries, FREE_TRIES);
    var other = members.aliased(alias).filter(m -> m.isActive() && m.is(Role.TRUSTEE));
    if (other.isEmpty()) throw Problem.invalid("alias", "access.trustee.unknown");
    try {
      var keys = vault.unlock(other.get().id(), phrase);
      patience.succeeded(tries);
      return keys;
    } catch (Problem wrong) {
      throw wrong.kind() == Kind.INVALID ? Problem.invalid("beside", "vault.phrase.wrong") : wrong;
    }
  }

  /** Keys are a member's own: nobody works with another's. */
  private static void own(Caller by, Unlocked keys) {
    if (!keys.member().equals(by.id())) throw Problem.of(Kind.FORBIDDEN, "access.not-allowed");
  }

  private List<MemberView> readers(ReaderGroup group) {
    var reading = vault.readers(group.id());
    return members.all().stream()
        .filter(member -> reading.contains(member.id()))
        .map(Member::view)
        .toList();
  }

  private void must(UUID id, Role role) {
    if (members.find(id).filter(m -> m.isActive() && m.is(role)).isEmpty())
      throw Problem.of(Kind.INVALID, "access.role.lacking");
  }
}
