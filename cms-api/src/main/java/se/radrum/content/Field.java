package se.radrum.content;

import java.util.List;

/**
 * One field of a type, as a form sees it. The rules themselves stay in the type's schema.
 *
 * @param name the key in the entry's document
 * @param kind which control edits it
 * @param required whether a published entry must have it
 * @param options what may be chosen, in order; empty unless the kind is {@code CHOICE}
 */
public record Field(String name, Kind kind, boolean required, List<String> options) {

  /** The controls a form knows. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Several lines: {@code contentMediaType} is {@code text/plain}. */
    PROSE,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A day: {@code format} is {@code date}. */
    DATE,
    /** One of a few: {@code enum}. */
    CHOICE,
    /** Yes or no. */
    BOOLEAN,
    /** Several short texts: an array of strings. */
    TEXTS,
    /** Documents that go along: an array of strings whose {@code format} is {@code paper}. */
    PAPERS
  }

  public Field {
    options = List.copyOf(options);
  }
}
