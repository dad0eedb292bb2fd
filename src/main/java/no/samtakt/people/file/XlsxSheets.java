package no.samtakt.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The sheets of an .xlsx workbook, read as a stream: a workbook of some megabytes may unfold to
 * gigabytes where each cell is an object. Formats are left aside, for no date or number of a list
 * of people is shown.
 */
final class XlsxSheets {
  private XlsxSheets() {}

  static List<SheetGrid> read(byte[] bytes) throws UnreadableWorkbookException {
    try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      XSSFReader reader = new XSSFReader(workbook);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
      List<SheetGrid> sheets = new ArrayList<>();
      XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (each.hasNext()) {
        try (InputStream in = each.next()) {
          SheetRows rows = new SheetRows();
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(new XSSFSheetXMLHandler(null, strings, rows, false));
          xml.parse(new InputSource(in));
          sheets.add(new SheetGrid(each.getSheetName(), rows.all()));
        }
      }
      return sheets;
    } catch (OpenXML4JException
        | IOException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // A damaged file makes the library fail in many ways, of which few are declared.
      throw new UnreadableWorkbookException("people.file-bad-workbook", e);
    }
  }
}
