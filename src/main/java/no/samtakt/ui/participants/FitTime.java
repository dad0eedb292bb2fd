package no.samtakt.ui.participants;

import javafx.geometry.HPos;
import javafx.scene.layout.Region;
import no.samtakt.ui.kit.TimeText;

/** Digits as large as they can be in the room they get, up to a limit. */
final class FitTime extends Region {
  private static final double PROBE = 100;

  private final TimeText time = new TimeText(PROBE);
  private final TimeText probe = new TimeText(PROBE);
  private final double largest;
  private HPos stands;

  /**
   * Digits without a time as yet.
   *
   * @param largest the greatest font size in pixels
   */
  FitTime(double largest, HPos stands) {
    this.largest = largest;
    this.stands = stands;
    time.setManaged(false);
    setMinSize(0, 0);
    getChildren().add(time);
  }

  /** Where they stand when there is room beside them. */
  void stand(HPos where) {
    stands = where;
    requestLayout();
  }

  void show(Countdown countdown) {
    setText(countdown.digits());
    mark(countdown.paused());
  }

  void setText(String digits) {
    if (!digits.equals(time.getText())) {
      time.setText(digits);
      // One shape for all times as long as this one, so that the size does not flicker.
      probe.setText(digits.replaceAll("\\d", "0"));
      requestLayout();
    }
  }

  private void mark(boolean paused) {
    time.getStyleClass().remove("muted");
    if (paused) {
      time.getStyleClass().add("muted");
    }
  }

  /** The font size that was found. */
  double size() {
    return time.sizeProperty().get();
  }

  /** How wide the digits are, in parts of their size. */
  double em() {
    return probe.prefWidth(-1) / PROBE;
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double size = em == 0 ? largest : Math.min(largest, Math.min(getHeight(), getWidth() / em));
    if (size < 1) {
      return;
    }
    time.setSize(Math.floor(size));
    double width = time.prefWidth(-1);
    double free = getWidth() - width;
    double x =
        switch (stands) {
          case LEFT -> 0;
          case CENTER -> free / 2;
          case RIGHT -> free;
        };
    time.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - size()) / 2), width, size());
  }
}
