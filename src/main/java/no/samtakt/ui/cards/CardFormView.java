package no.samtakt.ui.cards;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import no.samtakt.cards.Category;
import no.samtakt.cards.Energy;
import no.samtakt.cards.Setting;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The form in the place of the cards. Ctrl+S saves, Esc leaves it. */
final class CardFormView extends VBox {
  private static final Stroke SAVE = Stroke.shortcut(KeyCode.S);
  private static final int LINES = 3;

  private final CardFormModel model;
  private final Speech speech;
  private final Consumer<Node> reveal;
  private final Label heading = new Label();
  private final SequencedMap<CardField, FormField> fields = new LinkedHashMap<>();
  private final Map<Language, FormText> texts = new EnumMap<>(Language.class);
  private final Map<Language, FormText> hows = new EnumMap<>(Language.class);
  private final TextField minutes = number("minutes");
  private final TextField smallest = number("smallest");
  private final TextField largest = number("largest");
  private final Map<Setting, CheckBox> works = new EnumMap<>(Setting.class);
  private Category category = Category.CHECK_IN;
  private Energy energy = Energy.LOW;
  private final Options<Category> categories = new Options<>(chosen -> category = chosen);
  private final Options<Energy> energies = new Options<>(chosen -> energy = chosen);
  private @Nullable CardDraft begun;

  /**
   * A form, empty.
   *
   * @param reveal scrolls until a part of it can be seen
   */
  CardFormView(CardFormModel model, Speech speech, Consumer<Node> reveal) {
    this.reveal = reveal;
    this.model = model;
    this.speech = speech;
    setId("card-form");
    getStyleClass().addAll("cards-pane", "card-form");
    heading.getStyleClass().addAll("body", "semibold");
    getChildren().add(heading);
    for (Language language : Language.values()) {
      text(CardField.text(language), texts, "cards.form.text");
    }
    for (Language language : Language.values()) {
      text(CardField.how(language), hows, "cards.form.how");
    }
    categories();
    field(CardField.MINUTES, minutes, minutes, "cards.form.minutes");
    Node both =
        new RowOrStack(
            named(smallest, "cards.form.smallest"), named(largest, "cards.form.largest"));
    field(CardField.GROUP, smallest, both, "cards.form.group");
    works();
    energies();
    getChildren().add(answers());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Begins with a draft, and the caret in its first text. */
  void begin(CardDraft draft) {
    begun = draft;
    heading.setText(speech.text(draft.before() == null ? "cards.form.new" : "cards.form.change"));
    texts.forEach((language, area) -> area.setText(draft.text().getOrDefault(language, "")));
    hows.forEach((language, area) -> area.setText(draft.how().getOrDefault(language, "")));
    minutes.setText(draft.minutes());
    smallest.setText(draft.smallest());
    largest.setText(draft.largest());
    works.forEach((setting, box) -> box.setSelected(draft.works().contains(setting)));
    category = draft.category();
    energy = draft.energy();
    categories.show(category);
    energies.show(energy);
    fields.values().forEach(field -> field.tell(null));
    fields.sequencedValues().getFirst().focus();
  }

  private void save() {
    SequencedMap<CardField, Message> problems = model.save(written());
    fields.forEach((field, shown) -> shown.tell(problems.get(field)));
    if (!problems.isEmpty()) {
      FormField first = Objects.requireNonNull(fields.get(problems.sequencedKeySet().getFirst()));
      first.focus();
      // The focus alone does not scroll to where it is.
      reveal.accept(first);
    }
  }

  private CardDraft written() {
    return new CardDraft(
        begun == null ? null : begun.before(),
        words(texts),
        words(hows),
        category,
        minutes.getText(),
        smallest.getText(),
        largest.getText(),
        works.entrySet().stream()
            .filter(each -> each.getValue().isSelected())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()),
        energy);
  }

  private static Map<Language, String> words(Map<Language, FormText> areas) {
    return areas.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getText()));
  }

  private void text(CardField field, Map<Language, FormText> areas, String key) {
    FormText area = new FormText(LINES);
    area.setId("card-form-" + field.key());
    areas.put(field.language(), area);
    field(field, area, area, key, field.language().ownName());
  }

  private void field(CardField which, Node first, Node content, String key, Object... about) {
    FormField field = new FormField("card-form-trouble-" + which.key(), first, content, speech);
    speech.onChange(
        field,
        words -> {
          String name = words.text(key, about);
          field.nameProperty().set(name);
          // Two numbers have names of their own.
          if (first.equals(content)) {
            first.setAccessibleText(name);
          }
        });
    fields.put(which, field);
    getChildren().add(field);
  }

  private Node named(TextInputControl input, String key) {
    Label name = new Label();
    name.getStyleClass().addAll("dense", "muted");
    name.setLabelFor(input);
    speech.bind(name, key);
    speech.bind(input.accessibleTextProperty(), key);
    return new VBox(name, input);
  }

  private void categories() {
    for (Category each : Category.values()) {
      speech.bind(categories.add(each), each.label().key());
    }
    choice(categories, "cards.form.category");
  }

  private void energies() {
    for (Energy each : Energy.values()) {
      speech.bind(energies.add(each), each.label().key());
    }
    choice(energies, "cards.form.energy");
  }

  private void choice(Node options, String key) {
    Label name = new Label();
    name.getStyleClass().addAll("dense", "semibold");
    speech.bind(name, key);
    speech.bind(options.accessibleTextProperty(), key);
    VBox choice = new VBox(name, options);
    choice.getStyleClass().add("form-field");
    getChildren().add(choice);
  }

  private void works() {
    FlowPane boxes = new FlowPane();
    boxes.getStyleClass().add("options");
    for (Setting each : Setting.values()) {
      CheckBox box = new CheckBox();
      box.setId("card-form-" + each.key());
      box.setMinWidth(USE_PREF_SIZE);
      speech.bind(box, each.label().key());
      works.put(each, box);
      boxes.getChildren().add(box);
    }
    field(CardField.WORKS, boxes.getChildren().getFirst(), boxes, "cards.form.works");
  }

  private Node answers() {
    ActionButton save = Buttons.accent(Buttons.normal());
    save.setId("card-form-save");
    save.setOnAction(pressed -> save());
    speech.onChange(
        save,
        (Words words) -> {
          save.setText(words.text("cards.form.save"));
          save.setKeyHint(SAVE.hint(words));
        });
    ActionButton cancel = Buttons.normal(null, "Esc");
    cancel.setId("card-form-cancel");
    cancel.setOnAction(pressed -> model.cancel());
    speech.bind(cancel, "cards.form.cancel");
    FlowPane answers = new FlowPane(save, cancel);
    answers.setAlignment(Pos.CENTER_LEFT);
    answers.getStyleClass().add("options");
    return answers;
  }

  private void pressed(KeyEvent key) {
    if (SAVE.matches(key)) {
      save();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      key.consume();
    }
  }

  private static TextField number(String name) {
    TextField field = new TextField();
    field.setId("card-form-" + name);
    return field;
  }
}
