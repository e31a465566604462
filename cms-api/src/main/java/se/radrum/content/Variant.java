package se.radrum.content;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.content.Workflow.Effect;
import se.radrum.content.Workflow.Transition;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;
import se.radrum.kernel.UuidColumn;

/** An entry in one language: its state, the version worked on and the one everybody sees. */
@Entity(name = "ContentVariant")
@Table(name = "variant")
@IdClass(VariantId.class)
class Variant {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID entry;

  @Id private String locale;

  private String type;
  private int number;
  private String state;
  private int working;
  private @Nullable Integer published;

  @Column(name = "published_on")
  private @Nullable LocalDate publishedOn;

  private String title = "";

  /** Read by queries only. */
  @SuppressWarnings("UnusedVariable")
  private @Nullable String dated;

  /** For JPA only. */
  @SuppressWarnings("NullAway")
  protected Variant() {}

  Variant(Entry of, Locale locale, ContentType type) {
    this.entry = of.id();
    this.locale = locale.toLanguageTag();
    this.type = of.type();
    this.number = of.number();
    this.state = type.workflow().start();
  }

  /**
   * Counts a new version in; the way through the workflow begins again.
   *
   * @throws Problem STALE when somebody else has written since
   */
  int write(int basedOn, ContentType type, JsonObject document) {
    if (basedOn != working) throw Problem.of(Kind.STALE, "content.stale", working);
    state = type.workflow().start();
    working++;
    if (published == null) show(type, document);
    return working;
  }

  /** Goes one step; the document is the one of the version worked on. */
  void move(Transition step, ContentType type, JsonObject document, LocalDate today) {
    if (!may(step)) throw Problem.of(Kind.CONFLICT, "content.move.not-from-here");
    state = step.to();
    if (step.effect() == Effect.PUBLISH) publish(type, document, today);
    if (step.effect() == Effect.UNPUBLISH) unpublish();
  }

  /** Whether a step leads from here. */
  boolean may(Transition step) {
    return step.from().contains(state) && (step.effect() != Effect.UNPUBLISH || published != null);
  }

  /** Comes from elsewhere finished: takes the first way to where it is published. */
  void arrive(ContentType type, JsonObject document, LocalDate today) {
    type.workflow().transitions().stream()
        .filter(step -> step.effect() == Effect.PUBLISH)
        .findFirst()
        .ifPresent(step -> state = step.to());
    publish(type, document, today);
  }

  /** Everybody sees the version worked on; the day of the first publishing stays. */
  private void publish(ContentType type, JsonObject document, LocalDate today) {
    if (publishedOn == null) publishedOn = today;
    published = working;
    show(type, document);
  }

  /** Takes it away from everybody's eyes, whatever its state, back to where a draft begins. */
  void withdraw(ContentType type) {
    unpublish();
    state = type.workflow().start();
  }

  private void unpublish() {
    published = null;
    publishedOn = null;
  }

  private void show(ContentType type, JsonObject document) {
    title = type.titleOf(document);
    dated = type.dateOf(document).orElse(null);
  }

  UUID entry() {
    return entry;
  }

  Locale locale() {
    return Locale.forLanguageTag(locale);
  }

  String tag() {
    return locale;
  }

  String type() {
    return type;
  }

  int number() {
    return number;
  }

  String state() {
    return state;
  }

  int working() {
    return working;
  }

  @Nullable Integer published() {
    return published;
  }

  String title() {
    return title;
  }

  @Nullable LocalDate publishedOn() {
    return publishedOn;
  }
}
