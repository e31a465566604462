package se.radrum.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.attachment.Attachments;
import se.radrum.attachment.Attachments.Taken;
import se.radrum.attachment.CleanFile;

/**
 * Takes the one step of {@code /skriv} whose form carries files. What is clean is kept beside the
 * draft, whatever else is wrong; then the step is one like any other.
 */
@ApplicationScoped
class Choosing {
  private static final String GO = "go";
  private static final String REMOVE = "remove-";

  private final Slips slips;
  private final Writing writing;
  private final Attachments attachments;
  private final Crowds crowds;

  @Inject
  Choosing(Slips slips, Writing writing, Attachments attachments, Crowds crowds) {
    this.slips = slips;
    this.writing = writing;
    this.attachments = attachments;
    this.crowds = crowds;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Choosing() {
    this(null, null, null, null);
  }

  /**
   * A body with files, not read yet.
   *
   * @param type its content type, with the boundary of its parts
   * @param length in bytes, or less than nothing when it does not say
   */
  record Parcel(String type, long length, InputStream body) {}

  /**
   * Takes what the form came back with.
   *
   * @param cookie the token of the draft
   * @param part of the net it comes from, where that is known; counted, and kept nowhere
   * @return the token for the cookie; empty when there is nothing to keep
   */
  Optional<String> take(
      @Nullable String cookie, Parcel parcel, Locale language, Optional<String> part) {
    var draft = slips.open(cookie).map(Draft::of).filter(Draft::takesFiles);
    if (cookie == null || draft.isEmpty()) {
      attachments.refuse(parcel.body());
      return writing.take(cookie, Map.of("step", List.of(Step.FILES.word())), language, part);
    }
    var before = slips.files(cookie);
    var taken = taken(parcel, before, part);
    var kept = kept(before, taken);
    slips.keep(cookie, kept);
    var now = draft.get().with(kept);
    if (taken.faults().isEmpty() && !removes(taken)) {
      slips.keep(cookie, now.slip(), false);
      return writing.take(cookie, taken.fields(), language, part);
    }
    return Optional.of(slips.keep(cookie, now.at(Step.FILES).wrong(taken.faults()).slip(), false));
  }

  /** A crowd sends no files: one at a time is all there is room for. Its words are taken. */
  private Taken taken(Parcel parcel, List<CleanFile> before, Optional<String> part) {
    return crowds.among(part, parcel.length())
        ? attachments.refuse(parcel.body())
        : attachments.take(parcel.type(), parcel.length(), parcel.body(), before);
  }

  private static List<CleanFile> kept(List<CleanFile> before, Taken taken) {
    var kept = new ArrayList<>(before);
    if (removes(taken)) {
      int number = number(go(taken));
      if (number >= 1 && number <= kept.size()) kept.remove(number - 1);
    }
    kept.addAll(taken.files());
    return kept;
  }

  private static boolean removes(Taken taken) {
    return go(taken).startsWith(REMOVE);
  }

  private static int number(String go) {
    var digits = go.substring(REMOVE.length());
    return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
  }

  private static String go(Taken taken) {
    return taken.fields().getOrDefault(GO, List.of("")).get(0);
  }
}
