package se.radrum.portal.open.feedback;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.radrum.attachment.Attachments;
import se.radrum.feedback.Draft;
import se.radrum.feedback.FormTokens;
import se.radrum.feedback.Slips;
import se.radrum.feedback.Step;
import se.radrum.kernel.Problem.Fault;
import se.radrum.portal.Days;
import se.radrum.portal.Once;
import se.radrum.portal.Words;
import se.radrum.vault.ReaderGroup;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SubmissionKey;
import se.radrum.vault.Vault;

/** What {@code /skriv} shows: one step of a draft, or the receipt, or that it is not open yet. */
@Named("submit")
@RequestScoped
public class SubmitPage {
  private static final int DAYS_TO_ANSWER = 14;

  private final HttpServletRequest request;
  private final Slips slips;
  private final FormTokens tokens;
  private final Vault vault;
  private final Days days;
  private final Words words;
  private final Clock clock;
  private final Once<List<ReaderGroup>> groups = new Once<>(this::offered);
  private Optional<Draft> draft = Optional.empty();
  private Optional<ReceiptCode> receipt = Optional.empty();

  @Inject
  SubmitPage(
      HttpServletRequest request,
      Slips slips,
      FormTokens tokens,
      Vault vault,
      Days days,
      Words words,
      Clock clock) {
    this.request = request;
    this.slips = slips;
    this.tokens = tokens;
    this.vault = vault;
    this.days = days;
    this.words = words;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway")
  SubmitPage() {
    this(null, null, null, null, null, null, null);
  }

  /** Opens what the cookie leads to, once a request. */
  @PostConstruct
  void open() {
    var token = OwnCookie.value(request, Slips.WRITING);
    draft = slips.open(token).map(Draft::of);
    receipt = draft.isPresent() ? Optional.empty() : slips.receipt(token);
  }

  /** {@code closed}, {@code receipt}, {@code wait}, or the word of a step. */
  public String getView() {
    if (getGroups().isEmpty()) return "closed";
    if (Busy.isTold(getFaults())) return "wait";
    return receipt.isPresent() ? "receipt" : getStep().word();
  }

  /** The step one is at. */
  public Step getStep() {
    return draft.map(Draft::step).orElse(Step.BEFORE);
  }

  /** The questions, for the plan of rooms passed. */
  public List<Step> getQuestions() {
    return Step.questions();
  }

  /** Whether one came from reading it through. */
  public boolean isReviewing() {
    return draft.map(Draft::reviewing).orElse(false);
  }

  /** A token made now, for the form on this page. */
  public String getToken() {
    return tokens.sign(draft.map(Draft::key).orElseGet(SubmissionKey::random));
  }

  /** What stands in a field; a question passed over stands empty. */
  public String value(String field) {
    return draft.filter(d -> !d.unanswered(field)).map(d -> d.value(field)).orElse("");
  }

  /** What is wrong with a field; the empty text when nothing is. */
  public String error(String field) {
    return getFaults().stream()
        .filter(fault -> Objects.equals(fault.pointer(), field))
        .map(words::fault)
        .findFirst()
        .orElse("");
  }

  /** Everything to correct. */
  public List<Fault> getFaults() {
    return draft.map(Draft::faults).orElse(List.of());
  }

  /** What is wrong with the files; each has its own. */
  public List<String> getFileErrors() {
    return getFaults().stream()
        .filter(fault -> Objects.equals(fault.pointer(), Attachments.FIELD))
        .map(words::fault)
        .toList();
  }

  /** Whether files may go along. */
  public boolean isTakesFiles() {
    return draft.map(Draft::takesFiles).orElse(false);
  }

  /** The files that go along, in words. */
  public List<String> getFiles() {
    return draft.map(Draft::files).orElse(List.of()).stream().map(this::file).toList();
  }

  private String file(int pages) {
    if (pages == 0) return words.get("write.files.picture");
    return pages == 1
        ? words.get("write.files.document.one")
        : words.of("write.files.document", pages);
  }

  /** The groups to choose among. */
  public List<ReaderGroup> getGroups() {
    return groups.get();
  }

  private List<ReaderGroup> offered() {
    return vault.readerGroups();
  }

  /** Whether a group is chosen; where nothing is chosen yet, the first is. */
  public boolean reads(ReaderGroup group) {
    var chosen = draft.map(Draft::readers).orElseThrow();
    return chosen.isEmpty() ? group.equals(getGroups().get(0)) : chosen.contains(group.id());
  }

  /** An answer as it is read through before it is sent. */
  public String answer(Step step) {
    if (step == Step.READERS) return readers();
    var value = value(step.word());
    if (value.isEmpty()) return "";
    return step == Step.MESSAGE || (step == Step.MORE && !value.equals("unknown"))
        ? value
        : words.get("feedback." + step.word() + "." + value);
  }

  /** The code in five groups. */
  public List<String> getCode() {
    return receipt.map(ReceiptCode::groups).orElse(List.of());
  }

  /** The day from which there is an answer. */
  public String getAnswerDay() {
    return days.day(LocalDate.now(clock).plusDays(DAYS_TO_ANSWER));
  }

  private String readers() {
    var chosen = draft.map(Draft::readers).orElseThrow();
    return String.join(
        ", ",
        getGroups().stream()
            .filter(group -> chosen.contains(group.id()))
            .map(ReaderGroup::name)
            .toList());
  }
}
