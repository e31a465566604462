/**
 * Whose keys open what. Everything the sealed room holds is opened with a key from here, and this
 * page is the whole of how.
 *
 * <p><b>A case</b> has a random key of its own. Each of its records is sealed with that key, bound
 * to the installation, the case, the kind, the record and the month, and filled up to one of six
 * sizes. The case's own list of its records is sealed the same way, so their kinds, their order and
 * their days cannot be read from the tables, and none can be taken away unseen. The case's key lies
 * wrapped beside it: once for the receipt code, and once for each reader group the author chose;
 * each wrap is sealed again with the key of the month the case came in, which is a file and not in
 * the database.
 *
 * <p><b>A receipt code</b> is 24 digits and a check digit, 79.7 bits. It is derived from the random
 * key of the form that was sent and the installation's pepper, so the same form sent twice has the
 * same code; it is stored nowhere. Argon2id makes of it a root; one derivation gives the tag by
 * which the case is found, another the key that opens its wrap.
 *
 * <p><b>A reader group</b> is a key pair. Its private half is wrapped for each member who reads in
 * it, and for each pair of three trustees, one layer inside the other, so that any two of them
 * together, and none alone, can give the group's key to somebody new: a lost phrase never means a
 * lost case. A new epoch, a new key pair, begins whenever somebody leaves.
 *
 * <p><b>A member</b> has a key pair locked by an unlock phrase, which is not the sign-in password:
 * signing in opens the door, the phrase opens the content. A recovery key on paper opens the same
 * lock.
 *
 * <p><b>In memory</b>, unlocked keys, drafts and shown codes lie in {@link
 * se.radrum.vault.SealedSessions}, sealed under a key that only the browser's cookie carries.
 *
 * <p>Invariants: the tables hold ciphertext, random ids, days and sizes; salt, pepper and month
 * keys lie only in the key folder, apart from the database and its backup; a database begun with
 * one key folder starts with no other; deriving from codes happens before a transaction opens, and
 * from phrases before its first look into the database, a bounded number at a time; wrong, expired
 * and deleted codes answer alike.
 */
@NullMarked
package se.radrum.vault;

import org.jspecify.annotations.NullMarked;
