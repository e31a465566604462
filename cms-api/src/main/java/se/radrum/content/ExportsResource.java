package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Base64;
import se.radrum.access.Access;
import se.radrum.access.Caller;
import se.radrum.kernel.Json;

/**
 * {@code ./radrum export}: every entry, one line of JSON each, and after them every document that
 * goes with entries, its file in Base64. Behind the control token.
 */
@RequestScoped
@Path("control/export")
public class ExportsResource {
  private static final int BATCH = 200;

  @Inject private Access access;
  @Inject private Exporting exporting;
  @Inject private Media media;
  @Inject private PaperFolder folder;

  /** Gives everything, by number. */
  @GET
  @Produces("application/x-ndjson")
  public StreamingOutput give(@HeaderParam("Authorization") @DefaultValue("") String bearer) {
    var by = access.onControl(bearer.replaceFirst("^Bearer ", ""));
    return out -> write(by, out);
  }

  private void write(PaperView paper, OutputStream out) throws IOException {
    var file = Files.readAllBytes(folder.place(paper.hash()));
    var line =
        Json.object()
            .add("document", paper.id().toString())
            .add("name", paper.name())
            .add("mediaType", paper.kind().mediaType())
            .add("sha256", paper.hash())
            .add("file", Base64.getEncoder().encodeToString(file))
            .build();
    out.write((line + "\n").getBytes(UTF_8));
  }

  private void write(Caller by, OutputStream out) throws IOException {
    int last = 0;
    for (var batch = exporting.after(by, 0, BATCH);
        !batch.isEmpty();
        batch = exporting.after(by, last, BATCH)) {
      for (var entry : batch) out.write((entry + "\n").getBytes(UTF_8));
      last = batch.get(batch.size() - 1).getInt("number");
    }
    for (var paper : media.every(by)) write(paper, out);
  }
}
