package se.radrum.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.radrum.kernel.Problem.Kind;

/**
 * No resource reads more than it was made for. What says its length is refused before it is read;
 * what does not is cut where the limit is.
 */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class BodyLimit implements ContainerRequestFilter {

  /** A resource method that takes as much as it is sent: for the operator's own commands. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface None {}

  @Inject
  @ConfigProperty(name = "radrum.kernel.body-limit")
  private long limit;

  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    if (!request.hasEntity() || (method != null && method.isAnnotationPresent(None.class))) return;
    if (request.getLength() > limit) throw tooLarge(limit);
    request.setEntityStream(new Counted(request.getEntityStream(), limit));
  }

  private static Problem tooLarge(long limit) {
    return Problem.of(Kind.TOO_LARGE, "kernel.body.large", limit / 1024);
  }

  private static final class Counted extends FilterInputStream {
    private final long limit;
    private long seen;

    Counted(InputStream in, long limit) {
      super(in);
      this.limit = limit;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(read);
      return read;
    }

    private void count(int read) {
      seen += Math.max(0, read);
      if (seen > limit) throw tooLarge(limit);
    }
  }
}
