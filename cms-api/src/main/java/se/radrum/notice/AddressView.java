package se.radrum.notice;

/**
 * Where somebody wants letters, as they see it themselves.
 *
 * @param confirmed whether it is shown to be theirs; until then nothing but a code is sent there
 */
public record AddressView(String address, boolean confirmed) {}
