package no.samtakt.ui.history;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;
import no.samtakt.history.PastSession;
import no.samtakt.ui.history.HistoryScreen.Detail;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The chosen session: what can be done with it, and what lies there about people. */
final class DetailPane extends VBox {
  private final HistoryActions actions;
  private final Speech speech;
  private final boolean reports;
  private final RunsTable runs;
  private @Nullable Detail shown;

  /**
   * @param reports whether a session's report can be opened
   */
  DetailPane(HistoryViewModel model, HistoryActions actions, Speech speech, boolean reports) {
    this.actions = actions;
    this.speech = speech;
    this.reports = reports;
    this.runs = new RunsTable(speech);
    setId("history-detail");
    getStyleClass().add("history-detail");
    model.screenProperty().addListener((observed, before, now) -> show(now.detail()));
    model.comparingProperty().addListener((observed, before, now) -> runs.show(now));
    speech.onChange(this, words -> show(model.screenProperty().get().detail()));
    show(model.screenProperty().get().detail());
  }

  private void show(@Nullable Detail detail) {
    if (detail == null) {
      shown = null;
      getChildren().setAll(text("history.choose", "body", "muted"));
      return;
    }
    if (detail.equals(shown)) {
      return;
    }
    shown = detail;
    Label title = words(detail.title(), "question");
    title.setId("history-chosen");
    List<Node> all =
        new ArrayList<>(
            List.of(
                title,
                words(detail.when() + "\n" + detail.size(), "dense", "muted"),
                buttons(detail),
                runs,
                people(detail)));
    getChildren().setAll(all);
  }

  private FlowPane buttons(Detail detail) {
    PastSession session = detail.session();
    FlowPane row = new FlowPane();
    row.getStyleClass().addAll("options", "history-buttons");
    if (reports && detail.held()) {
      row.getChildren()
          .add(
              button(
                  Buttons.accent(Buttons.normal(Icon.REPORT)),
                  "history-report",
                  "history.report",
                  () -> actions.openReport(session.id())));
    }
    if (detail.held()) {
      row.getChildren()
          .add(
              button(
                  Buttons.normal(Icon.TABLE),
                  "history-compare",
                  "history.compare",
                  () -> actions.compare(session)));
    }
    row.getChildren()
        .add(
            button(
                Buttons.danger(Buttons.normal(Icon.DELETE)),
                "history-delete",
                "history.delete",
                () -> actions.delete(session)));
    return row;
  }

  private VBox people(Detail detail) {
    VBox box = new VBox();
    box.getStyleClass().addAll("card", "history-people");
    Label heading = text("history.people", "size16", "semibold");
    heading.setGraphic(Icons.of(Icon.SAFE, 18));
    box.getChildren().setAll(heading, words(detail.keeping(), "body"));
    LocalDate until = detail.until();
    if (until != null) {
      box.getChildren().addAll(text("history.until", "dense", "muted"), days(detail, until));
    }
    if (detail.canAnonymise()) {
      box.getChildren()
          .add(
              button(
                  Buttons.danger(Buttons.normal(Icon.SAFE)),
                  "history-anonymise",
                  "history.anonymise",
                  () -> actions.anonymise(detail.session())));
    }
    return box;
  }

  private FlowPane days(Detail detail, LocalDate until) {
    DatePicker day = new DatePicker(until);
    day.setId("history-until");
    day.setAccessibleText(speech.text("history.until"));
    day.setConverter(
        new LocalDateStringConverter(
            FormatStyle.MEDIUM, speech.words().language().locale(), IsoChronology.INSTANCE));
    day.valueProperty()
        .addListener((observed, before, chosen) -> {
          if (chosen != null && !chosen.equals(until)) {
            actions.keepUntil(detail.session(), chosen);
          }
        });
    FlowPane row = new FlowPane(day);
    row.getStyleClass().add("options");
    if (detail.chosen()) {
      row.getChildren()
          .add(
              button(
                  Buttons.normal(Icon.UNDO),
                  "history-usual",
                  "history.usual",
                  () -> actions.keepUntil(detail.session(), null)));
    }
    return row;
  }

  private ActionButton button(ActionButton button, String id, String key, Runnable action) {
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setText(speech.text(key));
    button.setOnAction(pressed -> action.run());
    return button;
  }

  private Label text(String key, String... styles) {
    return words(speech.text(key), styles);
  }

  private static Label words(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
