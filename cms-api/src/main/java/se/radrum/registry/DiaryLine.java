package se.radrum.registry;

import java.time.LocalDate;

/** A line of the diary, as staff see it. */
public record DiaryLine(String designation, LocalDate arrived, String subject) {}
