package se.radrum.access;

/** Where in the council somebody speaks from; the three have equal weight. */
public enum Seat {
  /** A person with experience of their own. */
  LIVED_EXPERIENCE,
  /** A non-profit organisation: a women's shelter, victim support. */
  ORGANISATION,
  /** Somebody with expert knowledge. */
  EXPERT
}
