package no.samtakt.ui.checks;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.runsheet.ItemId;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** All findings, what is muted, and how the time is spent. */
public final class ChecksView extends BorderPane {
  private final ChecksViewModel model;
  private final Speech speech;
  private final Consumer<ItemId> go;
  private final boolean alone;
  private final Label title = new Label();
  private final FlowPane counts = new FlowPane();
  private final Button undo = Buttons.small(Icon.UNDO, "Ctrl Z");
  private final VBox findings = new VBox();
  private final TroubleBar trouble;
  private final BalancePane balance;

  /** A view that is a window's whole content. */
  public static ChecksView whole(ChecksViewModel model, Speech speech, Consumer<ItemId> go) {
    return new ChecksView(model, speech, go, true);
  }

  /** A view among others, which scrolls with them. */
  public static ChecksView part(ChecksViewModel model, Speech speech, Consumer<ItemId> go) {
    return new ChecksView(model, speech, go, false);
  }

  /**
   * @param go shows an item in the run sheet
   */
  private ChecksView(ChecksViewModel model, Speech speech, Consumer<ItemId> go, boolean alone) {
    this.alone = alone;
    this.model = model;
    this.speech = speech;
    this.go = go;
    setId("checks-window");
    getStyleClass().addAll("checks", "canvas");
    title.getStyleClass().addAll("size16", "semibold");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    counts.getStyleClass().add("checks-counts");
    Button copy = Buttons.small(Icon.COPY);
    copy.setId("checks-copy");
    speech.bind(copy, "checks.copy");
    copy.setOnAction(pressed -> model.copyAll());
    undo.setId("checks-undo");
    speech.bind(undo, "checks.undo");
    undo.setOnAction(pressed -> model.undo());
    undo.disableProperty().bind(model.undoableProperty().not());
    FlowPane buttons = new FlowPane(copy, undo);
    buttons.getStyleClass().add("checks-buttons");
    trouble = new TroubleBar(model, speech);
    VBox head = new VBox(title, counts, buttons, trouble);
    head.getStyleClass().addAll("checks-head", "line-below");
    head.setMinHeight(USE_PREF_SIZE);
    findings.setId("checks-findings");
    balance = new BalancePane(speech);
    VBox all = alone ? new VBox(findings, balance) : new VBox(findings);
    setTop(head);
    setCenter(alone ? scrolling(all) : all);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  /** How the time is spent: of a view among others it is put where there is room for it. */
  public Region balance() {
    return balance;
  }

  public static URL styleSheet() {
    return Objects.requireNonNull(ChecksView.class.getResource("checks.css"));
  }

  /** Where the keyboard was, it stays: at the finding that is in the place of the one mended. */
  private void paint(@Nullable ChecksScreen screen) {
    if (screen == null) {
      return;
    }
    int focused = focused();
    title.setText(alone ? screen.title() : speech.text("checks.title"));
    counts.getChildren().setAll(screen.counts().stream().map(ChecksView::count).toList());
    List<Node> cards =
        screen.rows().stream().<Node>map(row -> new FindingCard(model, row, speech, go)).toList();
    findings.getChildren().setAll(cards.isEmpty() ? List.of(nothing()) : cards);
    if (!screen.muted().isEmpty()) {
      findings.getChildren().add(muted(screen.muted()));
    }
    balance.show(screen);
    if (focused >= 0 && !cards.isEmpty()) {
      ((FindingCard) cards.get(Math.min(focused, cards.size() - 1))).focusFirst();
    }
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("checks-scroll");
    return scroll;
  }

  private int focused() {
    for (int i = 0; i < findings.getChildren().size(); i++) {
      if (findings.getChildren().get(i) instanceof FindingCard card && card.isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private Node nothing() {
    EmptyState nothing = new EmptyState(Icon.ON_SCHEDULE);
    speech.bind(nothing.heading(), "checks.none");
    speech.bind(nothing.explanation(), "checks.none-text");
    return nothing;
  }

  private VBox muted(List<String> lines) {
    Label heading = new Label(speech.text("checks.muted-heading"), Icons.of(Icon.MUTED, 14));
    heading.getStyleClass().add("semibold");
    VBox muted = new VBox(heading);
    muted.setId("checks-muted");
    muted.getStyleClass().addAll("checks-muted", "line-below");
    for (String line : lines) {
      Label label = new Label(line);
      label.getStyleClass().addAll("dense", "muted");
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      muted.getChildren().add(label);
    }
    return muted;
  }

  private static Label count(ChecksScreen.Count count) {
    Label label = new Label(count.text(), Icons.of(FindingCard.icon(count.severity()), 14));
    label.getStyleClass().addAll("dense", "checks-count", count.severity().key());
    return label;
  }
}
