package se.radrum.portal.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.radrum.attachment.Attachments;
import se.radrum.portal.Once;
import se.radrum.registry.Retention;
import se.radrum.registry.Retentions;

/**
 * The twelve promises, each bound to the guards that keep it: the checks {@code ./radrum test
 * guard:<name>} runs. Their words, limits and what is done to show them stand in the texts.
 */
@Named("promises")
@ApplicationScoped
public class PromisesPage {
  /** In the order they are printed. A test keeps that every guard exists. */
  static final List<Promise> ALL =
      List.of(
          new Promise(1, "metadata"),
          new Promise(2, "kod", "gissning", "stold"),
          new Promise(3, "admin"),
          new Promise(4, "forensik"),
          new Promise(5, "forensik"),
          new Promise(6, "ord"),
          new Promise(7, "utanskript"),
          new Promise(8, "krasch"),
          new Promise(9, "kontakt"),
          new Promise(10, "filer"),
          new Promise(11, "kod", "stold"),
          new Promise(12, "insider"));

  /**
   * One promise.
   *
   * @param number the last part of its text keys, {@code about.promise.4}
   * @param guards the names of the checks that keep it
   */
  public record Promise(int number, List<String> guards) {
    Promise(int number, String... guards) {
      this(number, List.of(guards));
    }
  }

  @Inject private Retentions retentions;
  @Inject private Attachments attachments;
  private final Once<List<Retention>> kept = new Once<>(this::keep);

  /** How long each class of letters is kept, and by which decision. */
  public List<Retention> getKept() {
    return kept.get();
  }

  private List<Retention> keep() {
    return retentions.all();
  }

  /** The last part of a promise's text keys: the tenth has other words where files are accepted. */
  public String words(Promise promise) {
    return promise.number() == 10 && attachments.accepted() ? "10.on" : "" + promise.number();
  }

  /** All twelve. */
  public List<Promise> getAll() {
    return ALL;
  }
}
