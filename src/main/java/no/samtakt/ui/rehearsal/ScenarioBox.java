package no.samtakt.ui.rehearsal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.rehearsal.Mishap;
import no.samtakt.rehearsal.Scenario;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What if: what goes another way than planned is chosen here, and moves the chart at once. It shows
 * what was chosen before.
 */
final class ScenarioBox extends VBox {
  private static final int MOST_MINUTES = 90;

  /** More tools than this are no choice any longer. */
  private static final int MOST_TOOLS = 8;

  private final RehearsalViewModel model;
  private final Speech speech;
  private final RunSheet sheet;
  private final NumberField late;
  private final ComboBox<Item> after;
  private final NumberField longer;
  private final ComboBox<Item> item;
  private final NumberField people;
  private final Map<String, CheckBox> tools = new TreeMap<>();
  private boolean clearing;

  ScenarioBox(RehearsalViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    this.sheet = model.odds().sheet();
    Scenario before = model.odds().scenario();
    Mishap.Late was = first(before, Mishap.Late.class);
    Mishap.Longer took = first(before, Mishap.Longer.class);
    late = new NumberField("scenario-late", 0, MOST_MINUTES, was == null ? 0 : minutes(was.by()));
    longer =
        new NumberField("scenario-longer", 0, MOST_MINUTES, took == null ? 0 : minutes(took.by()));
    people =
        new NumberField(
            "scenario-people",
            0,
            NumberField.MOST_PEOPLE,
            before.people().orElse(sheet.participants()));
    after = ItemChoice.of(model, speech, was == null ? null : was.after(), "scenario-after");
    item = ItemChoice.of(model, speech, took == null ? null : took.item(), "scenario-item");
    setId("scenario-box");
    getStyleClass().add("scenario-box");
    getChildren().add(label("rehearsing.what-if", "size16", "semibold"));
    getChildren().add(label("rehearsing.clock-waits", "dense", "muted"));
    addLine("rehearsing.if-late", late, after);
    addLine("rehearsing.if-longer", longer, item);
    addLine("rehearsing.if-people", people, null);
    sheet.items().stream()
        .flatMap(each -> each.tools().stream())
        .map(tool -> tool.name())
        .distinct()
        .limit(MOST_TOOLS)
        .forEach(name -> addTool(name, before));
    ActionButton none = Buttons.normal(Icon.UNDO);
    none.setId("scenario-none");
    speech.bind(none, "rehearsing.if-none");
    none.setOnAction(pressed -> clear());
    getChildren().add(none);
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

  private static <M extends Mishap> @Nullable M first(Scenario scenario, Class<M> kind) {
    return scenario.mishaps().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElse(null);
  }

  private static int minutes(Duration length) {
    return Math.toIntExact(length.toMinutes());
  }

  private Label label(String key, String... styles) {
    Label label = new Label();
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    speech.bind(label, key);
    return label;
  }

  private void addLine(String key, NumberField number, @Nullable ComboBox<Item> choice) {
    Label label = label(key, "dense");
    label.setLabelFor(number);
    number.getEditor().accessibleTextProperty().bind(label.textProperty());
    FlowPane line = new FlowPane(number);
    line.getStyleClass().add("options");
    if (choice != null) {
      choice.accessibleTextProperty().bind(label.textProperty());
      line.getChildren().add(choice);
    }
    VBox both = new VBox(label, line);
    both.getStyleClass().add("scenario-line");
    getChildren().add(both);
  }

  private void addTool(String name, Scenario before) {
    CheckBox box = new CheckBox();
    speech.bind(box, "rehearsing.if-without", name);
    box.setSelected(before.mishaps().contains(new Mishap.Without(name)));
    box.selectedProperty().addListener((o, was, now) -> ask());
    tools.put(name, box);
    getChildren().add(box);
  }

  private void clear() {
    clearing = true;
    late.set(0);
    longer.set(0);
    people.set(sheet.participants());
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
    model.suppose(new Scenario(mishaps));
  }
}
