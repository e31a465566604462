package se.radrum.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import se.radrum.crypto.Argon2id.Cost;
import se.radrum.crypto.Hkdf;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.PublicKey;
import se.radrum.kernel.HandClock;

/** The vault over lists instead of tables. */
public final class InMemory {
  /** Two readers of the founded group, and the third trustee. */
  public static final UUID ANNA = new UUID(1, 1);

  public static final UUID BEA = new UUID(1, 2);
  public static final UUID CIA = new UUID(1, 3);
  private static final String PHRASE = "en grön cykel utan ringklocka";

  final HandClock clock;
  final Cases cases;
  final Stones stones = new Stones();
  final KeyFiles files;
  final Endings endings;
  final Vault vault;
  final SealedCases sealed;
  final CaseCodes codes;
  final Enclosures enclosures;
  final Renewal renewal;
  final Locks keys;
  final Recovery recovery;
  final List<Ended> returned = new ArrayList<>();
  private final SealedSessions sessions;
  private final Members holders;
  private final Lists groups;
  private final Memory marks;

  /** A vault over an empty database, whose keys lie in a folder. */
  public InMemory(Path data) {
    this(data, new Memory());
  }

  /** A vault over a database that remembers its key folder. */
  InMemory(Path data, Memory marks) {
    this(data, marks, new Lists(), new Members(), new HandClock(), List.of());
  }

  private InMemory(
      Path data,
      Memory marks,
      Lists groups,
      Members holders,
      HandClock clock,
      List<Backup.Case> restored) {
    this.clock = clock;
    this.marks = marks;
    this.groups = groups;
    this.holders = holders;
    files = new KeyFiles(new VaultSettings(data.toString()));
    cases = new Cases(groups);
    restored.forEach(cases::restore);
    keys = new Locks(groups, holders, files);
    var stretching = new Quick(files);
    sessions = new SealedSessions(clock);
    vault = new Vault(holders, groups, keys, stretching, files, sessions, marks);
    vault.recognise();
    sealed = new SealedCases(cases, groups, keys, stretching, files, clock);
    enclosures = new Enclosures(cases, clock);
    codes = new CaseCodes(cases, stones, files, sessions);
    endings = new Endings(cases, stones, files, clock);
    renewal = new Renewal(cases, groups, keys, files);
    recovery = new Recovery(groups, keys, holders, files, new Days(), clock);
    endings.replay(returned::add);
  }

  /** Founds a council: Anna and Bea read, Cia is the third trustee. */
  public void found() {
    enrol();
    vault.found(new Founding("Rådet", Set.of(ANNA, BEA), Set.of(ANNA, BEA, CIA)));
  }

  /** The three have phrases, as before a founding. */
  public void enrol() {
    for (var member : List.of(ANNA, BEA, CIA)) vault.enrol(member, PHRASE);
  }

  /** What a backup of the database holds at this moment. */
  Backup backup() {
    return new Backup(marks, groups, holders, clock, cases.all());
  }

  /** The tables as a backup found them. */
  record Backup(Memory marks, Lists groups, Members holders, HandClock clock, List<Case> cases) {
    record Case(CaseFile file, List<Wrap> wraps, List<Sheet> sheets) {}

    /** Restored over a key folder, as the start of the house finds it. */
    InMemory restore(Path data) {
      return new InMemory(data, marks, groups, holders, clock, cases);
    }
  }

  /** Somebody with the tables at hand gives a group a public key of their own. */
  void exchange(UUID group, PublicKey key) {
    groups.groups.replaceAll(
        g -> g.id().equals(group) ? new Readers(group, g.view().name(), true, key) : g);
  }

  /** The same for a member's. */
  void exchange(UUID member, String column, PublicKey key) {
    set(holder(member), column, key.bytes());
  }

  /** Somebody with the tables and the key folder makes a group an epoch whose key is theirs. */
  void forge(UUID group, PrivateKey key) {
    var found = groups.find(group).orElseThrow();
    var readers = groups.sharesIn(group).stream().map(Share::member).distinct().toList();
    found.begin(key.publicKey());
    for (var reader : readers)
      groups.add(
          new Share(group, found.epoch(), key, Optional.of(key), holder(reader), files.instance()));
  }

  private static void set(Object row, String column, byte[] value) {
    try {
      var field = row.getClass().getDeclaredField(column);
      field.setAccessible(true);
      field.set(row, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The epochs of which somebody has a share. */
  Set<Integer> epochs(UUID group) {
    return groups.sharesIn(group).stream().map(Share::epoch).collect(Collectors.toSet());
  }

  /** A reader's share of a group's key. */
  Share share(UUID group, UUID reader) {
    return groups.sharesIn(group).stream()
        .filter(share -> share.member().equals(reader))
        .findFirst()
        .orElseThrow();
  }

  /** What two trustees open together. */
  RecoveryShare pair(UUID group, UUID one, UUID other) {
    return groups.recoveryOf(group).stream()
        .filter(share -> share.isFor(one, other))
        .findFirst()
        .orElseThrow();
  }

  /** A member's key pair. */
  Holder holder(UUID member) {
    return holders.find(member).orElseThrow();
  }

  /** The door to what two trustees can do. */
  public Recovery recovery() {
    return recovery;
  }

  /** The door to what follows when somebody has left. */
  public Renewal renewal() {
    return renewal;
  }

  /** The door by which cases end. */
  public Endings endings() {
    return endings;
  }

  /** A founder's keys. */
  public Unlocked unlock(UUID member) {
    return vault.unlock(member, PHRASE);
  }

  /** The door to people and groups. */
  public Vault vault() {
    return vault;
  }

  /** The door to cases. */
  public SealedCases sealed() {
    return sealed;
  }

  /** What is enclosed in its cases. */
  public Enclosures enclosures() {
    return enclosures;
  }

  /** The door to the code of a case that exists. */
  public CaseCodes codes() {
    return codes;
  }

  /** What lives between two requests. */
  public SealedSessions sessions() {
    return sessions;
  }

  /** Secrets for other features. */
  public Secrets secrets() {
    return new Secrets(files);
  }

  /** The clock of the vault. */
  public HandClock clock() {
    return clock;
  }

  /** Derives as the vault does and costs nothing; that the real one is dear is proven elsewhere. */
  static final class Quick extends Stretching {
    Quick(KeyFiles files) {
      super(files);
    }

    @Override
    byte[] run(String secret, byte[] salt, Cost cost) {
      return Hkdf.derive(secret.getBytes(UTF_8), salt, cost.name(), 32);
    }
  }

  static final class Memory extends Marks {
    private Optional<Mark> mark = Optional.empty();

    @Override
    void add(Mark first) {
      mark = Optional.of(first);
    }

    @Override
    Optional<Mark> find() {
      return mark;
    }
  }

  static final class Members extends Holders {
    private final Map<UUID, Holder> holders = new LinkedHashMap<>();
    private final List<UUID> trustees = new ArrayList<>();

    @Override
    void add(Holder holder) {
      holders.put(holder.member(), holder);
    }

    @Override
    void add(Trustee trustee) {
      trustees.add(trustee.member());
    }

    @Override
    void remove(Holder holder) {
      holders.remove(holder.member());
    }

    @Override
    void removeTrustee(UUID member) {
      trustees.remove(member);
    }

    @Override
    Optional<Holder> find(UUID member) {
      return Optional.ofNullable(holders.get(member));
    }

    @Override
    List<UUID> trustees() {
      return trustees.stream().sorted().toList();
    }
  }

  static final class Lists extends Groups {
    private final List<Readers> groups = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    private final List<RecoveryShare> recovery = new ArrayList<>();

    @Override
    void add(Readers group) {
      groups.add(group);
    }

    @Override
    void add(Share share) {
      shares.add(share);
    }

    @Override
    void add(RecoveryShare share) {
      recovery.add(share);
    }

    @Override
    void forgetRecovery(UUID group) {
      recovery.removeIf(r -> r.groupId().equals(group));
    }

    @Override
    void remove(Share share) {
      shares.remove(share);
    }

    @Override
    void forget(UUID group, int before) {
      shares.removeIf(s -> s.groupId().equals(group) && s.epoch() < before);
      recovery.removeIf(r -> r.groupId().equals(group) && r.epoch() < before);
    }

    @Override
    List<Readers> all() {
      return groups.stream().sorted(Comparator.comparing(g -> g.view().name())).toList();
    }

    @Override
    Optional<Readers> locked(UUID id) {
      return find(id);
    }

    @Override
    Optional<Readers> find(UUID id) {
      return groups.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    @Override
    List<Share> sharesOf(UUID member) {
      return shares.stream().filter(s -> s.member().equals(member)).toList();
    }

    @Override
    List<Share> sharesIn(UUID group) {
      return shares.stream().filter(s -> s.groupId().equals(group)).toList();
    }

    @Override
    List<RecoveryShare> recoveryOf(UUID group) {
      return recovery.stream().filter(r -> r.groupId().equals(group)).toList();
    }
  }

  /** The locks as they are, or with somebody's keys in every one of them. */
  static final class Locks extends GroupKeys {
    private Optional<Unlocked> opener = Optional.empty();

    Locks(Groups groups, Holders holders, KeyFiles files) {
      super(groups, holders, files);
    }

    /** From now on they open for everybody as they do for this one. */
    void open(Unlocked everybody) {
      opener = Optional.of(everybody);
    }

    @Override
    Optional<Key> open(Wrap wrap, Unlocked reader, Key month) {
      return super.open(wrap, opener.orElse(reader), month);
    }
  }

  static final class Days extends Drills {
    private final TreeSet<LocalDate> days = new TreeSet<>();

    @Override
    void add(LocalDate day) {
      days.add(day);
    }

    @Override
    Optional<LocalDate> last() {
      return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
    }
  }

  static final class Stones extends Tombstones {
    private final Map<String, Tombstone> stones = new TreeMap<>();

    @Override
    void add(Tombstone stone) {
      stones.put(stone.words(), stone);
    }

    @Override
    List<Tombstone> all() {
      return List.copyOf(stones.values());
    }
  }

  static final class Cases extends CaseFiles {
    private final Groups groups;
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Wrap> wraps = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();

    Cases(Groups groups) {
      this.groups = groups;
    }

    List<Backup.Case> all() {
      return cases.stream()
          .map(c -> new Backup.Case(copy(c), wraps(c.id()), sheets(c.id())))
          .toList();
    }

    /** As another row: what happens to the one in the table happens to no backup of it. */
    private static CaseFile copy(CaseFile file) {
      try {
        var copy = new CaseFile();
        for (var field : CaseFile.class.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) continue;
          field.setAccessible(true);
          field.set(copy, field.get(file));
        }
        return copy;
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    void restore(Backup.Case saved) {
      cases.add(saved.file());
      wraps.addAll(saved.wraps());
      sheets.addAll(saved.sheets());
    }

    @Override
    void add(CaseFile file) {
      cases.add(file);
    }

    @Override
    void add(Wrap wrap) {
      wraps.add(wrap);
    }

    @Override
    void add(Sheet sheet) {
      sheets.add(sheet);
    }

    @Override
    void remove(Wrap wrap) {
      wraps.remove(wrap);
    }

    @Override
    Optional<CaseFile> find(UUID id) {
      return cases.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    @Override
    Optional<CaseFile> locked(UUID id) {
      return find(id);
    }

    @Override
    Optional<CaseFile> tagged(byte[] tag) {
      return cases.stream().filter(c -> c.isTagged(tag)).findFirst();
    }

    @Override
    List<Wrap> wraps(UUID id) {
      return wraps.stream().filter(w -> w.caseId().equals(id)).toList();
    }

    @Override
    List<Wrap> wrapsBefore(Readers group) {
      return wraps.stream()
          .filter(w -> w.groupId().equals(group.id()) && w.epoch() < group.epoch())
          .toList();
    }

    @Override
    void add(Aside aside) {
      asides.add(aside);
    }

    @Override
    Set<UUID> aside(UUID id) {
      return asides.stream()
          .filter(a -> a.caseId().equals(id))
          .map(Aside::member)
          .collect(Collectors.toSet());
    }

    @Override
    Set<UUID> asideOf(UUID member) {
      return asides.stream()
          .filter(a -> a.member().equals(member))
          .map(Aside::caseId)
          .collect(Collectors.toSet());
    }

    @Override
    List<UUID> openFor(UUID member) {
      var shares = groups.sharesOf(member);
      return wraps.stream()
          .filter(
              w ->
                  shares.stream()
                      .anyMatch(s -> s.groupId().equals(w.groupId()) && s.epoch() == w.epoch()))
          .map(Wrap::caseId)
          .distinct()
          .toList();
    }

    @Override
    List<Epoch> epochs() {
      return cases.stream().map(CaseFile::epoch).distinct().toList();
    }

    @Override
    List<UUID> of(Epoch epoch) {
      return cases.stream().filter(c -> c.epoch().equals(epoch)).map(CaseFile::id).toList();
    }

    @Override
    void end(UUID id) {
      cases.removeIf(c -> c.id().equals(id));
      wraps.removeIf(w -> w.caseId().equals(id));
      sheets.removeIf(s -> s.caseId().equals(id));
    }

    @Override
    Optional<Sheet> sheet(UUID record) {
      return sheets.stream().filter(s -> s.id().equals(record)).findFirst();
    }

    @Override
    List<Sheet> sheets(UUID id) {
      return sheets.stream().filter(s -> s.caseId().equals(id)).toList();
    }
  }
}
