package no.samtakt.ui.report;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import no.samtakt.report.file.Format;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;

/**
 * What can be done with a report: the two files that most people want are in sight, and the others
 * in a menu.
 */
final class ReportBar extends FlowPane {
  private static final List<Format> IN_SIGHT = List.of(Format.PDF, Format.WORD);
  private static final List<Format> IN_MENU =
      List.of(Format.HTML, Format.MARKDOWN, Format.CSV, Format.FOLLOW_UPS, Format.CALENDAR);

  private final ReportViewModel model;
  private final Exporting exporting;
  private final Speech speech;
  private final ActionButton text = Buttons.normal(Icon.SEND);
  private final ActionButton refresh = Buttons.iconOnly(Icon.ROUND);

  ReportBar(ReportViewModel model, Exporting exporting, Speech speech) {
    this.model = model;
    this.exporting = exporting;
    this.speech = speech;
    getStyleClass().add("report-exports");
    CheckBox named = new CheckBox();
    named.setId("report-named");
    named.setMinWidth(USE_PREF_SIZE);
    speech.bind(named, "report.with-names");
    named.setSelected(model.isNamed());
    // The remark under the title says why.
    named.setDisable(model.isForgotten());
    named.selectedProperty().addListener((o, before, now) -> model.setNamed(now));
    text.setId("report-follow-up-text");
    text.setMinWidth(USE_PREF_SIZE);
    speech.bind(text, "report.follow-up-text");
    text.setOnAction(pressed -> exporting.followUpText());
    refresh.setId("report-refresh");
    speech.bind(refresh, "report.refresh");
    refresh.setOnAction(pressed -> exporting.refresh());
    refresh.managedProperty().bind(refresh.visibleProperty());
    getChildren().addAll(refresh, named);
    IN_SIGHT.forEach(format -> getChildren().add(button(format)));
    getChildren().addAll(menu(), text);
  }

  void focusFollowUp() {
    text.requestFocus();
  }

  /** What does not change any more need not be fetched again. */
  void setGoing(boolean going) {
    refresh.setVisible(going);
  }

  /** On one line. */
  @Override
  protected double computePrefWidth(double height) {
    double gaps = getHgap() * Math.max(0, getManagedChildren().size() - 1);
    return gaps
        + snappedLeftInset()
        + snappedRightInset()
        + getManagedChildren().stream().mapToDouble(each -> snapSizeX(each.prefWidth(-1))).sum();
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? Math.ceil(computePrefWidth(-1)) : width);
  }

  private Node button(Format format) {
    ActionButton button = Buttons.normal(icon(format));
    button.setId("report-" + format.key());
    button.setMinWidth(Region.USE_PREF_SIZE);
    speech.bind(button, "report.format." + format.key());
    speech.bind(button.accessibleTextProperty(), "report.save-said." + format.key());
    button.setOnAction(pressed -> exporting.save(format, model.isNamed()));
    return button;
  }

  private Node menu() {
    MenuButton menu = new MenuButton();
    menu.setId("report-save-as");
    menu.getStyleClass().add("report-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.setMnemonicParsing(false);
    menu.setGraphic(Icons.of(Icon.SAVE, 16));
    speech.bind(menu, "report.save-as");
    for (Format format : IN_MENU) {
      MenuItem item = new MenuItem();
      item.setId("report-" + format.key());
      item.setMnemonicParsing(false);
      item.setGraphic(Icons.of(icon(format), 16));
      speech.bind(item.textProperty(), "report.save-said." + format.key());
      item.setOnAction(chosen -> exporting.save(format, model.isNamed()));
      menu.getItems().add(item);
    }
    return menu;
  }

  private static Icon icon(Format format) {
    return switch (format) {
      case WORD, MARKDOWN -> Icon.REPORT;
      case PDF -> Icon.PRINT;
      case HTML -> Icon.LANGUAGE;
      case CSV -> Icon.TABLE;
      case FOLLOW_UPS -> Icon.FOLLOW_UP;
      case CALENDAR -> Icon.CLOCK;
    };
  }
}
