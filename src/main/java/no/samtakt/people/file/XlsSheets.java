package no.samtakt.people.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheets of an .xls workbook, which older registers still write. */
final class XlsSheets {
  private XlsSheets() {}

  static List<SheetGrid> read(byte[] bytes) throws UnreadableWorkbookException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      // An .xlsx with a password is wrapped in the container of the older format.
      if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        throw new EncryptedDocumentException("a workbook with a password");
      }
      try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
        List<SheetGrid> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
          sheets.add(new SheetGrid(sheet.getSheetName(), cells(sheet)));
        }
        return sheets;
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableWorkbookException("people.file-password", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableWorkbookException("people.file-bad-workbook", e);
    }
  }

  private static List<List<String>> cells(Sheet sheet) {
    DataFormatter formats = new DataFormatter(Locale.ROOT);
    formats.setUseCachedValuesForFormulaCells(true);
    SheetRows rows = new SheetRows();
    for (Row row : sheet) {
      for (Cell cell : row) {
        rows.put(row.getRowNum(), cell.getColumnIndex(), formats.formatCellValue(cell));
      }
    }
    return rows.all();
  }
}
