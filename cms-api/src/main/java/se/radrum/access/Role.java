package se.radrum.access;

/**
 * What somebody does in the council. A person may have several; a {@link Seat} is another thing.
 */
public enum Role {
  /** Takes part: reads and writes in circles, votes. */
  MEMBER,
  /** Works the desk: reads submissions, asks, redacts, releases. */
  MODERATOR,
  /** Writes and translates what the council publishes. */
  EDITOR,
  /** Runs the year, hands recommendations to the municipality and follows them up. */
  STRATEGIST,
  /** Keeps the diary: registration, retention, disclosure. */
  REGISTRAR,
  /** Answers for the municipality. */
  OFFICIAL,
  /** Holds a part of the recovery. */
  TRUSTEE,
  /** Invites people and gives them roles; reads nothing that is sealed. */
  ADMINISTRATOR
}
