package se.radrum.feed;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom 1.0 (RFC 4287). */
final class AtomForm {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String TYPE = "application/atom+xml";

  private static final Pattern NO_CHAR =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private AtomForm() throws XMLStreamException {
    out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  static String of(Feed feed) {
    try {
      return new AtomForm().write(feed);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Feed feed) throws XMLStreamException {
    out.writeStartDocument("utf-8", "1.0");
    out.setDefaultNamespace(ATOM);
    out.writeStartElement(ATOM, "feed");
    out.writeDefaultNamespace(ATOM);
    out.writeAttribute("xml:lang", feed.language());
    element("id", feed.id());
    element("title", feed.title());
    element("updated", feed.updated().toString());
    out.writeStartElement(ATOM, "author");
    element("name", feed.author());
    out.writeEndElement();
    link("self", TYPE, feed.in("atom"));
    link("alternate", "text/html", feed.home());
    for (var item : feed.items()) entry(item);
    out.writeEndElement();
    out.writeEndDocument();
    return text.toString();
  }

  private void entry(Feed.Item item) throws XMLStreamException {
    out.writeStartElement(ATOM, "entry");
    element("id", item.id());
    element("title", item.title());
    element("published", item.published().toString());
    element("updated", item.updated().toString());
    link("alternate", "text/html", item.address());
    element("content", item.text());
    out.writeEndElement();
  }

  private void element(String name, String content) throws XMLStreamException {
    out.writeStartElement(ATOM, name);
    out.writeCharacters(printable(content));
    out.writeEndElement();
  }

  private void link(String rel, String type, String address) throws XMLStreamException {
    out.writeEmptyElement(ATOM, "link");
    out.writeAttribute("rel", rel);
    out.writeAttribute("type", type);
    out.writeAttribute("href", address);
  }

  /** What is no Char of XML 1.0 has no place in it, not even escaped. */
  private static String printable(String content) {
    return NO_CHAR.matcher(content).replaceAll("");
  }
}
