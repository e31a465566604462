package se.radrum.portal;

import static se.radrum.portal.Route.page;
import static se.radrum.portal.Route.takes;
import static se.radrum.portal.Route.through;

import java.util.List;

/**
 * Every address of the house, a line each; {@code src/docs/routes.md} is written from it. The first
 * line that matches answers, so a name stands before a part in braces.
 */
public final class Routes {
  /** The table. Addresses are Swedish and neutral: they stay in the history of a browser. */
  public static final List<Route> ALL =
      List.of(
          page("/", "/open/start.xhtml"),
          page("/skriv", "/open/feedback/submit.xhtml").posts("/rest/form/skriv"),
          page("/svar", "/open/feedback/follow.xhtml").posts("/rest/form/svar"),
          page("/om", "/open/about.xhtml"),
          page("/loften", "/open/promises.xhtml"),
          page("/dolj", "/open/hide.xhtml"),
          page("/hjalp", "/open/help.xhtml"),
          page("/sprak", "/open/languages.xhtml"),
          page("/tillganglighet", "/open/accessibility.xhtml"),
          page("/data", "/open/data.xhtml"),
          page("/openapi", "/open/openapi.json"),
          page("/bibliotek", "/open/library/search.xhtml"),
          through("/bibliotek/lista.*", "/rest/lists/library/*"),
          page("/bibliotek/{number}", "/open/library/entry.xhtml"),
          through("/dokument/{id}", "/rest/papers/{id}"),
          page("/resultat", "/open/outcome/outcomes.xhtml"),
          page("/resultat/{number}", "/open/outcome/outcome.xhtml"),
          page("/logga-in", "/open/access/sign-in.xhtml").posts("/rest/form/logga-in"),
          page("/logga-in/kod", "/open/access/second-step.xhtml").posts("/rest/form/logga-in/kod"),
          page("/inbjudan/{token}", "/open/access/invitation.xhtml"),
          takes("/inbjudan", "/rest/form/inbjudan"),
          takes("/logga-ut", "/rest/form/logga-ut"),
          page("/rad", "/staff/access/table.xhtml"),
          page("/rad/medlemmar", "/staff/access/members.xhtml").posts("/rest/form/rad/medlemmar"),
          takes("/rad/medlemmar/nycklar", "/rest/form/rad/medlemmar/nycklar"),
          takes("/rad/medlemmar/andra", "/rest/form/rad/medlemmar/andra"),
          takes("/rad/medlemmar/ny-inloggning", "/rest/form/rad/medlemmar/ny-inloggning"),
          takes("/rad/medlemmar/aterkalla", "/rest/form/rad/medlemmar/aterkalla"),
          page("/rad/grunda", "/staff/access/founding.xhtml").posts("/rest/form/rad/grunda"),
          takes("/rad/grunda/grupper", "/rest/form/rad/grunda/grupper"),
          takes("/rad/grunda/lasare", "/rest/form/rad/grunda/lasare"),
          takes("/rad/grunda/lasare/bort", "/rest/form/rad/grunda/lasare/bort"),
          page("/rad/las-upp", "/staff/access/keys.xhtml").posts("/rest/form/rad/las-upp"),
          takes("/rad/las-upp/fras", "/rest/form/rad/las-upp/fras"),
          takes("/rad/las", "/rest/form/rad/las"),
          page("/rad/losenord", "/staff/access/password.xhtml").posts("/rest/form/rad/losenord"),
          page("/rad/diarium", "/staff/registry/diary.xhtml"),
          page("/rad/diarium/{designation}", "/staff/registry/disclosure.xhtml"),
          page("/rad/gallring", "/staff/registry/retention.xhtml"),
          page("/rad/logg", "/staff/audit/log.xhtml"),
          page("/rad/ko", "/staff/moderation/queue.xhtml"),
          page("/rad/ko/{id}", "/staff/moderation/case.xhtml"),
          through("/rad/ko/{id}/fil/{page}", "/rest/desk/{id}/{page}"),
          page("/rad/ko/inlagg/{id}", "/staff/moderation/post.xhtml"),
          page("/rad/recovery", "/staff/access/recovery.xhtml").posts("/rest/form/rad/recovery"),
          takes("/rad/recovery/klart", "/rest/form/rad/recovery/klart"),
          page("/rad/recovery/byt", "/staff/access/replacing.xhtml")
              .posts("/rest/form/rad/recovery/byt"),
          page("/rad/recovery/prova", "/staff/access/drill.xhtml")
              .posts("/rest/form/rad/recovery/prova"),
          page("/rad/innehall", "/staff/content/entries.xhtml"),
          page("/rad/innehall/ny/{type}", "/staff/content/writing.xhtml"),
          takes("/rad/innehall/dokument", "/rest/papers"),
          page("/rad/innehall/{id}", "/staff/content/writing.xhtml"),
          page("/rad/innehall/{id}/{locale}", "/staff/content/writing.xhtml"),
          page("/rad/sok", "/staff/discovery/search.xhtml"),
          page("/rad/bevakningar", "/staff/notice/watches.xhtml"),
          page("/rad/delar", "/staff/parts.xhtml"),
          page("/fel/brutet", "/open/broken.xhtml"),
          page("/fel/saknas", "/open/missing.xhtml"),
          page("/rad/kretsar", "/staff/discussion/circles.xhtml"),
          page("/rad/kretsar/ny", "/staff/discussion/open.xhtml"),
          page("/rad/kretsar/{id}", "/staff/discussion/circle.xhtml"),
          page("/rad/kretsar/{circle}/forslag", "/staff/proposal/draw.xhtml"),
          page("/rad/forslag", "/staff/proposal/proposals.xhtml"),
          page("/rad/forslag/nytt", "/staff/proposal/draw.xhtml"),
          page("/rad/forslag/{id}", "/staff/proposal/proposal.xhtml"),
          page("/rad/resultat", "/staff/outcome/follow-up.xhtml"),
          page("/rad/resultat/nytt", "/staff/outcome/hand-over.xhtml"),
          page("/rad/resultat/{id}", "/staff/outcome/next-step.xhtml"),
          page("/rad/webhookar", "/staff/webhook/webhooks.xhtml"),
          page("/rad/webhookar/{id}", "/staff/webhook/receiver.xhtml"),
          page("/fel/{reason}", "/open/refused.xhtml"),
          through("/lamna", "/open/leave"),
          page("/lamna/tomt", "/open/blank.html"),
          through("/lamna/bort", "/open/leave/away"),
          through("/health", "/rest/health"),
          through("/api/v1/*", "/rest/api/v1/*"),
          through("/suggest", "/rest/suggest"),
          through("/jsonapi", "/rest/jsonapi"),
          through("/jsonapi/*", "/rest/jsonapi/*"),
          through("/feeds/*", "/rest/feeds/*"),
          through("/control/*", "/rest/control/*"));

  private Routes() {}
}
