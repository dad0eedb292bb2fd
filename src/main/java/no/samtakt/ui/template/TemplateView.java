package no.samtakt.ui.template;

import java.net.URL;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.templates.NewSheet;
import no.samtakt.templates.Template;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** The templates, and what is still to be chosen of one. */
public final class TemplateView extends BorderPane {
  private final TemplateViewModel model;
  private final TemplateActions actions;
  private final Speech speech;
  private final ListView<TemplateRow> list = new ListView<>();
  private final Map<TemplateField, FieldRow> fields = new EnumMap<>(TemplateField.class);
  private @Nullable Path folder;
  private String suggestedTitle = "";
  private String suggestedStart = "";
  private String suggestedFile = "";

  /** A view of what is chosen; one for each time that a sheet is begun. */
  public TemplateView(TemplateViewModel model, TemplateActions actions, Speech speech) {
    this.model = model;
    this.actions = actions;
    this.speech = speech;
    setId("template-window");
    getStyleClass().addAll("templates", "canvas");
    list.setId("template-list");
    list.getStyleClass().addAll("rows", "template-list");
    list.setCellFactory(view -> new TemplateCell());
    speech.bind(list.accessibleTextProperty(), "template.list");
    list.getSelectionModel().selectedItemProperty().addListener((o, before, now) -> chosen(now));
    for (TemplateField each : TemplateField.values()) {
      fields.put(each, new FieldRow(each, speech, beside(each)));
    }
    field(TemplateField.TITLE).field().textProperty().addListener((o, was, now) -> suggestFile());
    speech.bind(field(TemplateField.DATE).field().promptTextProperty(), "template.date-example");
    // Half of the window, so that large text leaves room for the form.
    list.prefWidthProperty().bind(widthProperty().multiply(0.5));
    setLeft(list);
    setCenter(form());
    setBottom(foot());
    fill();
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(TemplateView.class.getResource("template.css"));
  }

  /** How high it would be, were there room for all of it. */
  public double wholeHeight(double width) {
    return Math.max(560, getCenter().prefHeight(width / 2) + getBottom().prefHeight(width));
  }

  public void focusFirst() {
    list.requestFocus();
  }

  private FieldRow field(TemplateField which) {
    return Objects.requireNonNull(fields.get(which));
  }

  private Node[] beside(TemplateField which) {
    if (which == TemplateField.FILE) {
      ActionButton choose = Buttons.small(Icon.EDIT_FOLDER);
      choose.setId("template-folder");
      speech.bind(choose, "template.folder");
      choose.setOnAction(pressed -> actions.chooseFolder(this::use));
      return new Node[] {choose};
    }
    if (which == TemplateField.DATE) {
      Label note = new Label();
      note.getStyleClass().addAll("dense", "muted");
      note.setWrapText(true);
      note.setMinHeight(USE_PREF_SIZE);
      speech.bind(note, "template.date-note");
      return new Node[] {note};
    }
    return new Node[0];
  }

  private Node form() {
    Label heading = new Label();
    heading.getStyleClass().add("question");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    speech.bind(heading, "template.heading");
    Options<Language> languages =
        new Options<>(language -> {
          model.speak(language);
          fill();
        });
    languages.setId("template-language");
    for (Language each : Language.values()) {
      RadioButton button = languages.add(each);
      button.setId("template-language-" + each.tag());
      button.setText(each.ownName());
    }
    languages.show(model.language());
    Label spoken = new Label();
    spoken.getStyleClass().addAll("dense", "semibold");
    speech.bind(spoken, "template.language");
    VBox inLanguage = new VBox(spoken, languages);
    inLanguage.getStyleClass().add("template-field");
    VBox form = new VBox(heading, inLanguage);
    form.getChildren().addAll(fields.values());
    form.getStyleClass().add("template-form");
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("settings-scroll");
    return scroll;
  }

  private Node foot() {
    ActionButton cancel = Buttons.normal(null, "Esc");
    cancel.setId("template-cancel");
    speech.bind(cancel, "template.cancel");
    cancel.setOnAction(pressed -> actions.close());
    ActionButton make = Buttons.accent(Buttons.normal(Icon.NEW_FILE, "Enter"));
    make.setId("template-make");
    make.setDefaultButton(true);
    speech.bind(make, "template.make");
    make.setOnAction(pressed -> make());
    for (ActionButton button : List.of(cancel, make)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox foot = new HBox(between, cancel, make);
    foot.getStyleClass().addAll("template-foot", "line-above");
    foot.setAlignment(Pos.CENTER_RIGHT);
    return foot;
  }

  /** The list in the language of the new sheet; the same template stays chosen. */
  private void fill() {
    Template template = model.template();
    list.getItems().setAll(model.rows());
    for (TemplateRow row : list.getItems()) {
      if (row.template() == template) {
        list.getSelectionModel().select(row);
        list.getFocusModel().focus(list.getItems().indexOf(row));
      }
    }
  }

  private void chosen(@Nullable TemplateRow row) {
    if (row == null) {
      return;
    }
    model.choose(row.template());
    suggestedTitle = suggest(TemplateField.TITLE, suggestedTitle, row.title());
    suggestedStart = suggest(TemplateField.START, suggestedStart, row.start());
    suggestFile();
  }

  /** What the user wrote stays; what stands there because we put it there may change. */
  private String suggest(TemplateField which, String before, String now) {
    if (field(which).field().getText().equals(before)) {
      field(which).field().setText(now);
      field(which).field().end();
    }
    return now;
  }

  private void suggestFile() {
    String title = field(TemplateField.TITLE).field().getText();
    suggestedFile = suggest(TemplateField.FILE, suggestedFile, model.fileFor(title, folder));
  }

  private void use(Path chosen) {
    folder = chosen;
    String title = field(TemplateField.TITLE).field().getText();
    suggestedFile = model.fileFor(title, folder);
    field(TemplateField.FILE).field().setText(suggestedFile);
  }

  private void make() {
    TemplateViewModel.Asked asked =
        model.asked(
            new TemplateViewModel.Draft(
                field(TemplateField.TITLE).field().getText(),
                field(TemplateField.DATE).field().getText(),
                field(TemplateField.START).field().getText(),
                field(TemplateField.FILE).field().getText()));
    Map<TemplateField, Message> problems = asked.problems();
    fields.forEach((which, row) -> row.tell(problems.get(which)));
    NewSheet sheet = asked.sheet();
    Path file = asked.file();
    if (sheet != null && file != null) {
      actions.make(file, sheet);
    } else {
      problems.keySet().stream()
          .findFirst()
          .ifPresent(which -> field(which).field().requestFocus());
    }
  }
}
