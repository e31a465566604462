package se.radrum.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import se.radrum.access.Access;
import se.radrum.kernel.BodyLimit;

/**
 * {@code ./radrum import}: takes JSON lines as they come and answers a line of JSON after every
 * batch. Behind the control token.
 */
@RequestScoped
@Path("control/import")
public class ImportsResource {
  @Inject private Access access;
  @Inject private Types types;
  @Inject private Importing importing;

  /**
   * Takes lines in.
   *
   * @param type the type of every line
   * @param locale the language they are in
   */
  @POST
  @BodyLimit.None
  @Consumes("application/x-ndjson")
  @Produces("application/x-ndjson")
  public StreamingOutput take(
      @HeaderParam("Authorization") @DefaultValue("") String bearer,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("locale") @DefaultValue("sv") String locale,
      InputStream lines) {
    var by = access.onControl(bearer.replaceFirst("^Bearer ", ""));
    types.get(type);
    return out -> {
      var stream =
          new ImportStream(batch -> importing.take(by, batch), type, Locale.forLanguageTag(locale));
      stream.read(
          lines,
          (JsonObject said) -> {
            out.write((said + "\n").getBytes(UTF_8));
            out.flush();
          });
    };
  }
}
