package no.samtakt.ui.participants;

import java.util.Arrays;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import no.samtakt.ui.kit.Fonts;

/** Text as large as it can be in the room it gets, up to a limit, wrapped between words. */
final class FitText extends Region {
  private static final int SMALLEST = 6;
  private static final double LEADING = 0.12;

  private final Text text = new Text();
  private final int largest;
  private final VPos stands;
  private final String family;
  private double longestWord;
  private boolean fitting;

  /**
   * Text without words as yet.
   *
   * @param largest the greatest font size in pixels
   * @param stands where it stands when there is room above and below
   */
  FitText(int largest, VPos stands) {
    this(largest, stands, Fonts.SEMIBOLD, TextAlignment.LEFT);
  }

  /** The same in other letters, with lines that end beneath each other, or begin so. */
  FitText(int largest, VPos stands, String family, TextAlignment lines) {
    this.largest = largest;
    this.stands = stands;
    this.family = family;
    text.setTextAlignment(lines);
    text.getStyleClass().add("fit-text");
    text.setTextOrigin(VPos.TOP);
    text.setManaged(false);
    setMinSize(0, 0);
    getChildren().add(text);
    // Style sheets that are read anew, as for another theme, give the text their own size back.
    text.fontProperty()
        .addListener(changed -> {
          if (!fitting) {
            requestLayout();
          }
        });
  }

  void setText(String words) {
    if (words.equals(text.getText())) {
      return;
    }
    text.setText(words);
    setAccessibleText(words);
    Text one = new Text();
    one.setFont(Font.font(family, 100));
    longestWord =
        Arrays.stream(words.split("\\s+"))
            .mapToDouble(word -> {
              one.setText(word);
              return one.getLayoutBounds().getWidth() / 100;
            })
            .max()
            .orElse(0);
    requestLayout();
  }

  /** The font size that was found. */
  double size() {
    return text.getFont().getSize();
  }

  /** How high the text is in a font size and a width, all in pixels. */
  double height(double size, double width) {
    Text probe = new Text(text.getText());
    probe.setFont(Font.font(family, size));
    probe.setLineSpacing(size * LEADING);
    probe.setWrappingWidth(width);
    return probe.getLayoutBounds().getHeight();
  }

  /** How wide the text is in a font size when it stands on one line; none takes no room. */
  double width(double size) {
    if (text.getText().isEmpty()) {
      return 0;
    }
    Text probe = new Text(text.getText());
    probe.setFont(Font.font(family, size));
    return Math.ceil(probe.getLayoutBounds().getWidth()) + 1;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    fitting = true;
    set(Largest.fitting(SMALLEST, largest, size -> fits(size, width, height)), width);
    fitting = false;
    double free = Math.max(0, height - text.getLayoutBounds().getHeight());
    text.relocate(0, snapPositionY(stands == VPos.CENTER ? free / 2 : 0));
  }

  private boolean fits(int size, double width, double height) {
    set(size, width);
    return longestWord * size <= width && text.getLayoutBounds().getHeight() <= height;
  }

  private void set(double size, double width) {
    text.setFont(Font.font(family, size));
    text.setLineSpacing(size * LEADING);
    text.setWrappingWidth(width);
  }
}
