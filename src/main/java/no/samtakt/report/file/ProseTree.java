package no.samtakt.report.file;

import no.samtakt.paper.Markup;
import no.samtakt.report.file.Prose.Kind;
import no.samtakt.report.file.Prose.Line;
import no.samtakt.report.file.Prose.Span;
import org.w3c.dom.Element;

/** What a note says, as a tree of HTML. */
record ProseTree(Markup tree) {
  void add(Element parent, Prose prose) {
    Element list = null;
    for (Line line : prose.lines()) {
      boolean entry = line.kind() == Kind.BULLET || line.kind() == Kind.NUMBER;
      if (entry) {
        String tag = line.kind() == Kind.BULLET ? "ul" : "ol";
        if (list == null || !list.getTagName().equals(tag)) {
          list = tree.element(parent, tag, "");
          if (line.kind() == Kind.NUMBER && line.number() != 1) {
            list.setAttribute("start", String.valueOf(line.number()));
          }
        }
        spans(tree.element(list, "li", line.depth() > 1 ? "deeper" : ""), line);
      } else {
        list = null;
        switch (line.kind()) {
          case QUOTE -> spans(tree.element(tree.element(parent, "blockquote", ""), "p", ""), line);
          case CODE -> tree.text(parent, "pre", "", line.text());
          default -> spans(tree.element(parent, "p", ""), line);
        }
      }
    }
  }

  private void spans(Element parent, Line line) {
    for (Span span : line.spans()) {
      Element at = parent;
      String link = span.link();
      if (link != null) {
        at = tree.element(at, "a", "");
        at.setAttribute("href", link);
      }
      at = span.strong() ? tree.element(at, "strong", "") : at;
      at = span.emphasised() ? tree.element(at, "em", "") : at;
      at = span.code() ? tree.element(at, "code", "") : at;
      broken(at, span.text());
    }
  }

  private void broken(Element at, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        tree.element(at, "br", "");
      }
      at.appendChild(tree.document().createTextNode(lines[i]));
    }
  }
}
