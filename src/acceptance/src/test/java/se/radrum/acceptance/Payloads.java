package se.radrum.acceptance;

import java.util.ArrayList;
import java.util.List;

/** What attackers write into fields: five hundred ways of it, each with a mark of its own. */
final class Payloads {
  /** What a server that works the sum out says, and no text of ours. */
  static final String SUM = "831743";

  /** What a server that reads its own files says. */
  static final List<String> OURS_ONLY =
      List.of("root:x:0:0", "<web-app", "persistence-unit", "[boot loader]");

  /** What an answer has whose head was broken into. */
  static final String HEADER = "x-broken-in";

  private static final List<String> SCRIPT =
      List.of(
          "<script>alert('%s')</script>",
          "\"><svg/onload=alert('%s')>",
          "'><img src=x onerror=alert('%s')>",
          "</textarea><b id='%s'>",
          "</title><b id='%s'>",
          "\" autofocus onfocus=alert('%s') x=\"",
          "' onmouseover='alert(\"%s\")",
          "<a href=javascript:alert('%s')>x</a>",
          "--><b id='%s'>",
          "<iframe srcdoc='%s'>",
          "<math><mi xlink:href='data:x,%s'>",
          "<!--%s--!><b>");
  private static final List<String> EXPRESSION =
      List.of(
          "#{911*913}%s",
          "${911*913}%s",
          "#{request.getClass().forName('java.lang.Runtime')}%s",
          "${facesContext.externalContext.sessionMap}%s",
          "*{911*913}%s",
          "@{911*913}%s",
          "{{911*913}}%s",
          "<%%= 911*913 %%>%s",
          "[[${911*913}]]%s",
          "${jndi:ldap://127.0.0.1:1/%s}");
  private static final List<String> DATABASE =
      List.of(
          "%s' or '1'='1",
          "%s' or 1=1-- -",
          "%s'; drop table submission-- -",
          "%s\" or \"\"=\"",
          "%s') union select null,null-- -",
          "%s' and sleep(5)-- -",
          "%s%%' escape '!",
          "%s\\",
          "%s') or ('x'='x",
          "1 or title:*%s",
          "+%s~99999999 -*:*");
  private static final List<String> PATH =
      List.of(
          "../../../../etc/passwd%s",
          "..\\..\\..\\boot.ini%s",
          "%%2e%%2e%%2f%%2e%%2e%%2fetc/passwd%s",
          "/WEB-INF/web.xml;%s",
          "..;/..;/WEB-INF/web.xml%s",
          "file:///etc/passwd#%s",
          "....//....//etc/passwd%s",
          "META-INF/persistence.xml?%s");
  private static final List<String> HEAD =
      List.of(
          "%s\r\nX-Broken-In: yes",
          "%s\r\n\r\n<b>broken</b>",
          "%s\nX-Broken-In: yes",
          "%s\u560d\u560aX-Broken-In: yes",
          "%s\r\nSet-Cookie: broken=in",
          "%s\u0000",
          "\ufeff%s\u202e",
          "%s\ud800",
          "{\"a\":\"%s\"}",
          "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;%s</a>");

  private Payloads() {}

  /** So many of them, spread over all the kinds. */
  static List<String> some(int many) {
    var forms = new ArrayList<String>();
    for (var kind : List.of(SCRIPT, EXPRESSION, DATABASE, PATH, HEAD)) forms.addAll(kind);
    var all = new ArrayList<String>();
    // A step that shares no factor with their number visits every form before any comes again.
    for (int n = 0; n < many; n++)
      all.add(forms.get(n * 7 % forms.size()).formatted("rad" + n + "rum"));
    return all;
  }
}
