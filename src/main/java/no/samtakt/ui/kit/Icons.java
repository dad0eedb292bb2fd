package no.samtakt.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/** Makes icons. Their colour is the ink of where they stand, given by the style sheets. */
public final class Icons {
  private Icons() {}

  /**
   * An icon of this size in pixels: 16, 20 or 24 as a rule. Sizes with a style class of their own
   * ({@code icon-16}) grow with the text.
   */
  public static FontIcon of(Icon icon, int size) {
    FontIcon drawn = FontIcon.of(icon.drawing(), size);
    drawn.getStyleClass().addAll("icon", "icon-" + size);
    // An icon beside its word says nothing of its own to a screen reader.
    drawn.setMouseTransparent(true);
    drawn.setFocusTraversable(false);
    return drawn;
  }

  /** Puts another drawing in the icon's place, such as play for pause. */
  public static void change(FontIcon drawn, Icon icon) {
    if (!icon.drawing().equals(drawn.getIconCode())) {
      drawn.setIconCode(icon.drawing());
    }
  }
}
