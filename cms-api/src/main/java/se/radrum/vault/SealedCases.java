package se.radrum.vault;

import static jakarta.transaction.Transactional.TxType.NOT_SUPPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.radrum.crypto.Key;
import se.radrum.crypto.Randomness;
import se.radrum.crypto.Unopenable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door to what is sealed: a case is made for a code and some reader groups, or for groups
 * alone, and opened by either. An opened case is written in and read through this door too.
 */
@ApplicationScoped
@Transactional
public class SealedCases {
  private final CaseFiles cases;
  private final Groups groups;
  private final GroupKeys keys;
  private final Stretching stretching;
  private final KeyFiles files;
  private final Clock clock;

  @Inject
  SealedCases(
      CaseFiles cases,
      Groups groups,
      GroupKeys keys,
      Stretching stretching,
      KeyFiles files,
      Clock clock) {
    this.cases = cases;
    this.groups = groups;
    this.keys = keys;
    this.stretching = stretching;
    this.files = files;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  SealedCases() {
    this(null, null, null, null, null, null);
  }

  /**
   * The code and keys that belong to a form. Takes as long as the machine needs for 46 MiB of
   * Argon2id, so it is called before a transaction is open.
   *
   * @throws Problem UNAVAILABLE when too many are being made
   */
  @Transactional(NOT_SUPPORTED)
  public CodeKeys keys(SubmissionKey form) {
    return stretching.keys(form);
  }

  /** The keys of a code somebody typed; as dear as the other. */
  @Transactional(NOT_SUPPORTED)
  public CodeKeys keys(ReceiptCode code) {
    return stretching.keys(code);
  }

  /** A new case that the code and the groups open. */
  public SealedCase create(CodeKeys code, Set<UUID> readers) {
    var month = Epoch.of(YearMonth.now(clock));
    var key = key(month);
    var open = CaseFile.open(month, files.instance());
    var file = new CaseFile(open, month);
    file.lockWith(code, open, key, files.instance());
    cases.add(file);
    wrap(open, key, readers);
    return open;
  }

  /** A new case that only the groups open: the council's own, which no month ends. */
  public SealedCase create(Set<UUID> readers) {
    var key = key(Epoch.COUNCIL);
    var open = CaseFile.open(Epoch.COUNCIL, files.instance());
    cases.add(new CaseFile(open, Epoch.COUNCIL));
    wrap(open, key, readers);
    return open;
  }

  /** The case of a code; empty for a code that is wrong, expired, locked or deleted, all alike. */
  public Optional<SealedCase> byCode(CodeKeys code) {
    return cases
        .tagged(code.tag())
        .flatMap(
            file ->
                files
                    .existing(file.epoch())
                    .flatMap(month -> file.open(code, month, files.instance())));
  }

  /**
   * A case, opened by somebody who reads in one of its groups.
   *
   * @throws Problem MISSING when there is no such case, none for this reader, or they stand aside;
   *     CONFLICT when what would open it is damaged
   */
  public SealedCase openAs(Unlocked reader, UUID id) {
    if (!reads(reader.member(), id)) throw Vault.notAReader();
    var file = cases.find(id).orElseThrow(Vault::notAReader);
    var month = files.existing(file.epoch()).orElseThrow(Vault::notAReader);
    var damaged = false;
    for (var wrap : cases.wraps(id)) {
      try {
        var key = keys.open(wrap, reader, month);
        if (key.isPresent()) return file.opened(key.get(), files.instance());
      } catch (Unopenable broken) {
        damaged = true; // another group's wrap may be whole
      }
    }
    throw damaged ? Problem.of(Kind.CONFLICT, "vault.case.damaged") : Vault.notAReader();
  }

  /** The cases that have come in by a code, and not those of the council's own. */
  public Set<UUID> submitted() {
    return cases.epochs().stream()
        .filter(Epoch::ends)
        .flatMap(month -> cases.of(month).stream())
        .collect(Collectors.toSet());
  }

  /** The cases a member could open with their phrase today. */
  public Set<UUID> readableBy(UUID member) {
    var readable = new HashSet<>(cases.openFor(member));
    readable.removeAll(cases.asideOf(member));
    return readable;
  }

  /**
   * Somebody stands aside from a case for good: with the same keys they open it no more.
   *
   * @throws Problem CONFLICT when nobody would be left to read it
   */
  public void standAside(SealedCase open, UUID member) {
    var left = new HashSet<UUID>();
    readersOf(open.id()).forEach(group -> left.addAll(readers(group)));
    left.removeAll(cases.aside(open.id()));
    left.remove(member);
    if (left.isEmpty()) throw Problem.of(Kind.CONFLICT, "vault.aside.last");
    cases.add(new Aside(open.id(), member));
  }

  /** Who stands aside from a case. */
  public Set<UUID> aside(UUID id) {
    return cases.aside(id);
  }

  /** Who may, asked for itself: no lock has to be trusted to ask it too. */
  private boolean reads(UUID member, UUID id) {
    return !cases.aside(id).contains(member)
        && readersOf(id).stream().anyMatch(group -> readers(group).contains(member));
  }

  private List<UUID> readers(UUID group) {
    return groups.sharesIn(group).stream().map(Share::member).toList();
  }

  /** The groups that read a case. */
  public Set<UUID> readersOf(UUID id) {
    return cases.wraps(id).stream().map(Wrap::groupId).collect(Collectors.toSet());
  }

  /**
   * Writes a record, last in the case.
   *
   * @param kind what it is; 40 letters at most
   * @return the record's random id
   */
  public UUID add(SealedCase open, String kind, String text) {
    var file = cases.locked(open.id()).orElseThrow(Vault::notAReader);
    var line = new Contents.Line(Randomness.id(), kind, LocalDate.now(clock));
    cases.add(new Sheet(line.id(), open.id(), open.seal(kind, line.id(), text)));
    file.contents(open, file.contents(open).with(line));
    return line.id();
  }

  /**
   * Every text of a case, in the order they were written.
   *
   * @throws Problem CONFLICT when one has been changed or taken away behind our back
   */
  public List<SealedRecord> records(SealedCase open) {
    var file = cases.find(open.id()).orElseThrow(Vault::notAReader);
    try {
      var contents = file.contents(open);
      var sheets = sheets(open.id(), contents);
      return contents.texts().stream()
          .map(line -> record(open, line, sheets.apply(line.id())))
          .toList();
    } catch (Unopenable changed) {
      throw Problem.caused(Kind.CONFLICT, changed, "vault.case.damaged");
    }
  }

  /** Pictures are large: where there are some, each text is fetched by itself. */
  private Function<UUID, Optional<Sheet>> sheets(UUID id, Contents contents) {
    if (contents.encloses()) return cases::sheet;
    var all = cases.sheets(id).stream().collect(Collectors.toMap(Sheet::id, Function.identity()));
    return record -> Optional.ofNullable(all.get(record));
  }

  /** The epoch's key, made with its first case; a lost one is not made anew over its cases. */
  private Key key(Epoch epoch) {
    return files
        .existing(epoch)
        .orElseGet(
            () -> {
              if (cases.epochs().contains(epoch))
                throw new IllegalStateException(
                    "The key of " + epoch.name() + " is missing. Restore the key folder.");
              return files.begin(epoch);
            });
  }

  private void wrap(SealedCase open, Key month, Set<UUID> readers) {
    if (readers.isEmpty()) throw Problem.invalid("readers", "vault.readers.none");
    for (var id : readers) {
      var group =
          groups.locked(id).orElseThrow(() -> Problem.invalid("readers", "vault.readers.none"));
      cases.add(new Wrap(open, group, month, files.instance()));
    }
  }

  private static SealedRecord record(SealedCase open, Contents.Line line, Optional<Sheet> sheet) {
    var sealed = sheet.map(Sheet::sealed);
    return sealed
        .map(bytes -> open.unseal(line.kind(), line.id(), bytes))
        .map(text -> new SealedRecord(line.id(), line.kind(), line.day(), text))
        .orElseThrow(() -> Problem.of(Kind.CONFLICT, "vault.case.damaged"));
  }
}
