package se.radrum.webhook;

/** There is something to carry. Fired in a transaction and heard once it has committed. */
record Waiting() {}
