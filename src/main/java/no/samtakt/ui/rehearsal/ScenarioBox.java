package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Spinner;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;

/** What if: what goes another way than planned is chosen here, and is told beside the chart. */
final class ScenarioBox extends VBox {
  private static final int MOST_MINUTES = 90;
  private static final int MOST_PEOPLE = 2_000;

  /** More tools than this are no choice any longer. */
  private static final int MOST_TOOLS = 8;

  private final RehearsalViewModel model;
  private final Speech speech;
  private final RunSheet sheet;
  private final Spinner<Integer> late = new Spinner<>(0, MOST_MINUTES, 0, 1);
  private final ComboBox<Item> after;
  private final Spinner<Integer> longer = new Spinner<>(0, MOST_MINUTES, 0, 1);
  private final ComboBox<Item> item;
  private final Spinner<Integer> people;
  private final Map<String, CheckBox> tools = new TreeMap<>();
  private boolean clearing;

  ScenarioBox(RehearsalViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sheet = model.odds().sheet();
    this.after = items();
    this.item = items();
    this.people = new Spinner<>(0, MOST_PEOPLE, sheet.participants(), 1);
    setId("scenario-box");
    getStyleClass().add("scenario-box");
    Label heading = new Label(speech.text("rehearsing.what-if"));
    heading.getStyleClass().addAll("size16", "semibold");
    late.setId("scenario-late");
    people.setId("scenario-people");
    longer.setId("scenario-longer");
    getChildren().add(heading);
    getChildren().add(line("rehearsing.if-late", late, after));
    getChildren().add(line("rehearsing.if-longer", longer, item));
    getChildren().add(line("rehearsing.if-people", people));
    sheet.items().stream()
        .flatMap(each -> each.tools().stream())
        .map(tool -> tool.name())
        .distinct()
        .limit(MOST_TOOLS)
        .forEach(this::addTool);
    ActionButton none = Buttons.normal(Icon.UNDO);
    none.setText(speech.text("rehearsing.if-none"));
    none.setOnAction(pressed -> clear());
    getChildren().add(none);
    crowd();
    for (Observable each :
        List.of(
            late.valueProperty(),
            longer.valueProperty(),
            people.valueProperty(),
            after.valueProperty(),
            item.valueProperty())) {
      each.addListener(changed -> ask());
    }
  }

  /** The box, pointing at what it is opened from. */
  static void open(RehearsalViewModel model, Speech speech, Motion motion, Node beside) {
    PopOver over = Popovers.of(new ScenarioBox(model, speech), motion);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    over.show(beside);
  }

  private void addTool(String name) {
    CheckBox box = new CheckBox(speech.text("rehearsing.if-without", name));
    box.setSelected(model.odds().scenario().mishaps().contains(new Mishap.Without(name)));
    box.selectedProperty().addListener((o, before, now) -> ask());
    tools.put(name, box);
    getChildren().add(box);
  }

  /** Who comes to this rehearsal: it begins again when that changes. */
  private void crowd() {
    Crowd.Size now = model.crowd();
    Spinner<Integer> count = new Spinner<>(0, MOST_PEOPLE, now.people(), 1);
    Spinner<Integer> organisations = new Spinner<>(1, MOST_PEOPLE, now.organisations(), 1);
    Spinner<Integer> noShows = new Spinner<>(0, MOST_PEOPLE, now.noShows(), 1);
    Spinner<Integer> latecomers = new Spinner<>(0, MOST_PEOPLE, now.late(), 1);
    Label heading = new Label(speech.text("rehearsing.crowd"));
    heading.getStyleClass().addAll("semibold", "odds-heading");
    ActionButton again = Buttons.normal(Icon.ROUND);
    again.setId("scenario-again");
    again.setText(speech.text("rehearsing.crowd-again"));
    again.setOnAction(pressed -> {
      int all = count.getValue();
      int absent = Math.min(noShows.getValue(), all);
      model
          .desk()
          .restart(
              new Crowd.Size(
                  all,
                  organisations.getValue(),
                  absent,
                  Math.min(latecomers.getValue(), all - absent)));
    });
    getChildren()
        .addAll(
            heading,
            line("rehearsing.crowd-people", count),
            line("rehearsing.crowd-organisations", organisations),
            line("rehearsing.crowd-no-shows", noShows),
            line("rehearsing.crowd-late", latecomers),
            again);
  }

  private FlowPane line(String key, Spinner<Integer> number, Node... more) {
    Label label = new Label(speech.text(key));
    label.setLabelFor(number);
    number.setEditable(true);
    number.getStyleClass().add("scenario-number");
    number.getEditor().setAccessibleText(label.getText());
    FlowPane line = new FlowPane(label, number);
    line.getStyleClass().add("options");
    line.getChildren().addAll(more);
    return line;
  }

  private ComboBox<Item> items() {
    ComboBox<Item> box = new ComboBox<>();
    box.getItems().setAll(sheet.items());
    box.setCellFactory(list -> new Titled());
    box.setButtonCell(new Titled());
    box.getSelectionModel().selectFirst();
    box.getStyleClass().add("scenario-item");
    return box;
  }

  private static final class Titled extends ListCell<Item> {
    @Override
    protected void updateItem(Item shown, boolean empty) {
      super.updateItem(shown, empty);
      setText(empty || shown == null ? "" : shown.title());
    }
  }

  private void clear() {
    clearing = true;
    late.getValueFactory().setValue(0);
    longer.getValueFactory().setValue(0);
    people.getValueFactory().setValue(sheet.participants());
    tools.values().forEach(box -> box.setSelected(false));
    clearing = false;
    ask();
  }

  private void ask() {
    if (clearing) {
      return;
    }
    List<Mishap> mishaps = new ArrayList<>();
    if (late.getValue() > 0) {
      mishaps.add(new Mishap.Late(after.getValue().id(), Duration.ofMinutes(late.getValue())));
    }
    if (longer.getValue() > 0) {
      mishaps.add(new Mishap.Longer(item.getValue().id(), Duration.ofMinutes(longer.getValue())));
    }
    if (people.getValue() != sheet.participants()) {
      mishaps.add(new Mishap.People(people.getValue()));
    }
    tools.forEach((name, box) -> {
      if (box.isSelected()) {
        mishaps.add(new Mishap.Without(name));
      }
    });
    model.odds().ask(new Scenario(mishaps));
  }
}
