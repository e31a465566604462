package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import se.radrum.kernel.Json;

/**
 * Cuts a stream of lines into batches and tells how each went. A batch ends before an id comes a
 * second time, so that the later line is seen as a change of the earlier one.
 */
final class ImportStream {
  private static final int BATCH = 200;

  private final Function<ImportBatch, ImportReport> take;
  private final String type;
  private final Locale locale;
  private final List<String> batch = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private long line;
  private long imported;
  private long unchanged;
  private long skipped;

  /** Where what is said goes. */
  interface Teller {
    void tell(JsonObject said) throws IOException;
  }

  ImportStream(Function<ImportBatch, ImportReport> take, String type, Locale locale) {
    this.take = take;
    this.type = type;
    this.locale = locale;
  }

  /** Reads to the end; every line is counted, an empty one as skipped. */
  void read(InputStream in, Teller teller) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, UTF_8), 1 << 16);
    for (var text = reader.readLine(); text != null; text = reader.readLine()) {
      if (batch.size() == BATCH || !ids.add(idOf(text))) hand(teller, idOf(text));
      batch.add(text);
      line++;
    }
    hand(teller, "");
    teller.tell(progress().add("done", true).build());
  }

  private void hand(Teller teller, String next) throws IOException {
    if (batch.isEmpty()) return;
    var report = take.apply(new ImportBatch(type, locale, line - batch.size() + 1, batch));
    batch.clear();
    ids.clear();
    ids.add(next);
    imported += report.imported();
    unchanged += report.unchanged();
    skipped += report.faults().size();
    for (var bad : report.faults())
      teller.tell(Json.object().add("line", bad.line()).add("fault", bad.fault()).build());
    teller.tell(progress().build());
  }

  private JsonObjectBuilder progress() {
    return Json.object()
        .add("line", line)
        .add("imported", imported)
        .add("unchanged", unchanged)
        .add("skipped", skipped);
  }

  /** The id of a line; for one that cannot be read the line itself, which is nobody's id. */
  private static String idOf(String text) {
    try {
      return Json.read(text).getString("id", text);
    } catch (JsonException | ClassCastException e) {
      return text;
    }
  }
}
