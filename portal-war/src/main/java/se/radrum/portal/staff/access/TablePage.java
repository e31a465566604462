package se.radrum.portal.staff.access;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.radrum.access.Access;
import se.radrum.access.Council;
import se.radrum.access.Presence;
import se.radrum.access.Role;
import se.radrum.audit.AuditLog;
import se.radrum.audit.NoteView;
import se.radrum.portal.Words;
import se.radrum.vault.ReaderGroup;
import se.radrum.vault.Vault;

/** Where everybody begins: what waits for them. */
@Named("table")
@RequestScoped
public class TablePage {
  @Inject private Presence presence;
  @Inject private Council council;
  @Inject private AuditLog audit;
  @Inject private Access access;
  @Inject private Vault vault;
  @Inject private Words words;

  /** Whether this person carries keys, and has not chosen the phrase that locks them. */
  public boolean isPhraseMissing() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && !council.hasPhrase(me);
  }

  /** Whether this person carries keys and has a phrase. */
  public boolean isKeyholder() {
    var me = presence.mustBeThere();
    return council.carriesKeys(me) && council.hasPhrase(me);
  }

  /** Whether it is time for this trustee to try whether the council could be recovered. */
  public boolean isDrillDue() {
    return council.drillDue(presence.mustBeThere());
  }

  /** Who has come to read and who reads no more, in words; for everybody who carries keys. */
  public List<String> getReadersChanged() {
    if (!isKeyholder()) return List.of();
    return audit.readersChanged(presence.mustBeThere()).stream().map(this::told).toList();
  }

  private String told(NoteView note) {
    var facts = note.facts().stream().collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    var key = "access.told." + note.name();
    return words.of(
        key,
        words.date(note.day()),
        by(note),
        name(facts.get("member")),
        group(facts.get("group")));
  }

  private String by(NoteView note) {
    return note.alias().isEmpty() ? words.of("audit.page.operator") : note.alias();
  }

  private String name(@Nullable String member) {
    return member == null ? "" : access.alias(UUID.fromString(member)).orElse("");
  }

  private String group(@Nullable String id) {
    return vault.readerGroups().stream()
        .filter(group -> group.id().toString().equals(id))
        .map(ReaderGroup::name)
        .findFirst()
        .orElse("");
  }

  /** Whether the council is still to be founded, and this person is the one to see to it. */
  public boolean isFoundingMissing() {
    return presence.mustBeThere().is(Role.ADMINISTRATOR) && !council.founded();
  }
}
