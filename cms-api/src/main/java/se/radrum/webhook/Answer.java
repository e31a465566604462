package se.radrum.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try.
 *
 * @param status the HTTP status, or null when there was no answer
 * @param failure why there was none, the last part of a text key, or null
 * @param pause how long the receiver asked us to wait; zero when it did not
 */
record Answer(@Nullable Integer status, @Nullable String failure, Duration pause) {
  private static final int GONE = 410;

  static Answer failed(String failure) {
    return new Answer(null, failure, Duration.ZERO);
  }

  static Answer of(int status, String retryAfter, Instant now) {
    return new Answer(status, null, asked(retryAfter, now));
  }

  /** Whether the message was taken. A redirect is not followed and counts as a failure. */
  boolean taken() {
    return status != null && status >= 200 && status < 300;
  }

  /** Whether the receiver asks not to be told any more. */
  boolean gone() {
    return status != null && status == GONE;
  }

  /** Seconds or a date (RFC 9110 §10.2.3); anything else is no wish. */
  private static Duration asked(String retryAfter, Instant now) {
    if (retryAfter.matches("\\d{1,7}")) return Duration.ofSeconds(Long.parseLong(retryAfter));
    try {
      var until = ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME);
      var wait = Duration.between(now, until.toInstant());
      return wait.isNegative() ? Duration.ZERO : wait;
    } catch (DateTimeParseException none) {
      return Duration.ZERO;
    }
  }
}
