package no.samtakt.ui.notes;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * A note's Markdown as pieces of text: bold, italic, lists, and links as text. What people write
 * breaks lines where they broke them, and HTML is the text that it is.
 */
final class Markdown {
  private static final Parser PARSER = Parser.builder().build();

  /** A piece of text in one hand. */
  record Piece(String text, boolean bold, boolean italic) {}

  private Markdown() {}

  static List<Piece> of(String text) {
    Pieces pieces = new Pieces();
    PARSER.parse(text).accept(pieces);
    return List.copyOf(pieces.all);
  }

  private static final class Pieces extends AbstractVisitor {
    private final List<Piece> all = new ArrayList<>();
    private int bold;
    private int italic;
    private int depth;

    private void add(String text) {
      if (!text.isEmpty()) {
        all.add(new Piece(text, bold > 0, italic > 0));
      }
    }

    /** A block begins on a line of its own; the first is on one already. */
    private void line() {
      if (!all.isEmpty()) {
        all.add(new Piece("\n", false, false));
      }
    }

    @Override
    public void visit(Paragraph paragraph) {
      if (!(paragraph.getParent() instanceof ListItem) || paragraph.getPrevious() != null) {
        line();
      }
      visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      line();
      bold++;
      visitChildren(heading);
      bold--;
    }

    @Override
    public void visit(BulletList list) {
      depth++;
      visitChildren(list);
      depth--;
    }

    @Override
    public void visit(OrderedList list) {
      depth++;
      visitChildren(list);
      depth--;
    }

    @Override
    public void visit(ListItem item) {
      line();
      add("   ".repeat(Math.max(0, depth - 1)) + sign(item));
      visitChildren(item);
    }

    private static String sign(ListItem item) {
      if (!(item.getParent() instanceof OrderedList list)) {
        return "•  ";
      }
      Integer first = list.getMarkerStartNumber();
      int number = first == null ? 1 : first;
      for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
        number++;
      }
      return number + ".  ";
    }

    @Override
    public void visit(BlockQuote quote) {
      italic++;
      visitChildren(quote);
      italic--;
    }

    @Override
    public void visit(Emphasis emphasis) {
      italic++;
      visitChildren(emphasis);
      italic--;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
      bold++;
      visitChildren(emphasis);
      bold--;
    }

    @Override
    public void visit(Link link) {
      int before = all.size();
      visitChildren(link);
      boolean same = all.size() == before + 1 && all.getLast().text().equals(link.getDestination());
      add(same ? "" : " (" + link.getDestination() + ")");
    }

    @Override
    public void visit(Image image) {
      visitChildren(image);
      add(" (" + image.getDestination() + ")");
    }

    @Override
    public void visit(Text text) {
      add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
      add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock block) {
      line();
      add(block.getLiteral().stripTrailing());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      line();
      add(block.getLiteral().stripTrailing());
    }

    @Override
    public void visit(HtmlInline html) {
      add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
      line();
      add(html.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
      line();
      add("———");
    }

    @Override
    public void visit(SoftLineBreak soft) {
      add("\n");
    }

    @Override
    public void visit(HardLineBreak hard) {
      add("\n");
    }
  }
}
