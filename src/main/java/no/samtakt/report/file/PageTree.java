package no.samtakt.report.file;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import no.samtakt.paper.Markup;
import no.samtakt.report.file.Block.Bar;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Chart;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Entry;
import no.samtakt.report.file.Block.Picture;
import no.samtakt.report.file.Block.Table;
import org.w3c.dom.Element;

/** A document as a tree of HTML, for paper and for a browser: texts are texts, never markup. */
final class PageTree {
  private static final double WHOLE = 100;

  /** A chart of no more rows is not parted between pages, and is read as one picture. */
  private static final int CHART = 24;

  /** Nor is a table of no more rows; a longer one is parted between its rows. */
  private static final int FEW = 6;

  /** A note of more letters needs more than a few lines under its heading. */
  private static final int LONG = 300;

  private final Markup tree;
  private Element main;
  private final List<Heard> headings = new ArrayList<>();

  /** A heading and what leads to it. */
  record Heard(int level, String text, String id) {}

  private PageTree(Pages pages, String style) {
    tree = new Markup(pages.title(), pages.language(), style);
    Element whole = tree.element(tree.body(), "main", "");
    main = whole;
    tree.text(main, "h1", "", pages.title());
    List<Block> blocks = pages.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size();
      if (blocks.get(i) instanceof Block.Heading heading) {
        boolean joined = !last && blocks.get(i + 1) instanceof Table table && isWhole(table);
        main = joined ? tree.element(whole, "div", "whole") : whole;
        heading(heading, last ? "" : room(blocks.get(i + 1)));
      } else {
        block(blocks.get(i));
        main = whole;
      }
    }
  }

  private static boolean isWhole(Table table) {
    return table.rows().size() <= (table.chart() == null ? FEW : CHART);
  }

  /** How much room a heading needs under it, for not to stand alone at the foot of a page. */
  private static String room(Block next) {
    if (next instanceof Block.Notes notes) {
      Entry first = notes.entries().getFirst();
      return first.picture() != null
          ? "before-picture"
          : first.text().plain().length() > LONG ? "before-long" : "";
    }
    return next instanceof Block.Heading ? "before-heading" : "";
  }

  static PageTree of(Pages pages, String style) {
    return new PageTree(pages, style);
  }

  Markup tree() {
    return tree;
  }

  /** The headings under the title, in order. */
  List<Heard> headings() {
    return headings;
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading, "");
      case Block.Text text ->
          tree.text(main, "p", text.tone().name().toLowerCase(Locale.ROOT), text.text());
      case Block.Facts facts -> facts(facts);
      case Block.Lines lines -> {
        Element list = tree.element(main, "ul", "lines");
        lines.lines().forEach(line -> tree.text(list, "li", "", line));
      }
      case Table table -> table(table);
      case Block.Notes notes -> {
        Element list = tree.element(main, "ul", "notes");
        notes.entries().forEach(entry -> entry(tree.element(list, "li", "note"), entry));
      }
    }
  }

  private void heading(Block.Heading heading, String room) {
    Element element = tree.element(main, "h" + heading.level(), room);
    String id = "h" + (headings.size() + 1);
    element.setAttribute("id", id);
    add(element, heading.text());
    headings.add(new Heard(heading.level(), heading.text(), id));
  }

  private void facts(Block.Facts facts) {
    Element list = tree.element(main, "ul", "facts");
    for (Block.Fact fact : facts.facts()) {
      Element item = tree.element(list, "li", "");
      tree.text(item, "strong", "", fact.fact());
      add(item, " ");
      tree.text(item, "span", "", fact.more());
    }
  }

  private void entry(Element item, Entry entry) {
    if (!entry.at().isEmpty() || !entry.label().isEmpty()) {
      Element about = tree.element(item, "p", "about");
      tree.text(about, "span", "at", entry.at());
      add(about, " ");
      tree.text(about, "span", "tag", entry.label());
    }
    Element text = tree.element(item, "div", "text");
    new ProseTree(tree).add(text, entry.text());
    Picture picture = entry.picture();
    if (picture != null) {
      Element image = tree.element(text, "img", "");
      image.setAttribute("alt", picture.alt());
      String data = Base64.getEncoder().encodeToString(picture.bytes());
      image.setAttribute("src", "data:" + picture.type() + ";base64," + data);
    }
    tree.text(text, "p", "after", entry.after());
  }

  private void table(Table table) {
    Chart chart = table.chart();
    Element figure = tree.element(main, "div", isWhole(table) ? "table whole" : "table");
    Element element = tree.element(figure, "table", chart == null ? "" : "charted");
    tree.text(element, "caption", "", table.caption());
    widths(element, table);
    Element head = tree.element(tree.element(element, "thead", ""), "tr", "");
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      Element cell = tree.element(head, "th", column.number() ? "number" : "");
      cell.setAttribute("scope", "col");
      add(cell, column.head());
      if (i == 0 && chart != null) {
        Element over = tree.element(head, "td", "chart");
        over.setAttribute("aria-hidden", "true");
        legend(over, chart);
      }
    }
    Element body = tree.element(element, "tbody", "");
    for (int row = 0; row < table.rows().size(); row++) {
      row(tree.element(body, "tr", ""), table, table.rows().get(row), row);
    }
    List<Cell> total = table.total();
    if (total != null) {
      row(tree.element(body, "tr", "total"), table, total, -1);
    }
  }

  private void widths(Element element, Table table) {
    Chart chart = table.chart();
    double all = table.columns().stream().mapToInt(Column::share).sum();
    all += chart == null ? 0 : chart.share();
    Element group = tree.element(element, "colgroup", "");
    for (int i = 0; i < table.columns().size(); i++) {
      width(group, table.columns().get(i).share() / all);
      if (i == 0 && chart != null) {
        width(group, chart.share() / all);
      }
    }
  }

  private void width(Element group, double part) {
    tree.element(group, "col", "").setAttribute("style", "width: " + percent(part));
  }

  private void row(Element row, Table table, List<Cell> cells, int number) {
    Chart chart = table.chart();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      boolean isNumber = table.columns().get(i).number();
      Element element = tree.element(row, i == 0 ? "th" : "td", isNumber ? "number" : "");
      if (i == 0) {
        element.setAttribute("scope", "row");
      }
      tree.text(element, cell.strong() ? "strong" : "span", "", cell.text());
      if (!cell.more().isEmpty()) {
        add(element, " ");
        tree.text(element, "span", "more", cell.more());
      }
      if (i == 0 && chart != null) {
        Element beside = tree.element(row, "td", "chart");
        beside.setAttribute("aria-hidden", "true");
        if (number >= 0) {
          bar(tree.element(beside, "div", "track"), chart.bars().get(number));
        }
      }
    }
  }

  private void legend(Element over, Chart chart) {
    Element legend = tree.element(over, "div", "legend");
    key(legend, "mark", chart.planned());
    key(legend, "took", chart.taken());
    key(legend, "over", chart.over());
  }

  private void key(Element legend, String what, String text) {
    if (!text.isEmpty()) {
      Element key = tree.element(legend, "span", "key");
      tree.element(key, "span", "sign " + what);
      add(key, " " + text);
    }
  }

  private void bar(Element track, Bar bar) {
    part(track, "took", 0, bar.within());
    part(track, "over", bar.within(), bar.over());
    if (bar.plan() >= 0) {
      Element mark = tree.element(track, "div", "mark");
      mark.setAttribute("style", "left: " + percent(bar.plan()));
    }
  }

  private void part(Element track, String what, double from, double length) {
    if (length > 0) {
      tree.element(track, "div", what)
          .setAttribute("style", "left: " + percent(from) + "; width: " + percent(length));
    }
  }

  private static String percent(double part) {
    return String.format(Locale.ROOT, "%.2f%%", part * WHOLE);
  }

  private void add(Element parent, String text) {
    parent.appendChild(tree.document().createTextNode(text));
  }
}
