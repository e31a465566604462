package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radrum.content.ImportReport.BadLine;
import se.radrum.kernel.Texts;

class ImportStreamTest {
  private final List<ImportBatch> batches = new ArrayList<>();
  private final List<JsonObject> said = new ArrayList<>();

  @Test
  void linesComeInBatchesAndEveryLineIsCounted() throws IOException {
    read(IntStream.range(0, 450).mapToObj(i -> "{\"id\":\"" + i + "\"}").toList());
    assertEquals(List.of(200, 200, 50), batches.stream().map(b -> b.lines().size()).toList());
    assertEquals(List.of(1L, 201L, 401L), batches.stream().map(ImportBatch::firstLine).toList());
    var last = said.get(said.size() - 1);
    assertEquals(450, last.getInt("line"));
    assertEquals(450, last.getInt("imported"));
    assertEquals(true, last.getBoolean("done"));
  }

  @Test
  void anIdThatComesTwiceBeginsANewBatchSoThatTheLaterLineIsAChange() throws IOException {
    read(List.of("{\"id\":\"a\"}", "{\"id\":\"b\"}", "{\"id\":\"a\"}"));
    assertEquals(List.of(2, 1), batches.stream().map(b -> b.lines().size()).toList());
    assertEquals(3, batches.get(1).firstLine());
  }

  @Test
  void aBadLineIsToldWithItsNumberAndHoldsNothingUp() throws IOException {
    read(List.of("{\"id\":\"a\"}", "broken", "{\"id\":\"b\"}"));
    assertEquals(2, said.get(0).getInt("line"));
    assertEquals("not a JSON object", said.get(0).getString("fault"));
    assertEquals(1, said.get(said.size() - 1).getInt("skipped"));
    assertEquals(2, said.get(said.size() - 1).getInt("imported"));
  }

  @Test
  void anEmptyFileIsDoneAtOnce() throws IOException {
    read(List.of());
    assertEquals(List.of(), batches);
    assertEquals(1, said.size());
  }

  private void read(List<String> lines) throws IOException {
    var bytes = lines.stream().map(l -> l + "\n").collect(Collectors.joining()).getBytes(UTF_8);
    new ImportStream(this::take, "proposal", Texts.SWEDISH)
        .read(new ByteArrayInputStream(bytes), said::add);
  }

  private ImportReport take(ImportBatch batch) {
    batches.add(batch);
    var bad = new ArrayList<BadLine>();
    for (int i = 0; i < batch.lines().size(); i++)
      if (!batch.lines().get(i).startsWith("{"))
        bad.add(new BadLine(batch.firstLine() + i, "not a JSON object"));
    return new ImportReport(batch.lines().size() - bad.size(), 0, bad);
  }
}
