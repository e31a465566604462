package se.radrum.kernel;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.radrum.kernel.Problem.Fault;

/** Turns what Bean Validation found into a problem like any other. */
public final class Violations {
  private Violations() {}

  /** One fault for each violation; its message is the text key. */
  public static Problem problem(ConstraintViolationException violations) {
    return Problem.invalid(
        violations.getConstraintViolations().stream().map(Violations::fault).toList());
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    var attributes = violation.getConstraintDescriptor().getAttributes();
    var bounds =
        Stream.of("max", "min", "value")
            .map(attributes::get)
            .filter(Objects::nonNull)
            .filter(bound -> !bound.equals(Integer.MAX_VALUE) && !bound.equals(0));
    return new Fault(pointer(violation), violation.getMessageTemplate(), List.of(bounds.toArray()));
  }

  /** The path below the command: the method and its parameter are ours, not the reader's. */
  private static String pointer(ConstraintViolation<?> violation) {
    var path = new StringBuilder();
    StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() == ElementKind.PROPERTY)
        .forEach(node -> path.append('/').append(node.getName()));
    return path.toString();
  }
}
