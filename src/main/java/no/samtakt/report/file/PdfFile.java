package no.samtakt.report.file;

import no.samtakt.paper.Markup;
import no.samtakt.paper.Pdf;
import no.samtakt.words.Words;
import org.w3c.dom.Element;

/** A report as a tagged PDF on upright A4, with bookmarks and page numbers. */
final class PdfFile {
  private PdfFile() {}

  static byte[] of(Pages pages) {
    PageTree page = PageTree.of(pages, StyleSheet.named("report-paper.css"));
    Markup tree = page.tree();
    tree.document().getDocumentElement().setAttribute("lang", pages.languageTag());
    Element bookmarks = tree.element(tree.head(), "bookmarks", "");
    Element chapter = bookmarks;
    for (PageTree.Heard heading : page.headings()) {
      Element under = heading.level() == 2 ? bookmarks : chapter;
      Element bookmark = tree.element(under, "bookmark", "");
      bookmark.setAttribute("name", heading.text());
      bookmark.setAttribute("href", "#" + heading.id());
      chapter = heading.level() == 2 ? bookmark : chapter;
    }
    if (tree.fit()) {
      tree.text(tree.body(), "p", "quiet", Words.in(pages.language()).text("report.signs-missing"));
    }
    return Pdf.of(tree);
  }
}
