package se.radrum.kernel;

import jakarta.json.JsonValue;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import se.radrum.kernel.Revalidation.Revalidated;

/**
 * Gives public answers a strong validator and lets whoever has the same answer already be told so
 * (RFC 9110 §8.8.3, §13.1.2). The validator is a fingerprint of the very bytes that are sent, so it
 * is right whatever they were made from.
 */
@Provider
@Revalidated
public class Revalidation implements ContainerResponseFilter {

  /** A public GET whose answer may be kept and must be asked about again. */
  @NameBinding
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.TYPE, ElementType.METHOD})
  public @interface Revalidated {}

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() != 200 || !response.hasEntity()) return;
    var written = written(response.getEntity());
    if (written == null) return;
    var tag = new EntityTag(written.fingerprint());
    response.getHeaders().putSingle("ETag", tag);
    response.getHeaders().putSingle("Cache-Control", "public, max-age=0, must-revalidate");
    response.getHeaders().putSingle("Vary", "Accept, Accept-Language");
    if (request.getRequest().evaluatePreconditions(tag) == null) {
      response.setEntity(written.bytes());
      // Sent in one piece: without its length it would go in chunks, each with a call of its own.
      response.getHeaders().putSingle("Content-Length", written.bytes().length);
    } else {
      response.setEntity(null);
      response.setStatus(304);
    }
  }

  private static @Nullable Written written(Object entity) {
    if (entity instanceof Written written) return written;
    return entity instanceof JsonValue json ? Written.of(json) : null;
  }
}
