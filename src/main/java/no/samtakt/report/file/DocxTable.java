package no.samtakt.report.file;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samtakt.report.file.Block.Bar;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Chart;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Picture;
import no.samtakt.report.file.Block.Table;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
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

  /** A chart of more rows is parted between pages. */
  private static final int WHOLE = 24;

  /** A point, in the twentieths that widths are counted in. */
  private static final int POINT = 20;

  /** Between a bar and the next column, in points. */
  private static final int GAP = 10;

  void add(Table table) throws IOException, InvalidFormatException {
    XWPFParagraph caption = document.createParagraph();
    caption.setStyle("Caption");
    caption.createRun().setText(table.caption());
    Chart chart = table.chart();
    List<Column> columns = columns(table);
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    List<Cell> total = table.total();
    if (total != null) {
      rows.add(total);
    }
    XWPFTable made = document.createTable(rows.size() + 1, columns.size());
    made.setStyleID("ReportTable");
    look(made);
    List<Integer> widths = widths(made, columns);
    XWPFTableRow head = made.getRow(0);
    head.setRepeatHeader(true);
    head.setCantSplitRow(true);
    for (int i = 0; i < columns.size(); i++) {
      fill(head.getCell(i), Cell.strong(columns.get(i).head()), columns.get(i));
    }
    for (int row = 0; row < rows.size(); row++) {
      XWPFTableRow line = made.getRow(row + 1);
      line.setCantSplitRow(true);
      for (int i = 0; i < table.columns().size(); i++) {
        int at = chart != null && i > 0 ? i + 1 : i;
        fill(line.getCell(at), rows.get(row).get(i), table.columns().get(i));
      }
      if (chart != null && row < chart.bars().size()) {
        String said = said(table.columns(), rows.get(row));
        bar(line.getCell(1), chart.bars().get(row), said, widths.get(1));
      }
    }
    if (chart != null && rows.size() <= WHOLE) {
      // A chart that fits on a page is read as one picture.
      made.getRows().subList(0, rows.size()).forEach(DocxTable::keepWithNext);
    }
    // A table that another paragraph does not follow sticks to the next one.
    XWPFParagraph after = document.createParagraph();
    after.setStyle("Quiet");
    if (chart != null) {
      after.createRun().setText(chart.key());
    }
  }

  private static void keepWithNext(XWPFTableRow row) {
    row.getTableCells()
        .forEach(cell -> cell.getParagraphs().forEach(each -> each.setKeepNext(true)));
  }

  /** With the chart's, which stands after the first. */
  private static List<Column> columns(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    Chart chart = table.chart();
    if (chart != null) {
      columns.add(1, new Column(chart.head(), false, chart.share()));
    }
    return columns;
  }

  /** What a bar shows: the row's numbers, and what they are called. */
  private static String said(List<Column> columns, List<Cell> row) {
    return IntStream.range(1, columns.size())
        .filter(i -> !row.get(i).text().isEmpty())
        .mapToObj(i -> columns.get(i).head() + " " + row.get(i).text())
        .collect(Collectors.joining(", "));
  }

  private static void bar(XWPFTableCell into, Bar bar, String said, int width)
      throws IOException, InvalidFormatException {
    XWPFParagraph paragraph = into.getParagraphs().getFirst();
    paragraph.setStyle("InTable");
    int wide = width / POINT - GAP;
    Picture picture =
        new Picture(
            new no.samtakt.notes.Picture("image/png", BarPicture.of(bar, wide)),
            wide,
            BarPicture.HIGH,
            said);
    DocxPicture.add(paragraph, picture, wide, BarPicture.HIGH);
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

  /** How wide each is, in twentieths of a point. */
  private static List<Integer> widths(XWPFTable made, List<Column> columns) {
    List<Integer> widths = new ArrayList<>();
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
      widths.add(width);
      grid.addNewGridCol().setW(BigInteger.valueOf(width));
      for (XWPFTableRow row : made.getRows()) {
        row.getCell(i).setWidthType(TableWidthType.DXA);
        row.getCell(i).setWidth(String.valueOf(width));
      }
    }
    return widths;
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
