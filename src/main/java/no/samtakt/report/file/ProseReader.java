package no.samtakt.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.samtakt.report.file.Prose.Kind;
import no.samtakt.report.file.Prose.Line;
import no.samtakt.report.file.Prose.Span;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a note's Markdown (CommonMark). HTML in it is text like any other; links lead to the web or
 * to an address, and other kinds of them are text alone; pictures are not fetched.
 */
final class ProseReader extends AbstractVisitor {
  private static final Parser PARSER = Parser.builder().build();
  private static final Pattern SAFE = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");

  private final List<Line> lines = new ArrayList<>();
  private final List<Span> spans = new ArrayList<>();
  private Kind kind = Kind.TEXT;
  private int depth;
  private int number;
  private boolean strong;
  private boolean emphasised;
  private @Nullable String link;

  private ProseReader() {}

  static Prose of(String markdown) {
    ProseReader reader = new ProseReader();
    PARSER.parse(markdown).accept(reader);
    // A note of nothing but marks, such as «---», still says what was typed.
    return reader.lines.isEmpty()
        ? new Prose(List.of(new Line(Kind.TEXT, 0, 0, List.of(Span.of(markdown.strip())))))
        : new Prose(reader.lines);
  }

  @Override
  public void visit(Paragraph paragraph) {
    inline(paragraph);
  }

  /** Our headings are the report's; a note's own is a strong line. */
  @Override
  public void visit(Heading heading) {
    boolean before = strong;
    strong = true;
    inline(heading);
    strong = before;
  }

  private void inline(Node node) {
    visitChildren(node);
    end();
  }

  private void end() {
    if (!spans.isEmpty()) {
      lines.add(new Line(kind, depth, number, spans));
      spans.clear();
    }
    // Only the first paragraph of an entry has its mark.
    if (kind == Kind.BULLET || kind == Kind.NUMBER) {
      kind = Kind.TEXT;
    }
  }

  @Override
  public void visit(BulletList list) {
    entries(list, Kind.BULLET, 0);
  }

  @Override
  public void visit(OrderedList list) {
    Integer first = list.getMarkerStartNumber();
    entries(list, Kind.NUMBER, first == null ? 1 : first);
  }

  private void entries(Node list, Kind mark, int first) {
    Kind outer = kind;
    int outerNumber = number;
    int next = first;
    depth++;
    for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
      if (entry instanceof ListItem) {
        kind = mark;
        number = next;
        next += mark == Kind.NUMBER ? 1 : 0;
        visitChildren(entry);
      }
    }
    depth--;
    kind = outer;
    number = outerNumber;
  }

  @Override
  public void visit(BlockQuote quote) {
    Kind outer = kind;
    kind = Kind.QUOTE;
    visitChildren(quote);
    kind = outer;
  }

  @Override
  public void visit(FencedCodeBlock block) {
    code(block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    code(block.getLiteral());
  }

  private void code(String text) {
    String bare = text.stripTrailing();
    if (!bare.isEmpty()) {
      lines.add(new Line(Kind.CODE, depth, 0, List.of(Span.of(bare))));
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    add(block.getLiteral().strip());
    end();
  }

  @Override
  public void visit(HtmlInline inline) {
    add(inline.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    // It parts what stands in lines of its own anyway.
  }

  @Override
  public void visit(Emphasis emphasis) {
    boolean before = emphasised;
    emphasised = true;
    visitChildren(emphasis);
    emphasised = before;
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    boolean before = strong;
    strong = true;
    visitChildren(emphasis);
    strong = before;
  }

  @Override
  public void visit(Link to) {
    String before = link;
    String destination = to.getDestination();
    link = SAFE.matcher(destination).matches() ? destination : null;
    visitChildren(to);
    link = before;
  }

  @Override
  public void visit(Image image) {
    visitChildren(image);
  }

  @Override
  public void visit(Code code) {
    spans.add(new Span(code.getLiteral(), strong, emphasised, true, link));
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  /** Who presses Enter in a note means a new line. */
  @Override
  public void visit(SoftLineBreak line) {
    add("\n");
  }

  @Override
  public void visit(HardLineBreak line) {
    add("\n");
  }

  private void add(String text) {
    spans.add(new Span(text, strong, emphasised, false, link));
  }
}
