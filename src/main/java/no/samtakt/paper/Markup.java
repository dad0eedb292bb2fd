package no.samtakt.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samtakt.words.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page under construction, as a tree: texts are texts, whatever signs stand in them. */
public final class Markup {
  private final Document document;
  private final Element head;
  private final Element body;

  /**
   * @param title what readers of the file are told that it is
   * @param style its style sheet, in CSS 2.1 and what CSS has for paper
   */
  public Markup(String title, Language language, String style) {
    document = blank();
    Element html = document.createElement("html");
    html.setAttribute("lang", language.tag());
    document.appendChild(html);
    head = document.createElement("head");
    html.appendChild(head);
    text(head, "title", "", title);
    Element subject = document.createElement("meta");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", title);
    head.appendChild(subject);
    text(head, "style", "", style);
    body = document.createElement("body");
    html.appendChild(body);
  }

  public Document document() {
    return document;
  }

  /** What readers do not see, such as marks for the file. */
  public Element head() {
    return head;
  }

  public Element body() {
    return body;
  }

  /** A new last child of a parent; {@code style} is its class, empty for none. */
  public Element element(Element parent, String tag, String style) {
    Element element = document.createElement(tag);
    if (!style.isEmpty()) {
      element.setAttribute("class", style);
    }
    parent.appendChild(element);
    return element;
  }

  /** The same with words in it; nothing where there are none. */
  public void text(Element parent, String tag, String style, String words) {
    if (!words.isBlank()) {
      element(parent, tag, style).appendChild(document.createTextNode(words));
    }
  }

  private static Document blank() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform can make a document", e);
    }
  }
}
