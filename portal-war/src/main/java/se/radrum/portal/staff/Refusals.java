package se.radrum.portal.staff;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusal} before what Faces does with a failure. */
public class Refusals extends ExceptionHandlerFactory {

  /** Made by Faces, which hands over what it would use itself. */
  public Refusals(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Refusal(getWrapped().getExceptionHandler());
  }
}
