package se.radrum.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A note as it is shown.
 *
 * @param n its number, from 1
 * @param day the day it was noted
 * @param name the event's name
 * @param by who did it
 * @param alias the alias of who did it; empty for somebody who is no member, such as the operator
 * @param facts what else is known, by name
 */
public record NoteView(
    long n,
    LocalDate day,
    String name,
    UUID by,
    String alias,
    List<Map.Entry<String, String>> facts) {}
