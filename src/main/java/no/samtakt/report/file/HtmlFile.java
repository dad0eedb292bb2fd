package no.samtakt.report.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import no.samtakt.paper.Markup;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * A report as one HTML file that needs nothing beside it. It has no scripts, and says to browsers
 * that it wants none. The tree is written by hand, for the platform's own writer of HTML turns æ, ø
 * and å into references and leaves attributes unescaped.
 */
final class HtmlFile {
  private static final Set<String> EMPTY = Set.of("br", "col", "img", "meta");

  private final StringBuilder text = new StringBuilder("<!DOCTYPE html>\n");

  private HtmlFile() {}

  static byte[] of(Pages pages) {
    Markup tree = PageTree.of(pages, StyleSheet.named("report-screen.css")).tree();
    Element charset = tree.document().createElement("meta");
    charset.setAttribute("charset", "utf-8");
    tree.head().insertBefore(charset, tree.head().getFirstChild());
    meta(tree, "name", "viewport", "width=device-width, initial-scale=1");
    meta(tree, "name", "color-scheme", "light dark");
    meta(
        tree,
        "http-equiv",
        "Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    tree.document().getDocumentElement().setAttribute("lang", pages.languageTag());
    HtmlFile file = new HtmlFile();
    file.element(tree.document().getDocumentElement());
    return file.text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void meta(Markup tree, String kind, String name, String content) {
    Element meta = tree.element(tree.head(), "meta", "");
    meta.setAttribute(kind, name);
    meta.setAttribute("content", content);
  }

  private void element(Element element) {
    String name = element.getTagName();
    text.append('<').append(name);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      text.append(' ').append(attribute.getNodeName()).append("=\"");
      text.append(escaped(attribute.getNodeValue())).append('"');
    }
    text.append('>');
    if (EMPTY.contains(name)) {
      return;
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child) {
        case Element inner -> element(inner);
        // Only our own style sheet stands in one.
        case Node words when name.equals("style") -> text.append(words.getNodeValue());
        case Node words -> text.append(escaped(words.getNodeValue()));
      }
    }
    text.append("</").append(name).append('>');
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
