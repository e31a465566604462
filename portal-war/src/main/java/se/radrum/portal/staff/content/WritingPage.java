package se.radrum.portal.staff.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.content.ContentType;
import se.radrum.content.DraftQuery;
import se.radrum.content.DraftRow;
import se.radrum.content.DraftView;
import se.radrum.content.Editing;
import se.radrum.content.Media;
import se.radrum.content.Move;
import se.radrum.content.NewEntry;
import se.radrum.content.Origin;
import se.radrum.content.PaperView;
import se.radrum.content.Publishing;
import se.radrum.content.Relations;
import se.radrum.content.Restore;
import se.radrum.content.SaveDraft;
import se.radrum.content.Types;
import se.radrum.content.VersionView;
import se.radrum.content.Workflow.Transition;
import se.radrum.kernel.Json;
import se.radrum.kernel.PageLanguage;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.Texts;
import se.radrum.portal.Links;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/**
 * The form an entry is written in, made from its type. The address says which: {@code
 * /rad/innehall/ny/{type}} begins one, {@code /rad/innehall/{id}} is the Swedish text, {@code
 * /rad/innehall/{id}/{locale}} the one in another language.
 */
@Named("writing")
@RequestScoped
public class WritingPage {
  private static final int SUGGESTIONS = 10;

  @Inject private Presence presence;
  @Inject private Editing editing;
  @Inject private Publishing publishing;
  @Inject private Media media;
  @Inject private Types types;
  @Inject private Visit visit;
  @Inject private Words words;
  @Inject private Links links;

  private final Map<String, List<String>> relations = new HashMap<>();
  private Map<String, String> values = Map.of();
  private List<Fault> faults = List.of();
  private @Nullable ContentType type;
  private @Nullable DraftView draft;
  private int basedOn;
  private int linked;

  @PostConstruct
  void open() {
    if (!visit.part("id").isEmpty()) draft = editing.open(me(), id(), getLocale());
    var opened = types.get(draft == null ? visit.part("type") : draft.type());
    if (!opened.workflow().mayEdit(me()))
      throw Problem.of(Kind.FORBIDDEN, "content.edit.forbidden");
    type = opened;
    values = Sheet.of(opened, draft == null ? Json.object().build() : draft.fields());
    basedOn = draft == null ? 0 : draft.working();
    linked = draft == null ? 0 : draft.linked();
    opened.relations().forEach(r -> relations.put(r.name(), led(r.name())));
  }

  /** Keeps what is typed as a new version, or begins the entry with it, and comes back here. */
  public void save() {
    attempt(() -> onward(write()));
  }

  /** Keeps what is typed, then takes a step of the workflow. */
  public void move(String step) {
    attempt(
        () -> {
          var id = write();
          publishing.move(me(), new Move(id, getLocale(), step));
          onward(id);
        });
  }

  /** Takes up an earlier version. */
  public void restore(int n) {
    attempt(
        () -> {
          editing.restore(me(), new Restore(id(), getLocale(), n, basedOn));
          onward(id());
        });
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
    } catch (Problem problem) {
      faults = problem.faults();
      // Told once; whoever saves again has seen that another version lies between.
      if (problem.kind() == Kind.STALE) seeAgain();
    }
  }

  private void seeAgain() {
    var now = editing.open(me(), id(), getLocale());
    basedOn = now.working();
    linked = now.linked();
  }

  private UUID write() {
    var fields = Sheet.document(getType(), values);
    if (draft == null)
      return editing.create(
          me(), new NewEntry(getType().name(), getLocale(), fields, Origin.EDITOR, null, chosen()));
    var leads = new Relations(chosen(), linked);
    basedOn = editing.save(me(), new SaveDraft(id(), getLocale(), fields, leads, basedOn));
    return id();
  }

  private Map<String, List<UUID>> chosen() {
    var chosen = new HashMap<String, List<UUID>>();
    relations.forEach(
        (name, ids) ->
            chosen.put(
                name,
                Objects.requireNonNullElse(ids, List.<String>of()).stream()
                    .map(UUID::fromString)
                    .toList()));
    return chosen;
  }

  private void onward(UUID id) {
    var language = PageLanguage.prefix(getLocale());
    try {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(links.to("/rad/innehall/" + id + language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What may be chosen for a relation, by words of the title. */
  public List<String> suggest(String typed) {
    var to = UIComponent.getCurrentComponent(FacesContext.getCurrentInstance());
    var type = (String) to.getAttributes().get("to");
    var query = new DraftQuery(type, null, null, typed, 1, SUGGESTIONS);
    return editing.list(me(), query).items().stream()
        .map(DraftRow::id)
        .distinct()
        .map(UUID::toString)
        .toList();
  }

  /** The title of an entry one may choose. */
  public String titled(String id) {
    return editing.title(me(), UUID.fromString(id));
  }

  public ContentType getType() {
    return Objects.requireNonNull(type);
  }

  /** The language that is written in. */
  public Locale getLocale() {
    var tag = visit.part("locale");
    return tag.isEmpty() ? Texts.SWEDISH : Locale.forLanguageTag(tag);
  }

  /** What is in the form: field → text. */
  public Map<String, String> getValues() {
    return values;
  }

  /** What is chosen in the form: relation → ids. */
  public Map<String, List<String>> getRelations() {
    return relations;
  }

  public @Nullable DraftView getDraft() {
    return draft;
  }

  public int getBasedOn() {
    return basedOn;
  }

  public void setBasedOn(int basedOn) {
    this.basedOn = basedOn;
  }

  public int getLinked() {
    return linked;
  }

  public void setLinked(int linked) {
    this.linked = linked;
  }

  /** What was wrong with the form, as the summary links to it: each under its field's own name. */
  public List<Fault> getFaults() {
    return faults.stream().map(WritingPage::named).toList();
  }

  /** What is wrong with a field or relation, in words; empty when nothing is. */
  public String error(String name) {
    return getFaults().stream()
        .filter(fault -> name.equals(fault.pointer()))
        .map(words::fault)
        .findFirst()
        .orElse("");
  }

  /** A word of the type in the language of the page; empty when it has none. */
  public String word(String key) {
    return getType().text(visit.getLocale(), key).orElse("");
  }

  /** The documents a field names, in its order. */
  public List<PaperView> papers(String field) {
    var ids = values.getOrDefault(field, "").lines().map(UUID::fromString).toList();
    return media.all(me(), ids);
  }

  /** The steps that may be taken from here. */
  public List<Transition> getSteps() {
    if (draft == null) return List.of();
    return publishing.steps(me(), id(), getLocale());
  }

  /** Every version in this language, the latest first. */
  public List<VersionView> getVersions() {
    if (draft == null) return List.of();
    return editing.versions(me(), id()).stream()
        .filter(version -> version.locale().equals(getLocale()))
        .toList();
  }

  private List<String> led(String relation) {
    if (draft == null) return List.of();
    return draft.relations().getOrDefault(relation, List.of()).stream()
        .map(UUID::toString)
        .toList();
  }

  private static Fault named(Fault fault) {
    var pointer = fault.pointer();
    if (pointer == null) return fault;
    var parts = pointer.split("/", -1);
    return new Fault(parts[Math.min(2, parts.length - 1)], fault.key(), fault.arguments());
  }

  private UUID id() {
    return visit.id("id");
  }

  private Caller me() {
    return presence.mustBeThere();
  }
}
