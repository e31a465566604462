package se.radrum.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Fault;
import se.radrum.kernel.Turns;
import se.radrum.sandbox.Child;

/** The door for what is sent as a file: takes it in memory and gives what is clean of it. */
@ApplicationScoped
public class Attachments {
  /** The field files are chosen in, and where what is wrong with them is told. */
  public static final String FIELD = "files";

  /** How many files somebody may send along. */
  public static final int MOST = 3;

  /** The largest file, in MiB. */
  public static final int MOST_MIB = 8;

  private static final int MIB = 1024 * 1024;
  private static final int EACH = MOST_MIB * MIB;
  private static final long ALL = (long) MOST * EACH + MIB;

  /** The most that is kept of one person's files, in bytes. */
  private static final int KEPT = 10 * MIB;

  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]{1,70})\"?");

  private final AttachmentSettings settings;
  private final Turns turns = new Turns(1, MOST * 2);
  private final Flight flight = new Flight((int) (2 * ALL));
  private @Nullable Cleaning cleaning;

  @Inject
  Attachments(AttachmentSettings settings) {
    this.settings = settings;
  }

  /** For the container's proxy only. */
  @SuppressWarnings("NullAway")
  Attachments() {
    this(null);
  }

  /** Whether files are taken at all. */
  public boolean accepted() {
    return settings.accept();
  }

  /**
   * What came of a form with files.
   *
   * @param fields its other fields
   * @param files what is kept, in the order it was chosen
   * @param faults what is not kept and why, all at once
   */
  public record Taken(Map<String, List<String>> fields, List<CleanFile> files, List<Fault> faults) {
    public Taken {
      files = List.copyOf(files);
      faults = List.copyOf(faults);
    }

    /** Says nothing of what is confided, so that no log ever holds it. */
    @Override
    public String toString() {
      return "Taken";
    }
  }

  /**
   * Takes a form with files. It never fails: whatever is sent, what is wrong with it is said.
   *
   * @param type the body's content type, with the boundary of its parts
   * @param length of the body in bytes, or less than nothing when it does not say
   * @param before what is kept already of the same person's files
   */
  public Taken take(String type, long length, InputStream body, List<CleanFile> before) {
    var boundary = BOUNDARY.matcher(type);
    if (!boundary.find() || length > ALL) return refused(body, "together");
    try (var seat = flight.take(2 * (length < 0 ? ALL : length))) {
      return seat == null
          ? refuse(body)
          : clean(SentForm.read(new Arriving(body, ALL), boundary.group(1), EACH), before);
    } catch (IOException cut) {
      return refused(body, cut instanceof Arriving.Endless ? "together" : "cut");
    }
  }

  private Taken clean(SentForm form, List<CleanFile> before) {
    var kept = new ArrayList<CleanFile>();
    var faults = new ArrayList<Fault>();
    int room = KEPT - before.stream().mapToInt(CleanFile::size).sum();
    for (int n = 0; n < form.files().size(); n++) {
      try {
        if (before.size() + kept.size() >= MOST) throw new Refused("many");
        var clean = clean(form.files().get(n));
        room -= clean.size();
        if (room < 0) throw new Refused("together");
        kept.add(clean);
      } catch (Refused refused) {
        faults.add(Fault.at(FIELD, refused.key(), n + 1, MOST, MOST_MIB));
      }
    }
    return new Taken(form.fields(), kept, faults);
  }

  private CleanFile clean(byte[] file) {
    if (file.length > EACH) throw new Refused("heavy");
    try {
      return turns.take(() -> cleaning().clean(file));
    } catch (Problem tooMany) {
      throw new Refused("busy");
    }
  }

  /** Made when the first file comes: to find out what the machine lets us do takes a moment. */
  private synchronized Cleaning cleaning() {
    var ready = cleaning;
    if (ready == null) {
      ready =
          new Cleaning(
              Child.of(Cleaning.CLEANER, settings.classPath()), settings.scanner().map(Clamd::new));
      cleaning = ready;
    }
    return ready;
  }

  /** Takes nothing of a form: more is sent just now than there is room for. */
  public Taken refuse(InputStream body) {
    return refused(body, "busy");
  }

  /** A browser that is not listened to until it has said everything shows a broken page. */
  private static Taken refused(InputStream body, String why) {
    try (var rest = new Arriving(body, 8 * ALL)) {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // Then nobody listens to the answer either.
    }
    var fault = Fault.at(FIELD, "attachment." + why, 0, MOST, MOST_MIB);
    return new Taken(Map.of(), List.of(), List.of(fault));
  }
}
