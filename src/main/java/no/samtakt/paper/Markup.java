package no.samtakt.paper;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A page under construction, as a tree: texts are texts, whatever signs stand in them. */
public final class Markup {
  private final Language language;
  private final Document document;
  private final Element head;
  private final Element body;

  /**
   * @param title what readers of the file are told that it is
   * @param style its style sheet, in CSS 2.1 and what CSS has for paper
   */
  public Markup(String title, Language language, String style) {
    this.language = language;
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

  /**
   * Makes every text one that can be set in the type for paper.
   *
   * @return whether some sign stands as {@code ▯} now
   */
  public boolean fit() {
    return fit(body, Words.in(language));
  }

  private static boolean fit(Node node, Words words) {
    boolean missing = false;
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        String fitting = Type.fitting(text.getData(), words);
        text.setData(fitting);
        missing |= fitting.indexOf(Type.MISSING) >= 0;
      } else {
        missing |= fit(child, words);
      }
    }
    return missing;
  }

  private static Document blank() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform can make a document", e);
    }
  }
}
