package no.samtakt.report.file;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import no.samtakt.report.file.Block.Entry;
import no.samtakt.report.file.Block.Picture;
import no.samtakt.report.file.Block.Tone;
import no.samtakt.report.file.Prose.Line;
import no.samtakt.report.file.Prose.Span;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Puts a document's blocks into a Word file, one after the other. */
final class DocxBlocks {
  private static final BigInteger BULLETS = BigInteger.ONE;
  private static final int STEP = 360;
  private static final int SMALL = 9;
  private static final String QUIET = "57606A";
  private static final double LARGEST_PICTURE = 420;

  private final XWPFDocument document;

  DocxBlocks(XWPFDocument document) {
    this.document = document;
  }

  void add(List<Block> blocks) throws IOException, InvalidFormatException {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading ->
            paragraph("Heading" + (heading.level() - 1)).createRun().setText(heading.text());
        case Block.Text text -> paragraph(style(text.tone())).createRun().setText(text.text());
        case Block.Facts facts -> facts.facts().forEach(this::fact);
        case Block.Lines lines ->
            lines.lines().forEach(line -> bullet(0).createRun().setText(line));
        case Block.Table table -> new DocxTable(document).add(table);
        case Block.Notes notes -> {
          for (Entry entry : notes.entries()) {
            entry(entry);
          }
        }
      }
    }
  }

  private static String style(Tone tone) {
    return switch (tone) {
      case LEAD -> "Subtitle";
      case QUIET -> "Quiet";
      case PLAIN -> "Normal";
    };
  }

  private XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  private XWPFParagraph bullet(int depth) {
    XWPFParagraph paragraph = paragraph("ListBullet");
    paragraph.setNumID(BULLETS);
    paragraph.setNumILvl(BigInteger.valueOf(Math.min(1, depth)));
    return paragraph;
  }

  private void fact(Block.Fact fact) {
    XWPFParagraph line = bullet(0);
    XWPFRun first = line.createRun();
    first.setBold(true);
    first.setText(fact.fact());
    if (!fact.more().isEmpty()) {
      line.createRun().setText(": " + fact.more());
    }
  }

  private void entry(Entry entry) throws IOException, InvalidFormatException {
    boolean first = true;
    for (Line line : entry.text().lines()) {
      XWPFParagraph paragraph = first ? bullet(0) : under(line);
      if (first) {
        about(paragraph, entry);
      }
      spans(paragraph, line);
      first = false;
    }
    if (!entry.after().isEmpty()) {
      XWPFParagraph after = paragraph("Quiet");
      after.setIndentationLeft(STEP);
      after.createRun().setText(entry.after());
    }
    Picture picture = entry.picture();
    if (picture != null) {
      picture(picture);
    }
  }

  private static void about(XWPFParagraph paragraph, Entry entry) {
    if (!entry.at().isEmpty()) {
      XWPFRun at = paragraph.createRun();
      at.setColor(QUIET);
      at.setText(entry.at() + "  ");
    }
    if (!entry.label().isEmpty()) {
      XWPFRun label = paragraph.createRun();
      label.setBold(true);
      label.setText(entry.label() + ": ");
    }
  }

  /** What a note says after its first line. */
  private XWPFParagraph under(Line line) {
    return switch (line.kind()) {
      case BULLET -> bullet(1);
      case NUMBER -> {
        XWPFParagraph paragraph = paragraph("ListNumber");
        paragraph.setIndentationLeft(2 * STEP);
        paragraph.createRun().setText(line.number() + ". ");
        yield paragraph;
      }
      case QUOTE -> {
        XWPFParagraph paragraph = paragraph("Quote");
        paragraph.setIndentationLeft(2 * STEP);
        yield paragraph;
      }
      case CODE, TEXT -> {
        XWPFParagraph paragraph = paragraph("Normal");
        paragraph.setIndentationLeft(STEP);
        yield paragraph;
      }
    };
  }

  private static void spans(XWPFParagraph paragraph, Line line) {
    for (Span span : line.spans()) {
      String link = span.link();
      XWPFRun run;
      if (link == null) {
        run = paragraph.createRun();
      } else {
        XWPFHyperlinkRun linked = paragraph.createHyperlinkRun(link);
        linked.setStyle("Hyperlink");
        run = linked;
      }
      run.setBold(span.strong());
      run.setItalic(span.emphasised());
      if (span.code()) {
        run.setFontFamily("Consolas");
        run.setFontSize(SMALL);
      }
      String[] lines = span.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          run.addBreak();
        }
        run.setText(lines[i]);
      }
    }
  }

  private void picture(Picture picture) throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = paragraph("Normal");
    paragraph.setIndentationLeft(STEP);
    double scale =
        Math.min(1, LARGEST_PICTURE / Math.max(1, Math.max(picture.width(), picture.height())));
    DocxPicture.add(paragraph, picture, picture.width() * scale, picture.height() * scale);
  }
}
