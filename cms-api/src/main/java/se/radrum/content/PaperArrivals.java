package se.radrum.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import se.radrum.access.Caller;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/** Takes a paper in: to disk, read, in its place, and only then noted, in one short transaction. */
@ApplicationScoped
class PaperArrivals {
  private final Media media;
  private final PaperFolder folder;
  private final PaperReading reading;

  @Inject
  PaperArrivals(Media media, PaperFolder folder, PaperReading reading) {
    this.media = media;
    this.folder = folder;
    this.reading = reading;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  PaperArrivals() {
    this(null, null, null);
  }

  /**
   * Takes what comes.
   *
   * @throws Problem INVALID when it is neither PDF, docx nor odt by what is in it; TOO_LARGE;
   *     UNAVAILABLE when too many come at once
   */
  PaperView take(Caller by, String name, InputStream body) throws IOException {
    media.mayKeep(by);
    try (var file = folder.receive(body)) {
      var read =
          reading.read(file).orElseThrow(() -> Problem.of(Kind.INVALID, "content.paper.kind"));
      folder.keep(file);
      return media.keep(
          by,
          new KeepPaper(
              name,
              read.kind(),
              file.size(),
              file.hash(),
              read.reading(),
              read.numbered(),
              read.pages()));
    }
  }
}
