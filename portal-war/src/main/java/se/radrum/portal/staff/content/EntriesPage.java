package se.radrum.portal.staff.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Caller;
import se.radrum.access.Presence;
import se.radrum.content.ContentType;
import se.radrum.content.DraftQuery;
import se.radrum.content.DraftRow;
import se.radrum.content.Editing;
import se.radrum.content.Types;
import se.radrum.kernel.Page;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;

/** What there is to work on, narrowed by type, state and words of the title. */
@Named("entries")
@RequestScoped
public class EntriesPage {
  private static final int LIMIT = 50;

  @Inject private Presence presence;
  @Inject private Editing editing;
  @Inject private Types types;
  @Inject private Visit visit;
  @Inject private HttpServletRequest request;

  private final Once<Page<DraftRow>> list = new Once<>(this::read);

  /** The types the signed-in person may write. */
  public List<ContentType> getTypes() {
    Caller me = presence.mustBeThere();
    return types.all().stream().filter(t -> t.workflow().mayEdit(me)).toList();
  }

  /** The states of the chosen type, or of all. */
  public List<String> getStates() {
    return getTypes().stream()
        .filter(t -> getType().isEmpty() || t.name().equals(getType()))
        .flatMap(t -> t.workflow().states().stream())
        .distinct()
        .toList();
  }

  /** The page of the list that is asked for. */
  public Page<DraftRow> getList() {
    return list.get();
  }

  private Page<DraftRow> read() {
    return editing.list(presence.mustBeThere(), query());
  }

  private DraftQuery query() {
    return new DraftQuery(given("typ"), given("lage"), null, given("q"), number(), LIMIT);
  }

  /** What a type is called in the language of the page. */
  public String named(String type) {
    return types.get(type).text(visit.getLocale(), "one").orElse(type);
  }

  /** What a state is called, in the first type that has it. */
  public String state(String type, String state) {
    Stream<ContentType> having = type.isEmpty() ? getTypes().stream() : Stream.of(types.get(type));
    return having
        .flatMap(t -> t.text(visit.getLocale(), "state." + state).stream())
        .findFirst()
        .orElse(state);
  }

  /** This list up to the number of its page. */
  public String getBase() {
    return "/rad/innehall?typ=%s&lage=%s&q=%s&sida="
        .formatted(getType(), getState(), URLEncoder.encode(getWords(), StandardCharsets.UTF_8));
  }

  public String getType() {
    return text("typ");
  }

  public String getState() {
    return text("lage");
  }

  public String getWords() {
    return text("q");
  }

  private int number() {
    return text("sida").matches("\\d{1,6}") ? Integer.parseInt(text("sida")) : 1;
  }

  private @Nullable String given(String name) {
    return text(name).isEmpty() ? null : text(name);
  }

  private String text(String name) {
    var value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }
}
