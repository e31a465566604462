package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.outbox.ChangeLog;

/** Writes entries and their versions, as their type's rules allow; who may, its callers know. */
@ApplicationScoped
class Writing {
  private final Types types;
  private final Entries entries;
  private final Links links;
  private final Papers papers;
  private final ChangeLog changes;
  private final Clock clock;

  @Inject
  Writing(
      Types types, Entries entries, Links links, Papers papers, ChangeLog changes, Clock clock) {
    this.types = types;
    this.entries = entries;
    this.links = links;
    this.papers = papers;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Writing() {
    this(null, null, null, null, null, null);
  }

  /** An entry with its first version. */
  Variant begin(Caller by, NewEntry command) {
    var type = types.get(command.type());
    var faults = faults(type, command.fields(), command.relations());
    if (!faults.isEmpty()) throw Problem.invalid(faults);
    var entry = new Entry(UUID.randomUUID(), entries.allot(1), command);
    entries.add(entry);
    var variant = new Variant(entry, command.locale(), type);
    write(by, variant, 0, type, command.fields());
    command.relations().forEach((name, to) -> links.replace(entry.id(), name, to));
    return variant;
  }

  /** The next version in a language, or the first; its number. */
  int save(Caller by, Entry entry, SaveDraft command) {
    var type = types.get(entry.type());
    var variant =
        entries
            .hold(entry.id(), command.locale().toLanguageTag())
            .orElseGet(() -> new Variant(entry, command.locale(), type));
    return write(by, variant, command.basedOn(), type, command.fields());
  }

  /** Makes relations lead where they do not lead already; who follows the entry is told. */
  void relate(Caller by, Entry entry, Relations command) {
    var now = links.from(List.of(entry.id())).getOrDefault(entry.id(), Map.of());
    var other = new HashMap<>(command.to());
    other.entrySet().removeIf(r -> r.getValue().equals(now.getOrDefault(r.getKey(), List.of())));
    if (other.isEmpty()) return;
    entries.hold(entry.id()).relate(command.basedOn());
    other.forEach((name, to) -> links.replace(entry.id(), name, to));
    if (entries.variants(entry.id()).stream().anyMatch(v -> v.published() != null))
      changes.append(new EntryRelated(by.id(), entry.id(), entry.type(), entry.number()));
  }

  /** Everything wrong with a draft and with where it is to lead. */
  List<Fault> faults(ContentType type, JsonObject fields, Map<String, List<UUID>> relations) {
    var faults = new ArrayList<>(types.rules(type).draftFaults(fields));
    relations.forEach((name, to) -> faults.addAll(astray(type, name, to)));
    if (faults.isEmpty()) faults.addAll(lost(type, fields));
    return faults;
  }

  private List<Fault> astray(ContentType type, String name, List<UUID> to) {
    var pointer = "/relations/" + name;
    var relation = type.relation(name);
    if (relation.isEmpty()) return List.of(Fault.at(pointer, "content.relation.unknown"));
    if (!relation.get().many() && to.size() > 1)
      return List.of(Fault.at(pointer, "content.relation.one"));
    var there = entries.all(to).stream().filter(e -> e.type().equals(relation.get().to())).count();
    return there == to.stream().distinct().count()
        ? List.of()
        : List.of(Fault.at(pointer, "content.relation.missing"));
  }

  private List<Fault> lost(ContentType type, JsonObject fields) {
    var named = type.papersIn(fields);
    if (papers.all(named).size() == named.size()) return List.of();
    return type.fields().stream()
        .filter(field -> field.kind() == Field.Kind.PAPERS)
        .map(field -> Fault.at("/fields/" + field.name(), "content.paper.missing"))
        .toList();
  }

  private int write(Caller by, Variant variant, int basedOn, ContentType type, JsonObject fields) {
    int n = variant.write(basedOn, type, fields);
    if (n == 1) entries.add(variant);
    entries.add(new Version(variant, n, fields, by, LocalDate.now(clock)));
    papers.use(type.papersIn(fields), variant, n);
    return n;
  }
}
