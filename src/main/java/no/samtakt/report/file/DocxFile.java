package no.samtakt.report.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * A report as a Word file: with real headings, lists and tables, its language and its title, so
 * that it can be edited, and read aloud.
 */
final class DocxFile {
  /** A4 and its margins, in twentieths of a point. */
  private static final int WIDE = 11906;

  private static final int HIGH = 16838;
  private static final int MARGIN = 1134;

  /** What is left for text. */
  static final int TEXT = WIDE - 2 * MARGIN;

  private DocxFile() {}

  static byte[] of(Pages pages) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      dress(document, pages);
      XWPFParagraph title = document.createParagraph();
      title.setStyle("Title");
      title.createRun().setText(pages.title());
      new DocxBlocks(document).add(pages.blocks());
      footer(document);
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException | XmlException | InvalidFormatException e) {
      throw new UncheckedIOException(new IOException("a document in memory", e));
    }
  }

  private static void dress(XWPFDocument document, Pages pages)
      throws IOException, XmlException, InvalidFormatException {
    String styles = StyleSheet.named("styles.xml").replace("LANGUAGE", pages.languageTag());
    document.createStyles().setStyles(StylesDocument.Factory.parse(bytes(styles)).getStyles());
    document
        .createNumbering()
        .setNumbering(
            NumberingDocument.Factory.parse(bytes(StyleSheet.named("numbering.xml")))
                .getNumbering());
    POIXMLProperties properties = document.getProperties();
    properties.getCoreProperties().setTitle(pages.title());
    properties.getCoreProperties().setCreator("Samtakt");
    properties
        .getCoreProperties()
        .getUnderlyingProperties()
        .setLanguageProperty(pages.languageTag());
    properties.getExtendedProperties().setApplication("Samtakt");
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDE));
    size.setH(BigInteger.valueOf(HIGH));
    CTPageMar margin = section.addNewPgMar();
    BigInteger around = BigInteger.valueOf(MARGIN);
    margin.setTop(around);
    margin.setBottom(around);
    margin.setLeft(around);
    margin.setRight(around);
    margin.setFooter(BigInteger.valueOf(MARGIN / 2));
    margin.setHeader(BigInteger.valueOf(MARGIN / 2));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The number of the page, and of how many. */
  private static void footer(XWPFDocument document) {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle("Footer");
    line.setAlignment(ParagraphAlignment.RIGHT);
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.createRun().setText(" / ");
    line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
  }
}
