package no.samtakt.ui.cohost;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.Balance.Part;
import no.samtakt.ui.cohost.Balance.Split;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/**
 * How the speaking time was shared: a bar, and under it the same parts in the same order with their
 * names and times, so that nobody has to tell colours apart.
 */
final class BalanceBox extends VBox {
  private static final PseudoClass[] RANKS = {
    PseudoClass.getPseudoClass("first"),
    PseudoClass.getPseudoClass("second"),
    PseudoClass.getPseudoClass("third"),
    PseudoClass.getPseudoClass("fourth")
  };

  private final Speech speech;
  private final Label total = new Label();
  private final FlowPane splits = new FlowPane();
  private final Map<Split, Chip> choices = new EnumMap<>(Split.class);
  private final PartBar bar = new PartBar();
  private final FlowPane legend = new FlowPane();
  private final Label nothing = new Label();
  private @Nullable Balance drawn;

  BalanceBox(SpeakersViewModel model, Speech speech) {
    this.speech = speech;
    setId("balance");
    getStyleClass().addAll("balance", "line-above");
    setMinHeight(USE_PREF_SIZE);
    Label title = new Label();
    title.getStyleClass().addAll("dense", "semibold");
    speech.bind(title, "balance.title");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    total.setId("balance-total");
    total.getStyleClass().addAll("dense", "muted");
    HBox top = new HBox(title, between, total);
    top.setAlignment(Pos.BASELINE_LEFT);
    legend.getStyleClass().add("balance-legend");
    nothing.getStyleClass().addAll("dense", "muted");
    speech.bind(nothing, "balance.nothing");
    splits.setId("balance-splits");
    splits.getStyleClass().add("balance-splits");
    for (Split split : Split.values()) {
      Chip choice = new Chip();
      choice.setId("balance-" + split.key());
      speech.bind(choice, "balance." + split.key());
      choice.setOnAction(pressed -> {
        // A second press must not leave nothing chosen.
        choice.setSelected(true);
        model.splitBy(split);
      });
      choices.put(split, choice);
      splits.getChildren().add(choice);
    }
    getChildren().addAll(top, bar, legend, nothing, splits);
    speech.onChange(this, words -> repaint());
  }

  private void repaint() {
    Balance now = drawn;
    if (now != null) {
      drawn = null;
      show(now);
    }
  }

  void show(Balance balance) {
    if (balance.equals(drawn)) {
      return;
    }
    drawn = balance;
    boolean some = !balance.parts().isEmpty();
    total.setText(balance.total());
    bar.show(balance.parts(), balance.spoken());
    show(bar, some);
    show(legend, some);
    show(nothing, !some);
    show(splits, some && balance.choices().size() > 1);
    List<HBox> entries = new ArrayList<>();
    for (int i = 0; i < balance.parts().size(); i++) {
      entries.add(entry(balance.parts().get(i), i));
    }
    legend.getChildren().setAll(entries);
    choices.forEach((split, choice) -> {
      show(choice, balance.choices().contains(split));
      choice.setSelected(split == balance.chosen());
    });
  }

  private static void show(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private HBox entry(Part part, int rank) {
    Region mark = new Region();
    mark.getStyleClass().addAll("balance-part", "balance-mark");
    mark.pseudoClassStateChanged(RANKS[rank], true);
    Label text = new Label(speech.text("balance.part", part.name(), part.time()));
    text.getStyleClass().add("dense");
    HBox entry = new HBox(mark, text);
    entry.getStyleClass().add("balance-entry");
    entry.setAlignment(Pos.CENTER_LEFT);
    text.maxWidthProperty().bind(legend.widthProperty().subtract(24));
    return entry;
  }

  /** The bar itself. */
  private static final class PartBar extends Region {
    private static final double GAP = 3;

    private List<Part> parts = List.of();

    PartBar() {
      getStyleClass().add("balance-bar");
      setMaxWidth(Double.MAX_VALUE);
      setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
    }

    void show(List<Part> now, String spoken) {
      parts = now;
      setAccessibleText(spoken);
      while (getChildren().size() > parts.size()) {
        getChildren().removeLast();
      }
      while (getChildren().size() < parts.size()) {
        Region part = new Region();
        part.getStyleClass().add("balance-part");
        part.pseudoClassStateChanged(RANKS[getChildren().size()], true);
        getChildren().add(part);
      }
      requestLayout();
    }

    @Override
    protected void layoutChildren() {
      double room = getWidth() - GAP * Math.max(0, parts.size() - 1);
      double x = 0;
      for (int i = 0; i < parts.size(); i++) {
        double width = Math.max(2, parts.get(i).share() * room);
        double end = snapPositionX(x + width);
        getChildren()
            .get(i)
            .resizeRelocate(snapPositionX(x), 0, end - snapPositionX(x), getHeight());
        x += width + GAP;
      }
    }
  }
}
