package se.radrum.kernel;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * What Bean Validation refuses is answered as everything else is. The server has a mapper of its
 * own for these, which says nothing but 400; this one stands nearer and is asked first.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  @Context private Providers providers;

  @Override
  public Response toResponse(ConstraintViolationException thrown) {
    return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
  }
}
