package no.samtakt.ui.report;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.report.ReportScreen.Part;

/** Who was there, who met in groups, and which cards they met. */
final class PeopleSection extends VBox {
  PeopleSection() {
    setId("report-people");
    getStyleClass().add("report-people");
  }

  void show(ReportScreen screen) {
    getChildren().clear();
    for (Part part : screen.people()) {
      Label heading = label(part.heading(), "size16");
      heading.getStyleClass().addAll("semibold", "report-subheading");
      getChildren().add(heading);
      part.lines().forEach(line -> getChildren().add(label(line, "body")));
      if (!part.table().isEmpty()) {
        getChildren().add(table(part.table()));
      }
    }
    setManaged(!screen.people().isEmpty());
    setVisible(!screen.people().isEmpty());
  }

  private static Node table(List<List<String>> rows) {
    GridPane grid = new GridPane();
    grid.setId("report-organisations");
    grid.getStyleClass().add("report-table");
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    ColumnConstraints number = new ColumnConstraints();
    number.setHalignment(HPos.RIGHT);
    number.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(name, number, number);
    for (int row = 0; row < rows.size(); row++) {
      List<String> cells = rows.get(row);
      Region line = new Region();
      line.getStyleClass().add("report-row-line");
      grid.add(line, 0, row, cells.size(), 1);
      for (int column = 0; column < cells.size(); column++) {
        Label cell = label(cells.get(column), row == 0 ? "dense" : "body");
        if (row == 0) {
          cell.getStyleClass().add("muted");
        }
        if (column > 0) {
          cell.setWrapText(false);
          cell.setMinWidth(USE_PREF_SIZE);
          cell.setMaxWidth(USE_PREF_SIZE);
        } else if (row > 0) {
          cell.setAccessibleRole(AccessibleRole.TEXT);
          cell.setAccessibleText(said(rows.getFirst(), cells));
        }
        cell.getStyleClass().add("report-cell");
        grid.add(cell, column, row);
      }
    }
    return grid;
  }

  private static String said(List<String> head, List<String> cells) {
    StringBuilder said = new StringBuilder(cells.getFirst());
    for (int i = 1; i < cells.size(); i++) {
      said.append(i == 1 ? ": " : ", ").append(head.get(i)).append(' ').append(cells.get(i));
    }
    return said.toString();
  }

  private static Label label(String text, String size) {
    Label label = new Label(text);
    label.getStyleClass().add(size);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
