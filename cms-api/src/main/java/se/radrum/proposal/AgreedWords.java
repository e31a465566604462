package se.radrum.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.UUID;
import se.radrum.access.Caller;
import se.radrum.content.Guard;
import se.radrum.kernel.Problem;
import se.radrum.kernel.Problem.Kind;

/**
 * Lets nobody begin a voice, write in one or publish one: who wrote it has said yes to those words
 * in that language, and to no others. Only the door between the rooms is not asked.
 */
@ApplicationScoped
@Named("agreed-words")
class AgreedWords implements Guard {
  static final String KIND = "kind";
  static final String VOICE = "rost";

  @Override
  public void check(Caller by, UUID entry, Locale locale, JsonObject words) {
    if (words.getString(KIND, "").equals(VOICE))
      throw Problem.of(Kind.CONFLICT, "proposal.voice.agreed");
  }
}
