package no.samtakt.ui.rehearsal;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.Speech;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict over the chart. It is laid out again only when it reads differently. */
final class VerdictView extends HBox {
  private static final PseudoClass HOLDS = PseudoClass.getPseudoClass("holds");
  private static final PseudoClass SLIPS = PseudoClass.getPseudoClass("slips");

  private final RehearsalViewModel model;
  private final FontIcon icon = Icons.of(Icon.ON_SCHEDULE, 16);
  private final Label text = new Label();

  /** Held here, because the model holds it only weakly. */
  private final InvalidationListener drawn = changed -> paint();

  VerdictView(RehearsalViewModel model, Speech speech) {
    this.model = model;
    getStyleClass().add("rehearsal-verdict");
    setAlignment(Pos.TOP_LEFT);
    text.setId("rehearsal-verdict");
    text.getStyleClass().add("body");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    getChildren().addAll(icon, text);
    model.chartProperty().addListener(new WeakInvalidationListener(drawn));
    speech.onChange(this, words -> paint());
  }

  private void paint() {
    model
        .verdict()
        .filter(verdict -> !verdict.text().equals(text.getText()))
        .ifPresent(verdict -> {
          text.setText(verdict.text());
          Icons.change(
              icon,
              switch (verdict.tone()) {
                case PLAN -> Icon.INFO;
                case HOLDS -> Icon.ON_SCHEDULE;
                case SLIPS -> Icon.WARNING;
              });
          pseudoClassStateChanged(HOLDS, verdict.tone() == Verdict.Tone.HOLDS);
          pseudoClassStateChanged(SLIPS, verdict.tone() == Verdict.Tone.SLIPS);
        });
  }
}
