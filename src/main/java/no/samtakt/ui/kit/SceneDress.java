package no.samtakt.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Parent;
import javafx.scene.Scene;

/**
 * One scene's clothes. The scene holds its dress, and the theme only a weak thread to it, so a
 * closed window is forgotten with its scene.
 */
final class SceneDress implements InvalidationListener {
  private final Scene scene;
  private final List<URL> sheets;
  private final Theme theme;
  private final ObservableDoubleValue textScale;
  private double worn;

  private SceneDress(Scene scene, List<URL> sheets, Theme theme, ObservableDoubleValue textScale) {
    this.scene = scene;
    this.sheets = sheets;
    this.theme = theme;
    this.textScale = textScale;
  }

  static void put(Scene scene, List<URL> sheets, Theme theme, ObservableDoubleValue textScale) {
    SceneDress dress = new SceneDress(scene, sheets, theme, textScale);
    scene.getProperties().put(SceneDress.class, dress);
    InvalidationListener thread = new WeakInvalidationListener(dress);
    theme.darkProperty().addListener(thread);
    theme.strongProperty().addListener(thread);
    theme.accentProperty().addListener(thread);
    textScale.addListener(thread);
    scene.rootProperty().addListener(thread);
    dress.wear();
    FocusRing.on(scene);
  }

  @Override
  public void invalidated(Observable changed) {
    wear();
  }

  private void wear() {
    if (scene.getProperties().get(SceneDress.class) != this) {
      return;
    }
    Parent root = scene.getRoot();
    mark(root, "dark", theme.darkProperty().get());
    mark(root, "high-contrast", theme.strongProperty().get());
    String accent = theme.accentProperty().get();
    root.setStyle(
        accent == null
            ? ""
            : AccentTokens.style(
                accent, Tokens.Look.of(theme.darkProperty().get(), theme.strongProperty().get())));
    double scale = Math.clamp(textScale.get(), 1.0, 2.0);
    if (scale != worn) {
      scene.getStylesheets().setAll(sheets.stream().map(url -> at(url, scale)).toList());
      worn = scale;
    }
  }

  private static void mark(Parent root, String styleClass, boolean on) {
    root.getStyleClass().remove(styleClass);
    if (on) {
      root.getStyleClass().add(styleClass);
    }
  }

  private static String at(URL sheet, double scale) {
    if (scale == 1.0) {
      return sheet.toExternalForm();
    }
    try (InputStream bytes = sheet.openStream()) {
      String css = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      byte[] grown = ScaledCss.scale(css, scale).getBytes(StandardCharsets.UTF_8);
      return "data:text/css;charset=UTF-8;base64," + Base64.getEncoder().encodeToString(grown);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + sheet, e);
    }
  }
}
