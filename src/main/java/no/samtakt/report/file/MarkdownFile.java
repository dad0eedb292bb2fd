package no.samtakt.report.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.report.file.Block.Cell;
import no.samtakt.report.file.Block.Column;
import no.samtakt.report.file.Block.Entry;
import no.samtakt.report.file.Block.Table;

/** A report as Markdown (CommonMark with tables), in which no text can become markup. */
final class MarkdownFile {
  private final StringBuilder text = new StringBuilder();

  private MarkdownFile() {}

  static byte[] of(Pages pages) {
    MarkdownFile file = new MarkdownFile();
    file.text.append("# ").append(MarkdownText.escaped(pages.title())).append('\n');
    pages.blocks().forEach(file::block);
    return file.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void block(Block block) {
    text.append('\n');
    switch (block) {
      case Block.Heading heading ->
          text.append("#".repeat(heading.level()))
              .append(' ')
              .append(MarkdownText.escaped(heading.text()))
              .append('\n');
      case Block.Text paragraph -> text.append(MarkdownText.escaped(paragraph.text())).append('\n');
      case Block.Facts facts ->
          facts
              .facts()
              .forEach(fact -> {
                text.append("- **").append(MarkdownText.escaped(fact.fact())).append("**");
                text.append(fact.more().isEmpty() ? "" : ": ");
                text.append(MarkdownText.escaped(fact.more())).append('\n');
              });
      case Block.Lines lines ->
          lines
              .lines()
              .forEach(line -> text.append("- ").append(MarkdownText.escaped(line)).append('\n'));
      case Table table -> table(table);
      case Block.Notes notes -> notes.entries().forEach(this::entry);
    }
  }

  private void table(Table table) {
    row(table.columns().stream().map(Column::head).map(MarkdownText::cell).toList());
    row(table.columns().stream().map(column -> column.number() ? "---:" : "---").toList());
    List<List<Cell>> rows = new ArrayList<>(table.rows());
    List<Cell> total = table.total();
    if (total != null) {
      rows.add(total);
    }
    rows.forEach(row -> row(row.stream().map(MarkdownFile::cell).toList()));
  }

  private static String cell(Cell cell) {
    String text = MarkdownText.cell(cell.text());
    String strong = cell.strong() && !text.isEmpty() ? "**" + text + "**" : text;
    return cell.more().isEmpty() ? strong : strong + " (" + MarkdownText.cell(cell.more()) + ")";
  }

  private void row(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
  }

  private void entry(Entry entry) {
    List<String> about = new ArrayList<>();
    if (!entry.at().isEmpty()) {
      about.add(MarkdownText.escaped(entry.at()));
    }
    if (!entry.label().isEmpty()) {
      about.add("**" + MarkdownText.escaped(entry.label()) + "**");
    }
    String lead = about.isEmpty() ? "" : String.join(" ", about) + ": ";
    String said = MarkdownText.of(entry.text(), lead);
    text.append("- ").append(said.replace("\n", "\n  ").replace("\n  \n", "\n\n")).append('\n');
    if (!entry.after().isEmpty()) {
      text.append("\n  *").append(MarkdownText.escaped(entry.after())).append("*\n");
    }
  }
}
