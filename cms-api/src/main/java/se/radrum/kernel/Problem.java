package se.radrum.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in a form every skin can show: a kind, one or more faults, and the cause where
 * there is one. Pages turn the faults into an error summary, the API into {@code
 * application/problem+json} (RFC 9457). Every fault of a request is reported at once.
 */
public final class Problem extends RuntimeException {

  /** The kinds of failure, with the HTTP status each answers in the API. */
  public enum Kind {
    /** The request itself is malformed: an unknown parameter, broken JSON. */
    BAD_REQUEST(400),
    /** Nobody is signed in. */
    UNAUTHENTICATED(401),
    /** Signed in, but not allowed. */
    FORBIDDEN(403),
    /** There is no such thing, or the asker may not know that there is. */
    MISSING(404),
    /** The thing has changed, or is in a state that does not allow this. */
    CONFLICT(409),
    /** It was here and is not any more. */
    GONE(410),
    /** The version the change was based on is not the current one (RFC 9110 §15.5.13). */
    STALE(412),
    /** More than we take. */
    TOO_LARGE(413),
    /** A body of a kind we do not read. */
    WRONG_TYPE(415),
    /** Understood, but one or more fields do not hold. */
    INVALID(422),
    /** Too many requests; try again later. */
    LIMITED(429),
    /** Something we lean on is not there at the moment. */
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    /** The HTTP status of this kind. */
    public int status() {
      return status;
    }

    /** The last part of the problem's {@code type} address: {@code /problem/<slug>}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One thing that is wrong.
   *
   * @param pointer the field: the name of a form field or a JSON pointer (RFC 6901), or null when
   *     the fault is of the whole request
   * @param key a text key, whose first segment names the bundle: {@code feedback.message.missing}
   * @param arguments what the text names, in its order; never what a person confided
   */
  public record Fault(@Nullable String pointer, String key, List<Object> arguments) {
    /** A fault of one field. */
    public static Fault at(String pointer, String key, Object... arguments) {
      return new Fault(pointer, key, List.of(arguments));
    }
  }

  private final Kind kind;
  private final List<Fault> faults;

  private Problem(Kind kind, List<Fault> faults, @Nullable Throwable cause) {
    super(kind + " " + faults.stream().map(Fault::key).toList(), cause);
    this.kind = kind;
    this.faults = List.copyOf(faults);
  }

  /** A problem of the whole request. */
  public static Problem of(Kind kind, String key, Object... arguments) {
    return new Problem(kind, List.of(new Fault(null, key, List.of(arguments))), null);
  }

  /** The same, with what caused it; the cause reaches the log and never the reader. */
  public static Problem caused(Kind kind, Throwable cause, String key, Object... arguments) {
    return new Problem(kind, List.of(new Fault(null, key, List.of(arguments))), cause);
  }

  /** A request that cannot be read, with everything that is wrong with it; at least one. */
  public static Problem malformed(List<Fault> faults) {
    if (faults.isEmpty()) throw new IllegalArgumentException("no fault");
    return new Problem(Kind.BAD_REQUEST, faults, null);
  }

  /** Fields that do not hold, all at once; the list has at least one. */
  public static Problem invalid(List<Fault> faults) {
    if (faults.isEmpty()) throw new IllegalArgumentException("no fault");
    return new Problem(Kind.INVALID, faults, null);
  }

  /** One field that does not hold. */
  public static Problem invalid(String pointer, String key, Object... arguments) {
    return invalid(List.of(Fault.at(pointer, key, arguments)));
  }

  /** What kind of failure this is. */
  public Kind kind() {
    return kind;
  }

  /** What is wrong; at least one. */
  public List<Fault> faults() {
    return faults;
  }
}
