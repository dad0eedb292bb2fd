package no.samtakt.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.settings.Accent;
import no.samtakt.settings.Settings;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** The organisation's own colour and logo, in the participants' window. */
public final class BrandViewModel {
  /**
   * A logo, as far as the settings need to know it.
   *
   * @param colour the colour that there is most of in it, as {@code #RRGGBB}; null where it is grey
   */
  public record Logo(@Nullable String colour) {}

  private final ObservableValue<Settings> settings;
  private final ObservableValue<Optional<Logo>> logo;
  private final ObservableValue<Words> words;
  private final Consumer<UnaryOperator<Settings>> change;
  private final BrandActions actions;
  private final ReadOnlyObjectWrapper<BrandScreen> screen;
  // What is chosen outlives the window: it must not keep it alive.
  private final InvalidationListener speaking = changed -> speak();
  private @Nullable String refused;
  private @Nullable Message trouble;

  public BrandViewModel(
      ObservableValue<Settings> settings,
      ObservableValue<Optional<Logo>> logo,
      ObservableValue<Words> words,
      Consumer<UnaryOperator<Settings>> change,
      BrandActions actions) {
    this.settings = settings;
    this.logo = logo;
    this.words = words;
    this.change = change;
    this.actions = actions;
    this.screen = new ReadOnlyObjectWrapper<>(read());
    settings.addListener(new WeakInvalidationListener(speaking));
    logo.addListener(new WeakInvalidationListener(speaking));
    words.addListener(new WeakInvalidationListener(speaking));
  }

  ReadOnlyObjectProperty<BrandScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Takes a colour as it was typed; nothing typed is ours. */
  void colour(String typed) {
    Optional<Accent> colour = Accent.of(typed);
    refused = colour.isPresent() || typed.isBlank() ? null : typed.strip();
    if (refused == null) {
      change.accept(now -> now.withAudience(now.audience().withAccent(colour.orElse(null))));
    }
    speak();
  }

  void colourOfLogo() {
    logo.getValue().map(Logo::colour).ifPresent(this::colour);
  }

  void chooseLogo() {
    trouble = null;
    speak();
    actions.chooseLogo();
  }

  void removeLogo() {
    trouble = null;
    speak();
    actions.removeLogo();
  }

  /** Tells why a picture was not taken. */
  public void refuse(Message why) {
    trouble = why;
    speak();
  }

  private void speak() {
    screen.set(read());
  }

  private BrandScreen read() {
    Words spoken = words.getValue();
    Accent accent = settings.getValue().audience().accent();
    String colour = accent == null ? "" : accent.hex();
    String offered = logo.getValue().map(Logo::colour).orElse(null);
    return new BrandScreen(
        colour,
        note(accent, spoken),
        refused != null,
        logo.getValue().isPresent(),
        colour.equals(offered) ? null : offered,
        trouble == null ? "" : spoken.text(trouble));
  }

  private String note(@Nullable Accent accent, Words spoken) {
    if (refused != null) {
      return spoken.text("settings.colour.refused", refused);
    }
    if (accent == null) {
      return spoken.text("settings.colour.ours");
    }
    String light = Theme.readable(accent.hex(), false);
    String dark = Theme.readable(accent.hex(), true);
    if (light.equals(accent.hex()) && dark.equals(accent.hex())) {
      return spoken.text("settings.colour.kept");
    }
    return spoken.text("settings.colour.mended", light, dark);
  }
}
