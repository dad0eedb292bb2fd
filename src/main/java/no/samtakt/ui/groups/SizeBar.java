package no.samtakt.ui.groups;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.ui.groups.SizeChoice.Kind;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** How large groups are to be, where the leader chooses it, and what comes of it. */
final class SizeBar extends VBox {
  private final Speech speech;
  private final Segments<Kind> kinds;
  private final IntegerSpinnerValueFactory numbers =
      new IntegerSpinnerValueFactory(1, SizeChoice.MOST);
  private final Spinner<Integer> number = new Spinner<>(numbers);
  private final Label gives = new Label();
  private SizeChoice shown = new SizeChoice(Kind.AT_MOST, 2);
  private boolean showing;

  SizeBar(RoomsViewModel model, Speech speech) {
    this.speech = speech;
    getStyleClass().add("size-bar");
    kinds = new Segments<>(model::chooseSizeBy);
    number.setId("groups-size");
    number.setEditable(true);
    number.getStyleClass().add("size-number");
    speech.bind(number.accessibleTextProperty(), "groups.size-number");
    number
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            model.chooseSize(new SizeChoice(shown.kind(), now));
          }
        });
    gives.setId("groups-gives");
    gives.getStyleClass().addAll("dense", "muted");
    gives.setWrapText(true);
    gives.setMinHeight(Region.USE_PREF_SIZE);
    gives.managedProperty().bind(gives.textProperty().isNotEmpty());
    RowOrStack row = new RowOrStack(kinds.node(), number);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(row, gives);
    managedProperty().bind(visibleProperty());
  }

  void show(@Nullable SizeChoice size, String said) {
    setVisible(size != null);
    gives.setText(said);
    if (size == null) {
      return;
    }
    shown = size;
    showing = true;
    kinds.show(Arrays.stream(Kind.values()).map(this::option).toList(), size.kind());
    numbers.setMin(size.kind() == Kind.NUMBER_OF_GROUPS ? 1 : 2);
    numbers.setValue(size.number());
    showing = false;
  }

  private Segments.Option<Kind> option(Kind kind) {
    String id = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String label = speech.text("groups.size-" + id);
    return new Segments.Option<>(kind, "groups-size-" + id, label, label, null);
  }
}
