package no.samtakt.ui.kit;

import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import no.samtakt.settings.Appearance;
import org.jspecify.annotations.Nullable;

/**
 * How windows look. Every installed scene follows the choice at once, without a restart. Primer is
 * the ground for light and dark alike: our tokens replace all its colours, so changing between them
 * is one style class on the root and two windows may differ, each with a theme of its own.
 *
 * <p>To be made and used on the window thread.
 */
public final class Theme {
  private static final List<String> SHEETS =
      List.of("tokens", "type", "surfaces", "buttons", "fields", "lists", "popups", "takt");

  private final ObjectProperty<Appearance> appearance =
      new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
  private final BooleanProperty highContrast =
      new SimpleBooleanProperty(this, "highContrast", false);
  private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1.0);
  private final ObjectProperty<@Nullable String> accent =
      new SimpleObjectProperty<>(this, "accent");
  private final Motion motion = new Motion();
  private final BooleanBinding dark;
  private final BooleanBinding machineContrast;
  private final BooleanBinding strong;

  public Theme() {
    Fonts.load();
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    var system = Platform.getPreferences().colorSchemeProperty();
    dark =
        Bindings.createBooleanBinding(
            () -> isDark(appearance.get(), system.get()), appearance, system);
    var machine = Platform.getPreferences();
    machineContrast = Bindings.createBooleanBinding(() -> wantsContrast(machine), machine);
    strong = highContrast.or(machineContrast);
  }

  static boolean isDark(Appearance choice, ColorScheme system) {
    return switch (choice) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> system == ColorScheme.DARK;
    };
  }

  /**
   * Whether the machine is set up for high contrast: the toolkit hands on what Windows says in so
   * many words; on Linux the desktop's theme has it in its name.
   */
  static boolean wantsContrast(Map<String, Object> machine) {
    return Boolean.TRUE.equals(machine.get("Windows.SPI.HighContrast"))
        || (machine.get("GTK.theme_name") instanceof String name && name.contains("HighContrast"));
  }

  /** The user's choice; {@link Appearance#SYSTEM} follows the machine while the program runs. */
  public ObjectProperty<Appearance> appearanceProperty() {
    return appearance;
  }

  /** The user's choice: stronger colours and borders, whatever the machine says. */
  public BooleanProperty highContrastProperty() {
    return highContrast;
  }

  /** How large text and what holds it is, where 1.0 is the design's own size; from 1.0 to 2.0. */
  public DoubleProperty textScaleProperty() {
    return textScale;
  }

  /** A colour in place of our accent, as {@code #RRGGBB}; null for ours. */
  public ObjectProperty<@Nullable String> accentProperty() {
    return accent;
  }

  /**
   * What becomes of a colour of the user's own so that it can be read: what it is written as in
   * light windows, or in dark ones, as {@code #RRGGBB}.
   */
  public static String readable(String hex, boolean dark) {
    return Objects.requireNonNull(
        AccentTokens.of(hex, Tokens.Look.of(dark, false)).get("-accent-fg"));
  }

  /** Whether the machine is set up for high contrast. */
  public ObservableBooleanValue machineContrastProperty() {
    return machineContrast;
  }

  /** Whether colours are strong just now, by choice or by the machine's. */
  public ObservableBooleanValue strongProperty() {
    return strong;
  }

  /** What moves in the windows. */
  public Motion motion() {
    return motion;
  }

  /** Whether windows are dark just now, by choice or by the machine's. */
  public ObservableBooleanValue darkProperty() {
    return dark;
  }

  /**
   * Dresses a scene and keeps it dressed.
   *
   * @param extra a pane's own style sheets, laid over ours; their {@code px} grow with the text
   *     scale, and they may use every token in {@code theme/tokens.css}
   */
  public void install(Scene scene, URL... extra) {
    SceneDress.put(scene, sheets(extra), this, textScale);
  }

  /**
   * Dresses a scene whose text grows with its window and not with the leader's text, such as what
   * participants look at; else as {@link #install}.
   */
  public void installAtOneSize(Scene scene, URL... extra) {
    SceneDress.put(scene, sheets(extra), this, new SimpleDoubleProperty(1));
  }

  private static List<URL> sheets(URL... extra) {
    return Stream.concat(SHEETS.stream().map(Theme::sheet), Arrays.stream(extra)).toList();
  }

  private static URL sheet(String name) {
    URL url = Theme.class.getResource("theme/" + name + ".css");
    if (url == null) {
      throw new IllegalStateException("missing style sheet " + name);
    }
    return url;
  }
}
