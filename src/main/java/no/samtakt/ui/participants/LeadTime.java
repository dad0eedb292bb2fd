package no.samtakt.ui.participants;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import no.samtakt.ui.kit.Fonts;
import no.samtakt.ui.kit.TimeText;

/** Words and a time of day on one line, as large as there is room for: «Tilbake kl. 10:45». */
final class LeadTime extends Region {
  private static final double LARGEST = 236;

  /** The words' size in parts of the digits'; alone they may be larger. */
  private static final double WORDS = 0.32;

  private static final double WORDS_ALONE = 0.42;
  private static final double SPACE = 0.1;

  /** Where Inter's digits end beneath the middle of their line, in parts of their size. */
  private static final double FOOT = 0.727 / 2;

  private final Text words = new Text();
  private final TimeText time = new TimeText(LARGEST);
  private boolean fitting;

  LeadTime() {
    words.getStyleClass().add("fit-text");
    words.setTextOrigin(VPos.BASELINE);
    words.setManaged(false);
    time.setManaged(false);
    setMinSize(0, 96);
    setPrefHeight(LARGEST);
    getChildren().addAll(words, time);
    // Style sheets that are read anew give the words their own size back.
    words
        .fontProperty()
        .addListener(changed -> {
          if (!fitting) {
            requestLayout();
          }
        });
  }

  void show(String lead, String clock) {
    words.setText(lead);
    time.setText(clock);
    setAccessibleText((lead + " " + clock).strip());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    fitting = true;
    boolean alone = time.getText().isEmpty();
    double part = alone ? WORDS_ALONE : WORDS;
    double lead = width(part);
    double whole = lead + (alone ? 0 : LARGEST * SPACE + digits());
    double size = Math.min(Math.min(LARGEST, getHeight()), LARGEST * getWidth() / whole);
    lead = width(part * size / LARGEST);
    time.setSize(Math.floor(size));
    double gap = alone ? 0 : size * SPACE;
    double x = (getWidth() - lead - gap - (alone ? 0 : time.prefWidth(-1))) / 2;
    double middle = getHeight() / 2;
    words.setX(snapPositionX(x));
    words.setY(snapPositionY(middle + Math.floor(size) * (alone ? FOOT * WORDS_ALONE : FOOT)));
    double high = time.sizeProperty().get();
    time.resizeRelocate(
        snapPositionX(x + lead + gap), snapPositionY(middle - high / 2), time.prefWidth(-1), high);
    fitting = false;
  }

  private double width(double part) {
    words.setFont(Font.font(Fonts.SEMIBOLD, Math.max(1, LARGEST * part)));
    return words.getLayoutBounds().getWidth();
  }

  private double digits() {
    time.setSize(LARGEST);
    return time.prefWidth(-1);
  }
}
