/**
 * The only package of the application that calls Tink, BouncyCastle, {@code javax.crypto}, {@code
 * SecureRandom} or {@code MessageDigest}. It knows how to seal, open, stretch, derive, sign and
 * draw random bytes; it has no policy, no state and no settings. Whose keys open what is decided in
 * {@code vault}.
 *
 * <table>
 * <caption>What is here</caption>
 * <tr><td>{@link se.radrum.crypto.Key}</td><td>seals and opens bytes bound to a context: AES-256-GCM</td></tr>
 * <tr><td>{@link se.radrum.crypto.PrivateKey}, {@link se.radrum.crypto.PublicKey}</td>
 *     <td>anyone closes, one opens: HPKE (RFC 9180), X25519, HKDF-SHA256, AES-256-GCM</td></tr>
 * <tr><td>{@link se.radrum.crypto.Argon2id}, {@link se.radrum.crypto.Passwords}</td>
 *     <td>what people remember turned into keys and checks (RFC 9106)</td></tr>
 * <tr><td>{@link se.radrum.crypto.Hkdf}, {@link se.radrum.crypto.Hmac}, {@link se.radrum.crypto.Sha256}</td>
 *     <td>derive (RFC 5869), sign, digest</td></tr>
 * <tr><td>{@link se.radrum.crypto.Totp}</td><td>one-time codes of the second step (RFC 6238)</td></tr>
 * <tr><td>{@link se.radrum.crypto.SecretFile}</td><td>a secret in a file, whole or not there</td></tr>
 * <tr><td>{@link se.radrum.crypto.Padding}, {@link se.radrum.crypto.Randomness}</td>
 *     <td>lengths hidden in six sizes; random bytes and numbers</td></tr>
 * </table>
 *
 * <p>Every sealed blob begins with one byte of format version and four bytes that name the key.
 * What is unknown, cut, changed, moved to another context or closed for another key is never
 * opened: it is an {@link se.radrum.crypto.Unopenable}, and nobody is told which of these it was.
 * Golden vectors of version 1 are kept in the tests, so that what was sealed once can always be
 * opened.
 */
@NullMarked
package se.radrum.crypto;

import org.jspecify.annotations.NullMarked;
