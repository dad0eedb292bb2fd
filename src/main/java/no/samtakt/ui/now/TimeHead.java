package no.samtakt.ui.now;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What runs and its time in one row, for when something else has the middle. */
public final class TimeHead extends HBox {
  private static final double DIGITS = 44;

  private final FontIcon icon = Icons.of(Icon.CUSTOM, 20);
  private final Label title = new Label();
  private final Label about = new Label();
  private final TimerView timer;

  public TimeHead(MomentViewModel model, Speech speech) {
    setId("time-head");
    getStyleClass().addAll("time-head", "canvas", "line-bottom");
    setAlignment(Pos.CENTER_LEFT);
    StackPane tile = new StackPane(icon);
    tile.getStyleClass().add("icon-tile");
    title.getStyleClass().addAll("size16", "semibold");
    about.getStyleClass().addAll("dense", "muted");
    about.managedProperty().bind(about.textProperty().isNotEmpty());
    for (Label label : new Label[] {title, about}) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    VBox words = new VBox(title, about);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    timer = new TimerView(speech, 10);
    timer.getStyleClass().add("time-head-timer");
    timer.digits().setSize(DIGITS);
    getChildren().addAll(tile, words, timer);
    model.screenProperty().addListener((o, before, now) -> show(now));
    show(model.screenProperty().get());
  }

  private void show(@Nullable Moment moment) {
    if (moment == null) {
      return;
    }
    Icons.change(icon, Icon.valueOf(moment.head().kind().name()));
    title.setText(moment.head().title());
    about.setText(moment.head().about());
    timer.show(moment.clock());
  }
}
