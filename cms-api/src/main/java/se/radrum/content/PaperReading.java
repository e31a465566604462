package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.radrum.content.PaperFolder.Arrived;
import se.radrum.content.PaperView.Kind;
import se.radrum.content.PaperView.Reading;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Turns;
import se.radrum.sandbox.Answer;
import se.radrum.sandbox.Child;

/** Reads the words of papers, one paper at a time, in a process of its own. */
@ApplicationScoped
class PaperReading {
  static final String READER = "se.radrum.cleaner.PageReader";

  private static final int WAITING = 6;
  private static final int LONGEST_PAGE = 4_000_000;

  private final ContentSettings settings;
  private final Turns turns = new Turns(1, WAITING);
  private @Nullable Child child;

  @Inject
  PaperReading(ContentSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  PaperReading() {
    this(null);
  }

  /**
   * What was read.
   *
   * @param numbered whether the pages are the paper's own
   */
  record Read(Kind kind, Reading reading, boolean numbered, List<String> pages) {
    static Read nothing(Kind kind) {
      return new Read(kind, Reading.NOTHING, false, List.of());
    }
  }

  /**
   * What a file is, and its words as far as they can be read; empty when it is nothing we take.
   *
   * @throws Problem UNAVAILABLE when too many wait to be read
   */
  Optional<Read> read(Arrived file) throws IOException {
    return turns.take(() -> answer(file)).flatMap(PaperReading::understood);
  }

  private Optional<Answer> answer(Arrived file) {
    try {
      return Optional.of(child().answer(file.open()));
    } catch (IOException noProcess) {
      throw Problem.caused(Problem.Kind.UNAVAILABLE, noProcess, "kernel.busy");
    }
  }

  private synchronized Child child() {
    var ready = child;
    if (ready == null) {
      ready = Child.of(READER, settings.reader());
      child = ready;
    }
    return ready;
  }

  /** The kind comes first, so it is known also where the rest is missing. */
  private static Optional<Read> understood(Answer answer) {
    var line = answer.line();
    if (!line.matches("kind (pdf|docx|odt)")) return Optional.empty();
    var kind = Kind.valueOf(line.substring("kind ".length()).toUpperCase(Locale.ROOT));
    return Optional.of(answer.whole() ? words(kind, answer) : Read.nothing(kind));
  }

  private static Read words(Kind kind, Answer answer) {
    var line = answer.line();
    if (!line.matches("(whole|part) (numbered|plain) \\d{1,3}")) return Read.nothing(kind);
    int count = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    try {
      var pages = new ArrayList<String>();
      for (int n = 0; n < count; n++)
        pages.add(new String(answer.piece(LONGEST_PAGE), StandardCharsets.UTF_8));
      // A scanned letter has pages and no words.
      if (pages.stream().allMatch(String::isBlank)) return Read.nothing(kind);
      var how = line.startsWith("whole") ? Reading.WHOLE : Reading.PART;
      return new Read(kind, how, line.contains("numbered"), pages);
    } catch (BufferUnderflowException cut) {
      return Read.nothing(kind);
    }
  }
}
