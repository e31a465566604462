package se.radrum.feedback;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.radrum.attachment.CleanFile;
import se.radrum.feedback.FormTokens.FormToken;
import se.radrum.kernel.Causes;
import se.radrum.kernel.Problem;
import se.radrum.vault.ReceiptCode;
import se.radrum.vault.SealedCases;

/** Sends what has been written on {@code /skriv}: once, however often it is pressed. */
@ApplicationScoped
class Sending {
  private static final Logger LOG = System.getLogger(Sending.class.getName());
  private static final Duration QUICKEST = Duration.ofSeconds(4);

  private final FeedbackBox box;
  private final SealedCases cases;
  private final Crowds crowds;
  private final Clock clock;

  @Inject
  Sending(FeedbackBox box, SealedCases cases, Crowds crowds, Clock clock) {
    this.box = box;
    this.cases = cases;
    this.crowds = crowds;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Sending() {
    this(null, null, null, null);
  }

  /**
   * What became of it.
   *
   * @param code the receipt; empty when it was not stored, and the draft then says why
   */
  record Sent(Optional<ReceiptCode> code, Draft draft) {}

  /** Stores it, when everything holds and a person may have written it. */
  Sent send(Draft draft, List<CleanFile> files, Locale language, Optional<String> part) {
    if (files.size() != draft.files().size())
      return kept(draft.with(files).halted(Step.FILES, "attachment.lost"));
    var faults = draft.allFaults();
    if (!faults.isEmpty()) return kept(draft.at(Step.CHECK).wrong(faults));
    if (clock.instant().isBefore(draft.begun().plus(QUICKEST)))
      return kept(draft.halted(Step.CHECK, "feedback.form.quick"));
    var crowd = crowds.among(part, Crowds.Deed.SEND);
    try {
      return crowds.inTurn(crowd, () -> stored(crowd ? draft.doubtful() : draft, files, language));
    } catch (Problem problem) {
      return kept(draft.at(Step.CHECK).wrong(problem.faults()));
    } catch (RuntimeException unknown) {
      LOG.log(WARNING, "A submission was not stored: {0}", Causes.of(unknown));
      return kept(draft.halted(Step.CHECK, "feedback.form.failed"));
    }
  }

  /** The draft is gone, as after a restart: what was stored before still has its code. */
  Sent again(Draft begun, Optional<FormToken> valid, Optional<String> part) {
    var crowd = crowds.among(part, Crowds.Deed.CODE);
    try {
      return valid
          .map(token -> crowds.inTurn(crowd, () -> cases.keys(token.key())))
          .filter(keys -> cases.byCode(keys).isPresent())
          .map(keys -> new Sent(Optional.of(keys.code()), begun))
          .orElseGet(() -> kept(begun.halted(Step.CONCERNS, "feedback.form.gone")));
    } catch (Problem busy) {
      return kept(begun.at(Step.CONCERNS).wrong(busy.faults()));
    }
  }

  private Sent stored(Draft draft, List<CleanFile> files, Locale language) {
    var keys = cases.keys(draft.key());
    submit(draft.command(keys, language, files));
    return new Sent(Optional.of(keys.code()), draft);
  }

  /** Two presses at once make one case: the one that loses the race finds the other's there. */
  private void submit(SubmitFeedback command) {
    try {
      box.submit(command);
    } catch (Problem problem) {
      throw problem;
    } catch (RuntimeException failed) {
      if (cases.byCode(command.keys()).isEmpty()) throw failed;
    }
  }

  private static Sent kept(Draft draft) {
    return new Sent(Optional.empty(), draft);
  }
}
