package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.radrum.access.Allowed;
import se.radrum.access.Caller;
import se.radrum.kernel.Json;
import se.radrum.kernel.Page;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * The door for those who write. Which roles those are, each type's workflow says; nothing written
 * here is seen by others before {@link Publishing} has taken it there.
 */
@ApplicationScoped
@Transactional
public class Editing {
  private final Types types;
  private final Entries entries;
  private final Links links;
  private final Drafts drafts;
  private final Writing writing;
  private final Guards guards;

  @Inject
  Editing(
      Types types, Entries entries, Links links, Drafts drafts, Writing writing, Guards guards) {
    this.types = types;
    this.entries = entries;
    this.links = links;
    this.drafts = drafts;
    this.writing = writing;
    this.guards = guards;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Editing() {
    this(null, null, null, null, null, null);
  }

  /**
   * Begins an entry as a draft.
   *
   * @return its id
   * @throws Problem CONFLICT when a guard of the type's does not agree; INVALID with every field
   *     that cannot stand even in a draft; FORBIDDEN when the caller may not write this type
   */
  @Allowed
  public UUID create(Caller by, @Valid NewEntry command) {
    var type = types.get(command.type());
    mayEdit(by, type);
    var variant = writing.begin(by, command);
    guards.check(type.workflow().guards(), by, variant.entry(), command.locale(), command.fields());
    return variant.entry();
  }

  /**
   * Writes a new version, which becomes the one worked on, and says where the entry leads. The same
   * words again are no new version. A language the entry did not have begins. Where it leads holds
   * for all languages, and at once.
   *
   * @return the number of the version worked on
   * @throws Problem STALE when somebody else has written since {@link SaveDraft#basedOn}, or
   *     changed where it leads; CONFLICT when a guard of the type's does not agree; INVALID with
   *     every fault
   */
  @Allowed
  public int save(Caller by, @Valid SaveDraft command) {
    var entry = entries.get(command.id());
    var type = types.get(entry.type());
    mayEdit(by, type);
    var relations = command.relations();
    var faults =
        writing.faults(type, command.fields(), relations == null ? Map.of() : relations.to());
    if (!faults.isEmpty()) throw Problem.invalid(faults);
    int working = words(by, entry, command);
    if (relations != null) writing.relate(by, entry, relations);
    return working;
  }

  private int words(Caller by, Entry entry, SaveDraft command) {
    var variant = entries.find(entry.id(), command.locale().toLanguageTag());
    var standing = standing(entry, variant);
    if (variant.isPresent() && standing.equals(command.fields())) return variant.get().working();
    var names = types.get(entry.type()).workflow().guards();
    for (var words : List.of(standing, command.fields()))
      guards.check(names, by, entry.id(), command.locale(), words);
    return writing.save(by, entry, command);
  }

  /** Takes up an earlier version again, as a new one. */
  @Allowed
  public int restore(Caller by, @Valid Restore command) {
    var earlier =
        entries.version(command.id(), command.locale().toLanguageTag(), command.n()).document();
    return save(by, new SaveDraft(command.id(), command.locale(), earlier, command.basedOn()));
  }

  /**
   * What is worked on, in a language; an entry not yet in it is shown empty, as version 0.
   *
   * @throws Problem MISSING when there is no such entry
   */
  @Allowed
  public DraftView open(Caller by, UUID id, Locale locale) {
    var entry = entries.get(id);
    var type = types.get(entry.type());
    mayEdit(by, type);
    var relations = links.from(List.of(id)).getOrDefault(id, Map.of());
    return entries.variants(id).stream()
        .filter(v -> v.locale().equals(locale))
        .findFirst()
        .map(v -> view(entry, v, relations))
        .orElseGet(() -> empty(entry, locale, type, relations));
  }

  /** One page of what there is to work on, the newest first. */
  @Allowed
  public Page<DraftRow> list(Caller by, DraftQuery query) {
    var mine = types.all().stream().filter(t -> t.workflow().mayEdit(by)).map(ContentType::name);
    return drafts.list(query, mine.toList());
  }

  /** The title of an entry; empty while it has none, or none the caller may see. */
  @Allowed
  public String title(Caller by, UUID id) {
    var mayEdit = types.get(entries.get(id).type()).workflow().mayEdit(by);
    return entries.variants(id).stream()
        .filter(v -> mayEdit || v.published() != null)
        .map(Variant::title)
        .findFirst()
        .orElse("");
  }

  /** Every version there is, by language, the latest first. */
  @Allowed
  public List<VersionView> versions(Caller by, UUID id) {
    mayEdit(by, types.get(entries.get(id).type()));
    return entries.variants(id).stream()
        .flatMap(v -> entries.versions(v).map(x -> x.view(v)))
        .toList();
  }

  /** What the entry says now: in the language, or where it is not in it yet, in one it has. */
  private JsonObject standing(Entry entry, Optional<Variant> variant) {
    return variant
        .or(() -> entries.variants(entry.id()).stream().findFirst())
        .map(v -> entries.version(v.entry(), v.tag(), v.working()).document())
        .orElseGet(() -> Json.object().build());
  }

  private DraftView view(Entry entry, Variant variant, Map<String, List<UUID>> relations) {
    var version = entries.version(entry.id(), variant.tag(), variant.working());
    return new DraftView(
        entry.id(),
        entry.type(),
        entry.number(),
        entry.origin(),
        variant.locale(),
        variant.state(),
        variant.working(),
        variant.published(),
        version.document(),
        relations,
        entry.linked());
  }

  private static DraftView empty(
      Entry entry, Locale locale, ContentType type, Map<String, List<UUID>> relations) {
    return new DraftView(
        entry.id(),
        entry.type(),
        entry.number(),
        entry.origin(),
        locale,
        type.workflow().start(),
        0,
        null,
        Json.object().build(),
        relations,
        entry.linked());
  }

  private static void mayEdit(Caller by, ContentType type) {
    if (!type.workflow().mayEdit(by)) throw Problem.of(Kind.FORBIDDEN, "content.edit.forbidden");
  }
}
