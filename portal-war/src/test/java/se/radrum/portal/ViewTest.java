package se.radrum.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import se.radrum.kernel.Texts;

/** What a page may not do is written in its file, so that is where it is looked for. */
class ViewTest {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";
  private static final Pattern COMPONENTS =
      Pattern.compile("\"(primefaces|jakarta\\.faces\\.html|http://primefaces[^\"]*)\"");
  private static final Set<String> TAKEN =
      Set.of("quiet", "small", "label", "name", "value", "hint", "error", "lead", "heading", "id");
  private static final Set<String> CONDITIONS = Set.of("if", "when", "otherwise", "fragment");
  private static final Pattern KEY = Pattern.compile("t\\['([\\w.-]+)']|t\\.of\\('([\\w.-]+)'");

  static Stream<Path> openPages() {
    return Tree.files(Tree.WEBAPP.resolve("open"), ".xhtml").stream();
  }

  /** Everything a public page may be put together of; some tags are for staff. */
  static Stream<Path> plain() {
    return Stream.concat(
        Stream.concat(openPages(), Stream.of(Tree.WEBAPP.resolve("WEB-INF/open.xhtml"))),
        Stream.concat(
            Tree.files(Tree.WEBAPP.resolve("WEB-INF/frame"), ".xhtml").stream(),
            Tree.files(Tree.WEBAPP.resolve("WEB-INF/tags"), ".xhtml").stream()
                .filter(
                    tag -> !tag.getFileName().toString().matches("(messages|staff.*)\\.xhtml"))));
  }

  static Stream<Path> all() {
    return Tree.files(Tree.WEBAPP, ".xhtml").stream();
  }

  /** Or it includes the one of several pages that does, as an address with a number may need. */
  @ParameterizedTest
  @MethodSource("openPages")
  void an_open_page_hangs_in_the_stateless_template(Path page) throws Exception {
    var root = parse(page).getDocumentElement();
    var template = root.getAttribute("template");
    assertTrue(template.equals("/WEB-INF/open.xhtml") || includesOnly(root), page + template);
  }

  /**
   * A {@code ui:param} is seen by every tag on the page, so it may not be called as one of theirs.
   */
  @ParameterizedTest
  @MethodSource("all")
  void a_page_gives_its_template_no_name_that_a_tag_knows(Path page) throws Exception {
    var names =
        elements(parse(page))
            .filter(
                e -> e.getLocalName().equals("param") && e.getNamespaceURI().endsWith("facelets"))
            .map(e -> e.getAttribute("name"))
            .filter(TAKEN::contains)
            .toList();
    assertEquals(List.of(), names, page.toString());
  }

  @Test
  void the_open_template_is_stateless_with_a_plain_head_and_a_language() throws Exception {
    var template = parse(Tree.WEBAPP.resolve("WEB-INF/open.xhtml"));
    var view = (Element) template.getElementsByTagNameNS("jakarta.faces.core", "view").item(0);
    assertEquals("true", view.getAttribute("transient"));
    assertEquals("#{page.locale}", view.getAttribute("locale"));
    assertEquals("#{page.language}", template.getDocumentElement().getAttribute("lang"));
    assertEquals(1, template.getElementsByTagNameNS(XHTML, "head").getLength());
  }

  @ParameterizedTest
  @MethodSource("openPages")
  void an_open_page_has_one_heading_of_the_first_rank(Path page) throws Exception {
    var always = elements(parse(page)).filter(e -> heads(e) && !conditional(e)).count();
    var sometimes = elements(parse(page)).filter(e -> heads(e) && conditional(e)).count();
    var elsewhere = includesOnly(parse(page).getDocumentElement()) || includes(parse(page));
    assertTrue(
        always == 1 || (always == 0 && (sometimes > 0 || elsewhere)), page + ": " + always + " h1");
  }

  @ParameterizedTest
  @MethodSource("plain")
  void nothing_public_comes_from_a_component_library(Path file) {
    assertFalse(COMPONENTS.matcher(Tree.text(file)).find(), file.toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothing_is_written_inline(Path file) throws Exception {
    var faults = new ArrayList<String>();
    elements(parse(file)).forEach(e -> faults.addAll(inline(e)));
    assertEquals(List.of(), faults, file.toString());
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_word_asked_for_by_name_is_written(Path file) {
    var missing =
        KEY.matcher(Tree.text(file))
            .results()
            .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
            .filter(key -> !key.endsWith(".") && !key.endsWith("-"))
            .filter(Predicate.not(key -> Texts.has(Texts.SWEDISH, key)))
            .toList();
    assertEquals(List.of(), missing, file.toString());
  }

  private static List<String> inline(Element element) {
    var faults = new ArrayList<String>();
    var name = element.getLocalName();
    if (name.equals("style")) faults.add("<style>");
    if (name.equals("script") && element.getAttribute("src").isEmpty()) faults.add("<script>");
    var attributes = element.getAttributes();
    IntStream.range(0, attributes.getLength())
        .mapToObj(attributes::item)
        .map(Node::getNodeName)
        .filter(
            a ->
                a.equals("style")
                    || (XHTML.equals(element.getNamespaceURI()) && a.startsWith("on")))
        .forEach(a -> faults.add(name + "@" + a));
    return faults;
  }

  private static boolean includesOnly(Element root) {
    return elements(root.getOwnerDocument())
        .allMatch(e -> e == root || e.getLocalName().equals("include"));
  }

  private static boolean includes(Document page) {
    return elements(page).anyMatch(e -> e.getLocalName().equals("include"));
  }

  private static boolean heads(Element e) {
    return e.getLocalName().equals("h1") || isOurs(e, "head");
  }

  private static boolean isOurs(Element e, String name) {
    return e.getLocalName().equals(name) && "urn:radrum".equals(e.getNamespaceURI());
  }

  /** Whether an element is shown in some states of its page only, one at a time. */
  private static boolean conditional(Element element) {
    return Stream.<Node>iterate(element, Objects::nonNull, Node::getParentNode)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .anyMatch(e -> CONDITIONS.contains(e.getLocalName()) || e.hasAttribute("rendered"));
  }

  private static Stream<Element> elements(Document document) {
    NodeList all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  private static Document parse(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }
}
