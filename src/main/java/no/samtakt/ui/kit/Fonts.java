package no.samtakt.ui.kit;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/**
 * The Inter typeface, read from the font library's jar. The toolkit knows the loaded weights as two
 * families: {@value #TEXT} (400 and 700, upright and italic) and {@value #SEMIBOLD} (600).
 */
public final class Fonts {
  public static final String TEXT = "Inter";
  public static final String SEMIBOLD = "Inter SemiBold";

  private static final List<String> FACES =
      List.of("Regular", "Italic", "SemiBold", "SemiBoldItalic", "Bold", "BoldItalic");

  private Fonts() {}

  /**
   * Makes Inter known to the toolkit and returns the families now at hand. Loading again does no
   * harm and costs nothing.
   *
   * @throws UncheckedIOException when the jar cannot be read
   */
  public static List<String> load() {
    if (!Font.font(SEMIBOLD, 12).getFamily().equals(SEMIBOLD)) {
      FACES.forEach(Fonts::load);
    }
    return Stream.of(TEXT, SEMIBOLD)
        .filter(family -> Font.font(family, 12).getFamily().equals(family))
        .toList();
  }

  /** Where the bytes of one face lie, such as {@code Regular} or {@code SemiBold}. */
  static URL source(String face) {
    // Asked through a class of the font module itself: its package is open to everyone.
    URL url = FlatInterFont.class.getResource("Inter-" + face + ".otf");
    if (url == null) {
      throw new IllegalStateException("the font library holds no Inter " + face);
    }
    return url;
  }

  private static void load(String face) {
    try (InputStream bytes = source(face).openStream()) {
      Font.loadFont(bytes, 12);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read Inter " + face, e);
    }
  }
}
