package no.samtakt.ui.participants;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Scene;
import no.samtakt.session.SessionCommand;
import org.jspecify.annotations.Nullable;

/**
 * The leader's choice of what participants see. To be used on the window thread.
 *
 * <p>What is asked for twice is taken away: the key that made the screen black gives it back.
 */
public final class ScenesViewModel {
  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable Scene> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");

  public ScenesViewModel(Desk desk) {
    this.desk = desk;
  }

  /** Null while the screen follows the running item. */
  public ReadOnlyObjectProperty<@Nullable Scene> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  public void choose(Scene.Fixed scene) {
    if (scene.equals(chosen.get())) {
      follow();
    } else {
      desk.give(new SessionCommand.ShowScene(scene));
    }
  }

  /** Shows words of the leader's to everybody; refused where there are none. */
  public void say(String words) {
    desk.give(new SessionCommand.ShowMessage(words));
  }

  public void follow() {
    desk.give(new SessionCommand.ReleaseScene());
  }

  /** The words that stand on the screen now; empty where none do. */
  public String message() {
    return chosen.get() instanceof Scene.FreeMessage message ? message.text() : "";
  }

  /** Reads a newer moment. */
  public void show(Snapshot now) {
    chosen.set(now.state().scene());
  }
}
