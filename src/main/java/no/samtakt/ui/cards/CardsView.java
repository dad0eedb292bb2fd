package no.samtakt.ui.cards;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.cards.Category;
import no.samtakt.cards.Setting;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Reveal;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** The cards pane. */
public final class CardsView extends VBox {
  private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

  private final CardsViewModel model;
  private final Speech speech;
  private final CardSearch search;
  private final FilterChips<Category> categories = new FilterChips<>();
  private final FilterChips<Setting> settings = new FilterChips<>();
  private final FilterChips<Narrowing> narrowings = new FilterChips<>();
  private final Label now = new Label();
  private final ActionButton any = Buttons.small(Icon.SHUFFLE);
  private final DeckBar decks;
  private final Label heading = new Label();
  private final ActionButton count = Buttons.quiet(Icon.SHOW_MORE, null);
  private final Tooltip countTip = new Tooltip();
  private final Label elsewhere = new Label();
  private final VBox elsewhereRow = new VBox();
  private final CardFaceView face;
  private final EmptyState empty = new EmptyState(Icon.CARDS);
  private final CardActions actions;
  private final UsedCards used;
  private final VBox table;
  private final CardList list;
  private final VBox content;
  private final ScrollPane scroll = new ScrollPane();
  private @Nullable CardFormView form;
  private @Nullable CardFace laid;

  /**
   * The pane of one model.
   *
   * @param home puts the keyboard back to the console itself
   */
  public CardsView(CardsViewModel model, Speech speech, Runnable home) {
    this.model = model;
    this.speech = speech;
    face = new CardFaceView(model::toggleFavourite);
    decks = new DeckBar(model, speech);
    search = new CardSearch(model, () -> list().enter(), home);
    list = new CardList(model, search::focus, speech);
    VBox.setVgrow(list, Priority.ALWAYS);
    actions = new CardActions(model, speech);
    used = new UsedCards(model::choose, speech);
    table = new VBox(face, empty, actions, used);
    table.getStyleClass().add("card-table");
    table.managedProperty().bind(table.visibleProperty());
    for (Region either : new Region[] {face, empty}) {
      either.managedProperty().bind(either.visibleProperty());
    }
    empty.setId("cards-empty");
    empty.getStyleClass().add("cards-empty");
    speech.bind(empty.heading(), "cards.pane.empty");
    speech.bind(empty.explanation(), "cards.pane.empty.how");
    fillChips();
    HBox head = new HBox(search, decks.menuButton());
    head.getStyleClass().add("cards-head");
    HBox.setHgrow(search, Priority.ALWAYS);
    content =
        new VBox(
            head,
            decks.notice(),
            narrowings,
            now,
            any,
            categories,
            settings,
            headingRow(),
            elsewhere(),
            table,
            list);
    content.getStyleClass().add("cards-pane");
    scroll.setContent(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll
        .viewportBoundsProperty()
        .addListener((observed, before, now) ->
            content.pseudoClassStateChanged(SCROLLING, now.getWidth() + 2 < scroll.getWidth()));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(scroll, new CardsFoot(this, table, face, actions));
    model.screenProperty().addListener((observed, before, now) -> paint(now));
    paint(model.screenProperty().get());
    model.form().draftProperty().addListener((observed, before, draft) -> write(draft));
  }

  /** Puts the form in the place of the cards, or the cards back. */
  private void write(@Nullable CardDraft draft) {
    if (draft == null) {
      scroll.setContent(content);
      scroll.setFitToHeight(true);
      decks.menuButton().requestFocus();
      return;
    }
    CardFormView shown =
        form == null
            ? new CardFormView(model.form(), speech, field -> Reveal.soon(scroll, field))
            : form;
    form = shown;
    scroll.setContent(shown);
    // The form is as high as it is; the cards take the room there is.
    scroll.setFitToHeight(false);
    scroll.setVvalue(0);
    shown.begin(draft, model.reading());
  }

  /** What the pane looks like, to be laid over the theme. */
  public static URL styleSheet() {
    return Objects.requireNonNull(CardsView.class.getResource("cards.css"));
  }

  /** Puts the caret in the search field. */
  public void focusSearch() {
    search.focus();
  }

  /** Whether text is being typed here, so that single keys are letters. */
  public ReadOnlyBooleanProperty typingProperty() {
    return search.typing();
  }

  private CardList list() {
    return list;
  }

  private void fillChips() {
    for (Category each : Category.values()) {
      categories.add(each, "cards-category-" + each.key(), model::toggle);
    }
    for (var each : model.screenProperty().get().settings()) {
      Setting setting = each.what();
      String id = "cards-setting-" + setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
      settings.add(setting, id, CategoryIcon.of(setting), model::toggle);
    }
    for (Narrowing each : Narrowing.values()) {
      narrowings.add(each, "cards-only-" + each.key(), each.icon(), model::toggle);
    }
    now.setId("cards-now");
    now.getStyleClass().addAll("meta", "muted", "cards-now");
    now.setWrapText(true);
    now.setMinHeight(Region.USE_PREF_SIZE);
    now.managedProperty().bind(now.visibleProperty());
    any.setId("cards-draw-any");
    any.managedProperty().bind(any.visibleProperty());
    any.setOnAction(pressed -> model.drawAny());
    speech.bind(any, "keys.card-any");
    speech.onChange(
        this,
        words -> {
          narrowings.setAccessibleText(words.text("cards.pane.only"));
          categories.setAccessibleText(words.text("cards.pane.categories"));
          settings.setAccessibleText(words.text("cards.pane.settings"));
        });
  }

  private RowOrStack headingRow() {
    heading.setId("cards-heading");
    heading.getStyleClass().addAll("dense", "semibold");
    count.setId("cards-count");
    count.getStyleClass().addAll("small", "cards-count");
    count.setTooltip(countTip);
    count.setOnAction(pressed -> model.browse(!model.screenProperty().get().browsing()));
    RowOrStack row = new RowOrStack(heading, count);
    row.getStyleClass().add("cards-heading");
    return row;
  }

  private VBox elsewhere() {
    ActionButton hide = Buttons.small();
    hide.setId("cards-hide");
    hide.setMinWidth(Region.USE_PREF_SIZE);
    hide.setOnAction(pressed -> model.hide());
    speech.bind(hide, "cards.pane.hide-that");
    elsewhere.setId("cards-elsewhere");
    elsewhere.getStyleClass().add("dense");
    elsewhere.setGraphic(Icons.of(Icon.PARTICIPANT_WINDOW, 16));
    elsewhere.setMinWidth(0);
    elsewhere.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(elsewhere, Priority.ALWAYS);
    HBox row = new HBox(elsewhere, hide);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("cards-elsewhere");
    elsewhereRow.getChildren().add(row);
    elsewhereRow.getStyleClass().add("cards-elsewhere-room");
    elsewhereRow.managedProperty().bind(elsewhereRow.visibleProperty());
    return elsewhereRow;
  }

  private void paint(CardsScreen screen) {
    search.paint(screen);
    categories.paint(screen.categories());
    settings.paint(screen.settings());
    narrowings.paint(screen.narrowings());
    now.setText(screen.now());
    now.setVisible(!screen.now().isEmpty());
    any.setVisible(screen.noneFitsNow());
    decks.paint(screen);
    heading.setText(screen.heading());
    count.setText(screen.count());
    count.setIcon(screen.browsing() ? Icon.SHOW_LESS : Icon.SHOW_MORE);
    countTip.setText(screen.listToggle());
    count.setAccessibleHelp(screen.listToggle());
    elsewhere.setText(screen.elsewhere());
    elsewhereRow.setVisible(!screen.elsewhere().isEmpty());
    table.setVisible(!screen.browsing());
    list.setVisible(screen.browsing());
    CardFace onTable = screen.face();
    face.setVisible(onTable != null);
    empty.setVisible(onTable == null);
    if (onTable != null) {
      face.paint(
          onTable, speech.text(onTable.favourite() ? "cards.pane.unstar" : "cards.pane.star"));
      if (!onTable.equals(laid)) {
        Reveal.soon(scroll, table);
      }
    }
    laid = onTable;
    actions.paint(screen);
    used.paint(screen.used());
    list.paint(screen.fitting());
  }
}
