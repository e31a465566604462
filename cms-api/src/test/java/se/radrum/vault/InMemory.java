package se.radrum.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.radrum.crypto.Argon2id.Cost;
import se.radrum.crypto.Hkdf;
import se.radrum.kernel.HandClock;

/** The vault over lists instead of tables. */
public final class InMemory {
  /** Two readers of the founded group, and the third trustee. */
  public static final UUID ANNA = new UUID(1, 1);

  public static final UUID BEA = new UUID(1, 2);
  public static final UUID CIA = new UUID(1, 3);
  private static final String PHRASE = "en grön cykel utan ringklocka";

  final HandClock clock = new HandClock();
  final Cases cases;
  final KeyFiles files;
  final Vault vault;
  final SealedCases sealed;
  final CaseCodes codes;
  private final SealedSessions sessions;
  final Members holders = new Members();

  /** A vault over an empty database, whose keys lie in a folder. */
  public InMemory(Path data) {
    this(data, new Memory());
  }

  /** A vault over a database that remembers. */
  InMemory(Path data, Memory marks) {
    files = new KeyFiles(new VaultSettings(data.toString()));
    var groups = new Lists();
    cases = new Cases(groups);
    var keys = new GroupKeys(groups, holders, files);
    var stretching = new Quick(files);
    sessions = new SealedSessions(clock);
    vault = new Vault(holders, groups, keys, stretching, files, sessions, marks);
    vault.recognise();
    sealed = new SealedCases(cases, groups, keys, stretching, files, clock);
    codes = new CaseCodes(cases, files, sessions);
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
    void remove(Share share) {
      shares.remove(share);
    }

    @Override
    List<Readers> all() {
      return groups.stream().sorted(Comparator.comparing(g -> g.view().name())).toList();
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

  static final class Cases extends CaseFiles {
    private final Groups groups;
    private final List<CaseFile> cases = new ArrayList<>();
    private final List<Wrap> wraps = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();

    Cases(Groups groups) {
      this.groups = groups;
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
    void remove(UUID record) {
      sheets.removeIf(s -> s.id().equals(record));
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
    List<Wrap> wrapsOf(UUID group) {
      return wraps.stream().filter(w -> w.groupId().equals(group)).toList();
    }

    @Override
    List<Wrap> wrapsFor(UUID member) {
      var shares = groups.sharesOf(member);
      return wraps.stream()
          .filter(
              w ->
                  shares.stream()
                      .anyMatch(s -> s.groupId().equals(w.groupId()) && s.epoch() == w.epoch()))
          .toList();
    }

    @Override
    List<YearMonth> months() {
      return cases.stream().map(CaseFile::month).distinct().toList();
    }

    @Override
    List<Sheet> sheets(UUID id) {
      return sheets.stream().filter(s -> s.caseId().equals(id)).toList();
    }
  }
}
