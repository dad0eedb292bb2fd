package no.samtakt.ui.cards;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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

/**
 * The form in the place of the cards. Ctrl+S saves; Esc leaves it, and what was written waits until
 * it is opened again.
 */
final class CardFormView extends VBox {
  private static final Stroke SAVE = Stroke.shortcut(KeyCode.S);
  private static final int LINES = 3;

  private final CardFormModel model;
  private final Speech speech;
  private final Consumer<Node> reveal;
  private final Label heading = new Label();
  private final SequencedMap<CardField, FormField> fields = new LinkedHashMap<>();
  private final Label waited = new Label();
  private final FormTexts text = new FormTexts("card-form-text", LINES);
  private final FormTexts purpose = new FormTexts("card-form-purpose", 2);
  private final FormTexts how = new FormTexts("card-form-how", LINES);
  private final TextField minutes = number("minutes");
  private final TextField smallest = number("smallest");
  private final TextField largest = number("largest");
  private final Map<Setting, CheckBox> works = new EnumMap<>(Setting.class);
  private Category category = Category.CHECK_IN;
  private Energy energy = Energy.LOW;
  private final Options<Language> languages = new Options<>(this::turn);
  private final Options<Category> categories = new Options<>(chosen -> category = chosen);
  private final Options<Energy> energies = new Options<>(chosen -> energy = chosen);
  private @Nullable CardDraft begun;
  private String title = "cards.form.new";

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
    speech.onChange(heading, words -> heading.setText(words.text(title)));
    waited.setId("card-form-waited");
    waited.getStyleClass().addAll("dense", "muted");
    waited.setWrapText(true);
    waited.setMinHeight(USE_PREF_SIZE);
    waited.managedProperty().bind(waited.visibleProperty());
    speech.bind(waited, "cards.form.waited");
    getChildren().addAll(heading, waited);
    languages();
    field(CardField.TEXT, text, text, "cards.form.text");
    texts("card-form-no-how", how, "cards.form.how");
    texts("card-form-no-purpose", purpose, "cards.form.purpose");
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

  /**
   * Begins with a draft, and the caret in its first text.
   *
   * @param reading the language that participants read
   */
  void begin(CardDraft draft, Language reading) {
    begun = draft;
    title = draft.before() == null ? "cards.form.new" : "cards.form.change";
    heading.setText(speech.text(title));
    waited.setVisible(model.isResumed());
    text.begin(draft.text());
    purpose.begin(draft.purpose());
    how.begin(draft.how());
    Language first =
        draft.text().isEmpty() || text.isWritten(reading)
            ? reading
            : Arrays.stream(Language.values()).filter(text::isWritten).findFirst().orElse(reading);
    languages.show(first);
    turn(first);
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

  private void turn(Language language) {
    for (FormTexts each : List.of(text, purpose, how)) {
      each.show(language);
    }
  }

  private CardDraft written() {
    return new CardDraft(
        begun == null ? null : begun.before(),
        text.written(),
        purpose.written(),
        how.written(),
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

  private void languages() {
    for (Language each : Language.values()) {
      languages.add(each).setText(each.ownName());
    }
    languages.setId("card-form-languages");
    choice(languages, "cards.form.language");
  }

  private void texts(String trouble, FormTexts texts, String key) {
    FormField field = new FormField(trouble, texts, texts, speech);
    named(field, texts, key);
    getChildren().add(field);
  }

  private void named(FormField field, Node content, String key) {
    speech.onChange(
        field,
        words -> {
          String name = words.text(key);
          field.nameProperty().set(name);
          if (content instanceof FormTexts texts) {
            texts.name(name);
          } else if (content instanceof TextInputControl input) {
            input.setAccessibleText(name);
          }
        });
  }

  private void field(CardField which, Node first, Node content, String key) {
    FormField field = new FormField("card-form-trouble-" + which.key(), first, content, speech);
    named(field, content, key);
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
    cancel.setOnAction(pressed -> model.leave(written()));
    speech.bind(cancel, "cards.form.leave");
    ActionButton discard = Buttons.normal();
    discard.setId("card-form-discard");
    discard.setOnAction(pressed -> model.discard());
    speech.bind(discard, "cards.form.discard");
    FlowPane answers = new FlowPane(save, cancel, discard);
    answers.setAlignment(Pos.CENTER_LEFT);
    answers.getStyleClass().add("options");
    return answers;
  }

  private void pressed(KeyEvent key) {
    if (SAVE.matches(key)) {
      save();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave(written());
      key.consume();
    }
  }

  private static TextField number(String name) {
    TextField field = new TextField();
    field.setId("card-form-" + name);
    return field;
  }
}
