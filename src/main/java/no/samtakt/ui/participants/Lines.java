package no.samtakt.ui.participants;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Words on as many lines as they need. It is never so narrow that a word must be broken. */
final class Lines extends Label {
  private static final double ROUNDING = 1;

  Lines(String words, String... styleClasses) {
    super(words);
    getStyleClass().addAll(styleClasses);
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    managedProperty().bind(textProperty().isNotEmpty());
  }

  @Override
  protected double computeMinWidth(double height) {
    Text word = new Text();
    word.setFont(getFont());
    double longest =
        Arrays.stream(getText().split("\\s+"))
            .mapToDouble(each -> {
              word.setText(each);
              return word.getLayoutBounds().getWidth();
            })
            .max()
            .orElse(0);
    return snappedLeftInset() + Math.ceil(longest) + ROUNDING + snappedRightInset();
  }
}
