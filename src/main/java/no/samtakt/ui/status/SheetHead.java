package no.samtakt.ui.status;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.Progress;
import org.jspecify.annotations.Nullable;

/** Over the run sheet: its title, what is saved, and the menu of the session. */
public final class SheetHead extends HBox {
  private final Label title = new Label();
  private final Tooltip whole = new Tooltip();
  private final Label saved = new Label();
  private final ActionButton more = Buttons.iconOnly(Icon.MORE);

  public SheetHead(InStep<Progress> model, Speech speech) {
    getStyleClass().addAll("sheet-head", "side", "line-below");
    setAlignment(Pos.CENTER_LEFT);
    title.getStyleClass().addAll("dense", "semibold", "sheet-title", "may-ellipsize");
    title.setWrapText(true);
    title.setTooltip(whole);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    saved.setId("saved");
    saved.getStyleClass().addAll("meta", "muted");
    saved.setGraphic(Icons.of(Icon.CHECK, 12));
    VBox words = new VBox(title, saved);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    more.setId("session-menu");
    speech.bind(more, "status.menu");
    getChildren().addAll(new LogoMark(32), words, more);
    model.screenProperty().addListener((o, before, now) -> paint(now));
    paint(model.screenProperty().get());
  }

  /** The button that opens the session's menu. */
  public ActionButton menuButton() {
    return more;
  }

  private void paint(@Nullable Progress screen) {
    if (screen == null) {
      return;
    }
    title.setText(screen.title());
    whole.setText(screen.title());
    saved.setText(screen.saved());
    saved.setVisible(!screen.saved().isEmpty());
    saved.setManaged(!screen.saved().isEmpty());
  }
}
