package no.samtakt.ui.groups;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import no.samtakt.ui.groups.RoomsScreen.RoundTab;
import no.samtakt.ui.groups.RoomsScreen.Standing;
import no.samtakt.ui.kit.Icon;
import org.jspecify.annotations.Nullable;

/** The rounds to look at: side by side with their names, with numbers alone, or in a list. */
final class RoundTabs extends StackPane {
  private static final int MOST_NAMED = 3;
  private static final int MOST_BESIDE = 7;

  private final Segments<Integer> segments;
  private final ComboBox<RoundTab> many = new ComboBox<>();
  private final IntConsumer chosen;
  private List<RoundTab> tabs = List.of();

  RoundTabs(IntConsumer chosen) {
    this.chosen = chosen;
    segments = new Segments<>(chosen::accept);
    segments.node().setId("groups-rounds");
    many.setId("groups-round-list");
    many.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable RoundTab tab) {
            return tab == null ? "" : tab.spoken();
          }

          @Override
          public RoundTab fromString(String spoken) {
            throw new UnsupportedOperationException("rounds are chosen, not written");
          }
        });
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  ComboBox<RoundTab> list() {
    return many;
  }

  void show(List<RoundTab> now) {
    setVisible(!now.isEmpty());
    if (now.equals(tabs) || now.isEmpty()) {
      return;
    }
    tabs = now;
    RoundTab shown = now.stream().filter(RoundTab::shown).findFirst().orElse(now.getFirst());
    if (now.size() > MOST_BESIDE) {
      many.setOnAction(null);
      many.setItems(FXCollections.observableList(now));
      many.setValue(shown);
      many.setOnAction(chose -> choose(many.getValue()));
      getChildren().setAll(many);
    } else {
      segments.show(now.stream().map(tab -> option(tab, now.size())).toList(), shown.segment());
      getChildren().setAll(segments.node());
    }
  }

  private void choose(@Nullable RoundTab tab) {
    if (tab != null) {
      chosen.accept(tab.segment());
    }
  }

  private static Segments.Option<Integer> option(RoundTab tab, int among) {
    Icon icon = icon(tab.standing());
    boolean named = among <= MOST_NAMED;
    return new Segments.Option<>(
        tab.segment(),
        "groups-round-" + tab.number(),
        named ? tab.label() : tab.number(),
        tab.spoken(),
        named || tab.standing() == Standing.NOW ? icon : null);
  }

  private static @Nullable Icon icon(Standing standing) {
    return switch (standing) {
      case DONE -> Icon.CHECK;
      case NOW -> Icon.PLAY;
      case AHEAD -> null;
    };
  }
}
