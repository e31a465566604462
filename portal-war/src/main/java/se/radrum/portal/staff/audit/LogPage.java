package se.radrum.portal.staff.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.radrum.access.Access;
import se.radrum.access.Presence;
import se.radrum.audit.AuditLog;
import se.radrum.audit.NoteView;
import se.radrum.audit.Verdict;
import se.radrum.kernel.Page;
import se.radrum.kernel.Texts;
import se.radrum.outbox.DomainEvent;
import se.radrum.portal.Once;
import se.radrum.portal.Visit;
import se.radrum.portal.Words;

/** The notes of one page, and whether the whole chain holds. */
@Named("log")
@RequestScoped
public class LogPage {
  private static final int ROWS = 50;
  private static final String EVENT = "audit.event.";
  private static final String FACT = "audit.fact.";

  /** Facts whose value is the end of a text key. */
  private static final Map<String, String> WORDS =
      Map.of("ground", "moderation.disclosure.ground.", "kind", "registry.retention.kind.");

  @Inject private AuditLog audit;
  @Inject private Presence presence;
  @Inject private Access access;
  @Inject private Words words;
  @Inject private Visit visit;
  @Inject private HttpServletRequest request;
  private final Once<Verdict> verdict = new Once<>(this::verify);
  private Page<NoteView> page = new Page<>(List.of(), 1, ROWS, 0);

  @PostConstruct
  void look() {
    page = audit.read(presence.mustBeThere(), number(), ROWS);
  }

  /** The notes on this page, the latest first. */
  public Page<NoteView> getPage() {
    return page;
  }

  /** Whether the chain holds. */
  public Verdict getVerdict() {
    return verdict.get();
  }

  private Verdict verify() {
    return audit.verify();
  }

  /** An event's name in words, or as it is when nobody has written any. */
  public String what(String event) {
    var key = EVENT + event;
    return Texts.has(visit.getLocale(), key) ? Texts.get(visit.getLocale(), key) : event;
  }

  /** Who did it: somebody by the name others see, the house itself, or whoever runs it. */
  public String who(NoteView note) {
    if (!note.alias().isEmpty()) return note.alias();
    var key = note.by().equals(DomainEvent.HOUSE) ? "audit.page.house" : "audit.page.operator";
    return Texts.get(visit.getLocale(), key);
  }

  /** What else is noted of it, in words: by which decision, on what ground, about whom. */
  public String more(NoteView note) {
    return note.facts().stream()
        .flatMap(fact -> told(fact.getKey(), fact.getValue()).stream())
        .collect(Collectors.joining(", "));
  }

  private Optional<String> told(String fact, String value) {
    if (fact.equals("member")) return access.alias(UUID.fromString(value));
    var begun = WORDS.get(fact);
    var key = begun == null ? FACT + fact : begun + value;
    return Texts.has(visit.getLocale(), key) ? Optional.of(words.of(key, value)) : Optional.empty();
  }

  private int number() {
    var asked = Objects.requireNonNullElse(request.getParameter("sida"), "");
    return asked.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(asked) : 1;
  }
}
