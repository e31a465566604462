package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.access.Role;
import se.radrum.content.Arrivals.Arrival;
import se.radrum.content.ImportReport.BadLine;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.outbox.ChangeLog;

/**
 * The door for many entries at once, from elsewhere. They come in published and are known by what
 * they are called where they come from: the same line twice changes nothing, a changed line becomes
 * a new version, and what somebody here has written since stays. So an import that was cut off is
 * simply run again.
 */
@ApplicationScoped
@Transactional
public class Importing {
  private static final String CHANGED_HERE =
      "somebody here has changed it since the last import; it is left as it is";

  private final Types types;
  private final Entries entries;
  private final Arrivals arrivals;
  private final Guards guards;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Importing(
      Types types,
      Entries entries,
      Arrivals arrivals,
      Guards guards,
      ChangeLog changes,
      Clock clock) {
    this.types = types;
    this.entries = entries;
    this.arrivals = arrivals;
    this.guards = guards;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Importing() {
    this(null, null, null, null, null, null);
  }

  /**
   * Takes a batch in. A bad line is reported and skipped; it does not hold up the others.
   *
   * @throws se.radrum.kernel.Problem MISSING when there is no such type
   */
  @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
  public ImportReport take(Caller by, @Valid ImportBatch batch) {
    var type = types.get(batch.type());
    var lines = read(by, batch, type);
    var bad = lines.stream().filter(line -> line.fault() != null).toList();
    var good = new LinkedHashMap<String, ImportLine>();
    lines.stream().filter(line -> line.fault() == null).forEach(l -> good.put(l.sourceId(), l));
    int all = good.size();
    var kept = new ArrayList<ImportLine>();
    var touched = new ArrayList<UUID>(renew(by, batch, type, good, kept));
    touched.addAll(translate(by, batch, type, good));
    touched.addAll(bringIn(by, batch, type, List.copyOf(good.values())));
    if (!touched.isEmpty())
      changes.append(new EntriesImported(type.name(), batch.locale().toLanguageTag(), touched));
    return new ImportReport(
        touched.size(),
        all - touched.size() - kept.size(),
        Stream.concat(bad.stream(), kept.stream()).map(Importing::told).toList());
  }

  private static BadLine told(ImportLine line) {
    return new BadLine(line.number(), Objects.requireNonNullElse(line.fault(), CHANGED_HERE));
  }

  private List<ImportLine> read(Caller by, ImportBatch batch, ContentType type) {
    var rules = types.rules(type);
    return IntStream.range(0, batch.lines().size())
        .mapToObj(i -> ImportLine.read(batch.firstLine() + i, batch.lines().get(i), type, rules))
        .map(line -> line.fault() == null ? allowed(by, batch, type, line) : line)
        .toList();
  }

  /** What nobody may write, nobody brings in either. */
  private ImportLine allowed(Caller by, ImportBatch batch, ContentType type, ImportLine line) {
    try {
      var names = type.workflow().guards();
      guards.check(names, by, UUID.randomUUID(), batch.locale(), line.document());
      // A line cannot carry a file, and the papers of this house are not its own.
      if (!type.papersIn(line.document()).isEmpty())
        return line.refused(List.of(Fault.at("/fields", "content.paper.missing")));
      return line;
    } catch (Problem refused) {
      return line.refused(refused.faults());
    }
  }

  /**
   * Gives entries that are there already a new version where theirs differs. What somebody here has
   * written since the last import stays, and is kept apart where the line has changed as well.
   */
  private List<UUID> renew(
      Caller by,
      ImportBatch batch,
      ContentType type,
      Map<String, ImportLine> lines,
      List<ImportLine> kept) {
    var renewed = new ArrayList<UUID>();
    for (var known : arrivals.known(type.name(), batch.locale().toLanguageTag(), lines.keySet())) {
      var line = Objects.requireNonNull(lines.remove(known.sourceId()));
      if (saysSo(known.version(), line)) continue;
      if (known.version().isBy(by)) renewed.add(arrive(by, known.variant(), type, line));
      else if (lastFrom(by, known.variant()).filter(v -> saysSo(v, line)).isEmpty()) kept.add(line);
    }
    return renewed;
  }

  private static boolean saysSo(Version version, ImportLine line) {
    return version.document().equals(line.document());
  }

  private Optional<Version> lastFrom(Caller by, Variant variant) {
    return entries.versions(variant).filter(version -> version.isBy(by)).findFirst();
  }

  /** Gives entries that are there in other languages this one. */
  private List<UUID> translate(
      Caller by, ImportBatch batch, ContentType type, Map<String, ImportLine> lines) {
    var begun = new ArrayList<UUID>();
    for (var entry : arrivals.entries(type.name(), lines.keySet())) {
      var line = Objects.requireNonNull(lines.remove(Objects.requireNonNull(entry.sourceId())));
      begun.add(arrive(by, new Variant(entry, batch.locale(), type), type, line));
    }
    return begun;
  }

  private UUID arrive(Caller by, Variant variant, ContentType type, ImportLine line) {
    int n = variant.write(variant.working(), type, line.document());
    if (n == 1) entries.add(variant);
    entries.add(new Version(variant, n, line.document(), by, LocalDate.now(clock)));
    variant.arrive(type, line.document(), LocalDate.now(clock));
    return variant.entry();
  }

  private List<UUID> bringIn(
      Caller by, ImportBatch batch, ContentType type, List<ImportLine> lines) {
    if (lines.isEmpty()) return List.of();
    int number = entries.allot(lines.size());
    var arrived = new ArrayList<Arrival>();
    for (var line : lines) arrived.add(arrival(by, batch, type, line, number++));
    arrivals.add(arrived);
    return arrived.stream().map(a -> a.entry().id()).toList();
  }

  private Arrival arrival(
      Caller by, ImportBatch batch, ContentType type, ImportLine line, int number) {
    var fields = line.document();
    var entry =
        new Entry(
            UUID.randomUUID(),
            number,
            new NewEntry(
                type.name(), batch.locale(), fields, Origin.IMPORTED, line.sourceId(), Map.of()));
    var variant = new Variant(entry, batch.locale(), type);
    int n = variant.write(0, type, fields);
    variant.arrive(type, fields, LocalDate.now(clock));
    return new Arrival(entry, variant, new Version(variant, n, fields, by, LocalDate.now(clock)));
  }
}
