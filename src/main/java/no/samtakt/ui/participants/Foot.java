package no.samtakt.ui.participants;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The line beneath it all: whose session it is, and at the right what goes on beside what is shown.
 * What is too long for the line takes two, and then smaller letters.
 */
final class Foot extends Region {
  private static final double HEIGHT = 48;
  private static final int SIZE = 20;
  private static final double GAP = 12;
  private static final double BETWEEN = 32;

  /** Where both are too long, what stands to the right takes at most so much of the line. */
  private static final double RIGHT = 0.5;

  private final LogoPlate mark = new LogoPlate(34);
  private final FitText title = new FitText(SIZE, VPos.CENTER);
  private final FitText aside = new FitText(SIZE, VPos.CENTER, Fonts.TEXT, TextAlignment.RIGHT);
  private final Label strong = new Label();

  Foot() {
    getStyleClass().addAll("board-footer", "line-above");
    title.setId("participants-title");
    aside.setId("participants-aside");
    aside.getStyleClass().add("muted");
    strong.setId("participants-strong");
    strong.getStyleClass().addAll("board-20", "semibold");
    strong.setMinWidth(USE_PREF_SIZE);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(mark, title, aside, strong);
  }

  void mark(@Nullable OwnLogo logo) {
    mark.show(logo);
  }

  void show(ParticipantsScreen screen) {
    title.setText(screen.title());
    aside.setText(screen.aside());
    strong.setText(screen.strong());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double right = getWidth() - snappedRightInset();
    double top = snappedTopInset();
    double high = getHeight() - top - snappedBottomInset();
    double plate = Math.min(high, mark.prefHeight(-1));
    mark.resizeRelocate(left, top + (high - plate) / 2, mark.prefWidth(-1), plate);
    left += mark.getWidth() + GAP;
    double last = strong.getText().isEmpty() ? 0 : strong.prefWidth(-1);
    strong.resizeRelocate(right - last, top, last, high);
    right -= last == 0 ? 0 : last + GAP;
    double wide = aside.width(SIZE);
    double free = right - left - (wide == 0 ? 0 : BETWEEN);
    double beside = Math.min(wide, Math.max(free - title.width(SIZE), free * RIGHT));
    aside.resizeRelocate(right - beside, top, beside, high);
    title.resizeRelocate(left, top, free - beside, high);
  }
}
