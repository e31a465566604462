package se.radrum.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import se.radrum.crypto.Key;
import se.radrum.crypto.PrivateKey;
import se.radrum.crypto.PublicKey;
import se.radrum.kernel.UuidColumn;

/** A member's key pair, locked twice: by the unlock phrase and by the key on paper. */
@Entity
@Table(name = "key_holder")
class Holder {
  @Id
  @Convert(converter = UuidColumn.class)
  private UUID member;

  @Column(name = "public_key")
  private byte[] publicKey;

  private byte[] salt;

  @Column(name = "by_phrase")
  private byte[] byPhrase;

  @Column(name = "by_paper")
  private byte[] byPaper;

  /** For the container only. */
  @SuppressWarnings("NullAway")
  protected Holder() {}

  Holder(UUID member, PrivateKey key, byte[] salt, Key phrase, Key paper, byte[] instance) {
    this.member = member;
    this.publicKey = key.publicKey().bytes();
    this.salt = salt.clone();
    this.byPhrase = phrase.seal(key.bytes(), context("phrase", member, instance));
    this.byPaper = paper.seal(key.bytes(), context("paper", member, instance));
  }

  UUID member() {
    return member;
  }

  PublicKey publicKey() {
    return PublicKey.of(publicKey);
  }

  byte[] salt() {
    return salt.clone();
  }

  Unlocked byPhrase(Key phrase, byte[] instance) {
    var key = phrase.open(byPhrase, context("phrase", member, instance));
    return new Unlocked(member, PrivateKey.of(key));
  }

  Unlocked byPaper(Key paper, byte[] instance) {
    var key = paper.open(byPaper, context("paper", member, instance));
    return new Unlocked(member, PrivateKey.of(key));
  }

  /**
   * Locks the same pair with another phrase and another paper; both old ones are then worthless.
   */
  void lock(Unlocked open, byte[] newSalt, Key phrase, Key paper, byte[] instance) {
    salt = newSalt.clone();
    byPhrase = phrase.seal(open.key().bytes(), context("phrase", member, instance));
    byPaper = paper.seal(open.key().bytes(), context("paper", member, instance));
  }

  private static byte[] context(String lock, UUID member, byte[] instance) {
    return Context.of("member-key", instance).and(lock).and(member).bytes();
  }
}
