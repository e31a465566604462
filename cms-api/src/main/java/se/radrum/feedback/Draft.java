package se.radrum.feedback;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radrum.attachment.CleanFile;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Texts;
import se.radrum.vault.CodeKeys;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SubmissionKey;

/** What somebody is writing, between two steps. */
public final class Draft {
  private static final String KEY = "key";
  private static final String BEGUN = "begun";
  private static final String REVIEWING = "reviewing";
  private static final String SKIP = "skip";
  private static final String UNKNOWN = "unknown";
  private static final String DOUBT = "doubt";
  private static final String TAKES_FILES = "takes-files";

  private final Slip slip;

  private Draft(Slip slip) {
    this.slip = slip;
  }

  /**
   * A draft with nothing in it.
   *
   * @param files whether files may go along
   */
  static Draft begin(SubmissionKey key, Instant now, boolean files) {
    return new Draft(
        Slip.at(Step.BEFORE.word())
            .with(KEY, Base64.getEncoder().encodeToString(key.bytes()))
            .with(BEGUN, String.valueOf(now.getEpochSecond()))
            .with(TAKES_FILES, files ? "1" : ""));
  }

  /** The draft on a slip of {@code /skriv}. */
  public static Draft of(Slip slip) {
    return new Draft(slip);
  }

  /** The key of the form; the same through every step. */
  public SubmissionKey key() {
    return SubmissionKey.of(Base64.getDecoder().decode(slip.value(KEY)));
  }

  /** Where one is. */
  public Step step() {
    return Step.of(slip.place()).orElse(Step.BEFORE);
  }

  /** Whether one came back from reading it through. */
  public boolean reviewing() {
    return !slip.value(REVIEWING).isEmpty();
  }

  /** What stands in a field, as it was typed or chosen. */
  public String value(String field) {
    return slip.value(field);
  }

  /** Whether a question was left without an answer. */
  public boolean unanswered(String field) {
    return value(field).isEmpty() || value(field).equals(SKIP);
  }

  /** What to correct. */
  public List<Fault> faults() {
    return slip.faults();
  }

  /** The groups that may read. */
  public Set<UUID> readers() {
    return Stream.of(value(Step.READERS.word()).split(","))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether files may go along. */
  public boolean takesFiles() {
    return !slip.value(TAKES_FILES).isEmpty();
  }

  /** How many pages each file that goes along has; 0 for a picture. */
  public List<Integer> files() {
    return Stream.of(value(Step.FILES.word()).split(",", -1))
        .filter(pages -> !pages.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  Draft with(List<CleanFile> files) {
    return with(
        Step.FILES,
        files.stream()
            .map(file -> String.valueOf(file.document() ? file.pages().size() : 0))
            .collect(Collectors.joining(",")));
  }

  Instant begun() {
    return Instant.ofEpochSecond(Long.parseLong(slip.value(BEGUN)));
  }

  Slip slip() {
    return slip;
  }

  Draft with(Step step, String value) {
    return new Draft(slip.with(step.word(), value));
  }

  Draft skipped(Step step, boolean unknown) {
    return with(step, unknown ? UNKNOWN : SKIP);
  }

  /** Looks like junk: it is taken like any other, and waits last. */
  Draft doubtful() {
    return new Draft(slip.with(DOUBT, "1"));
  }

  /** At a step; where it is closed, at the one all steps lead to. */
  Draft at(Step step) {
    return new Draft(slip.go(open(step, Step::next).word()));
  }

  /** Back at a step, and why. */
  Draft halted(Step step, String why) {
    return at(step).wrong(List.of(new Fault(null, why, List.of())));
  }

  Draft wrong(List<Fault> faults) {
    return new Draft(slip.wrong(faults));
  }

  Draft edit(Step step) {
    var closed = open(step, Step::next) != step;
    return closed ? at(step) : new Draft(slip.with(REVIEWING, "1")).at(step);
  }

  Draft onward(Step from) {
    return at(reviewing() ? Step.CHECK : from.next());
  }

  Draft back(Step from) {
    return at(reviewing() ? Step.CHECK : open(from.previous(), Step::previous));
  }

  /** A step, or the one beyond it where it is closed. */
  private Step open(Step step, UnaryOperator<Step> beyond) {
    return step == Step.FILES && !takesFiles() ? beyond.apply(step) : step;
  }

  /** What is wrong with one step's answer. */
  List<Fault> faults(Step step) {
    var field = step.word();
    var text = SubmitFeedback.tidy(value(field));
    if (step == Step.MESSAGE && text.isEmpty())
      return List.of(Fault.at(field, "feedback.message.missing"));
    if (text.length() > SubmitFeedback.LONGEST)
      return List.of(Fault.at(field, "feedback.message.long", SubmitFeedback.LONGEST));
    if ((step == Step.MESSAGE || step == Step.MORE) && ReceiptCode.anyIn(text))
      return List.of(Fault.at(field, "feedback.text.code"));
    if (step == Step.READERS && readers().isEmpty())
      return List.of(Fault.at(field, "feedback.readers.missing"));
    return List.of();
  }

  /** Everything that is wrong, at once. */
  List<Fault> allFaults() {
    return Step.questions().stream().flatMap(step -> faults(step).stream()).toList();
  }

  SubmitFeedback command(CodeKeys keys, Locale language, List<CleanFile> files) {
    return new SubmitFeedback(
        keys,
        readers(),
        language,
        words(Step.CONCERNS, language),
        words(Step.STOP, language),
        value(Step.MESSAGE.word()),
        Use.of(value(Step.USE.word())).orElse(Use.ASK_FIRST),
        unanswered(Step.MORE.word()) ? "" : value(Step.MORE.word()),
        !value(DOUBT).isEmpty(),
        files);
  }

  private String words(Step step, Locale language) {
    var chosen = value(step.word());
    return step.options().contains(chosen) || chosen.equals(UNKNOWN)
        ? Texts.get(language, "feedback." + step.word() + "." + chosen)
        : "";
  }
}
