package no.samtakt.report.file;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Table;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;

/** A table in a Word file, with a first row that is its head and comes back on every page. */
record DocxTable(XWPFDocument document) {
  private static final String QUIET = "57606A";
  private static final int SMALL = 9;

  void add(Table table) {
    XWPFParagraph caption = document.createParagraph();
    caption.setStyle("Caption");
    caption.createRun().setText(table.caption());
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    List<Cell> total = table.total();
    if (total != null) {
      rows.add(total);
    }
    int columns = table.columns().size();
    XWPFTable made = document.createTable(rows.size() + 1, columns);
    made.setStyleID("ReportTable");
    look(made);
    widths(made, table.columns());
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns; i++) {
      fill(head.getCell(i), Cell.strong(table.columns().get(i).head()), table.columns().get(i));
    }
    for (int row = 0; row < rows.size(); row++) {
      XWPFTableRow line = made.getRow(row + 1);
      line.setCantSplitRow(true);
      for (int i = 0; i < columns; i++) {
        fill(line.getCell(i), rows.get(row).get(i), table.columns().get(i));
      }
    }
    // A table that another paragraph does not follow sticks to the next one.
    XWPFParagraph after = document.createParagraph();
    after.setStyle("Quiet");
  }

  /** Says to readers that the first row and the first column name the others. */
  private static void look(XWPFTable made) {
    made.setWidth("100%");
    if (made.getCTTbl().getTblPr().isSetTblBorders()) {
      // Those of the style are meant.
      made.getCTTbl().getTblPr().unsetTblBorders();
    }
    CTTblLook look =
        made.getCTTbl().getTblPr().isSetTblLook()
            ? made.getCTTbl().getTblPr().getTblLook()
            : made.getCTTbl().getTblPr().addNewTblLook();
    look.setVal(new byte[] {0x00, (byte) 0xA0});
  }

  private static void widths(XWPFTable made, List<Column> columns) {
    int all = columns.stream().mapToInt(Column::share).sum();
    CTTblGrid grid =
        made.getCTTbl().getTblGrid() == null
            ? made.getCTTbl().addNewTblGrid()
            : made.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int i = 0; i < columns.size(); i++) {
      int width = DocxFile.TEXT * columns.get(i).share() / all;
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : made.getRows()) {
        row.getCell(i).setWidthType(TableWidthType.DXA);
        row.getCell(i).setWidth(String.valueOf(width));
      }
    }
  }

  private static void fill(XWPFTableCell into, Cell cell, Column column) {
    XWPFParagraph paragraph = into.getParagraphs().getFirst();
    paragraph.setStyle("InTable");
    if (column.number()) {
      paragraph.setAlignment(ParagraphAlignment.RIGHT);
    }
    XWPFRun run = paragraph.createRun();
    run.setBold(cell.strong());
    run.setText(cell.text());
    if (!cell.more().isEmpty()) {
      run.addBreak();
      XWPFRun more = paragraph.createRun();
      more.setColor(QUIET);
      more.setFontSize(SMALL);
      more.setText(cell.more());
    }
  }
}
