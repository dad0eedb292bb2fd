package no.samtakt.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The strip that says what just happened and offers to take it back. It goes by itself after a
 * while, but waits as long as the pointer is over it or the keyboard is in it. Lay it over the foot
 * of a window; while it says nothing it is not there.
 */
public final class Notices extends HBox {
  /**
   * What a notice offers.
   *
   * @param key the key that does the same; null for none
   */
  public record Offer(String label, @Nullable String key, Runnable action) {}

  private static final Duration STAYS = Duration.seconds(8);

  private final Motion motion;
  private final PauseTransition stay = new PauseTransition(STAYS);
  private final Label text = new Label();
  private @Nullable ActionButton offered;
  private boolean brief;
  private boolean kept;

  public Notices(Motion motion) {
    this.motion = motion;
    getStyleClass().add("notice");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(Region.USE_PREF_SIZE);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    stay.setOnFinished(over -> dismiss());
    hoverProperty().addListener((strip, before, now) -> waitOrGo());
    focusWithinProperty().addListener((strip, before, now) -> waitOrGo());
  }

  /** Says something in place of what was said before. */
  public void show(Icon icon, String said, @Nullable Offer offer) {
    show(icon, said, offer, false);
  }

  /**
   * Says something that stays until something else is said, or {@link #letGo}: whoever is to read
   * it may not have come back to the machine yet.
   */
  public void keep(Icon icon, String said, Offer offer) {
    show(icon, said, offer, true);
  }

  /** Takes away what was kept; anything else stays its time. */
  public void letGo() {
    if (kept) {
      dismiss();
    }
  }

  private void show(Icon icon, String said, @Nullable Offer offer, boolean keeps) {
    kept = keeps;
    text.setText(said);
    setAccessibleText(said);
    getChildren().setAll(Icons.of(icon, 16), text);
    offered = null;
    if (offer != null) {
      ActionButton button = Buttons.small(null, offer.key());
      button.setText(offer.label());
      button.setOnAction(pressed -> {
        dismiss();
        offer.action().run();
      });
      button.setMinWidth(USE_PREF_SIZE);
      button.setKeyHintShown(!brief);
      getChildren().add(button);
      offered = button;
    }
    motion.fadeIn(this);
    waitOrGo();
  }

  /** Where there is room for a few lines only, a long text is shortened and keys go unnamed. */
  public void setBrief(boolean isBrief) {
    if (brief == isBrief) {
      return;
    }
    brief = isBrief;
    text.setMinHeight(brief ? 0 : USE_PREF_SIZE);
    if (brief) {
      Ellipsis.allow(text);
    } else {
      Ellipsis.forbid(text);
    }
    if (offered != null) {
      offered.setKeyHintShown(!brief);
    }
  }

  /** Takes the strip away, at once and whether or not it has been read. */
  public void dismiss() {
    stay.stop();
    kept = false;
    if (isVisible()) {
      motion.fadeOut(this, getChildren()::clear);
    }
  }

  private void waitOrGo() {
    if (kept || isHover() || isFocusWithin()) {
      stay.stop();
    } else if (isVisible()) {
      stay.playFromStart();
    }
  }
}
