package no.samtakt.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.settings.ChosenFolder;
import no.samtakt.settings.DataFolder;
import no.samtakt.store.StoreCopy;
import no.samtakt.ui.settings.DataPlace;
import no.samtakt.words.Message;

/**
 * Another data folder for the next start. Nothing is moved while it is in use, and nothing is ever
 * written over: a folder that holds sessions already is used as it is.
 */
final class DataChoice {
  private final DataFolder now;
  private final Executor disk;
  private final Executor window;
  private final ReadOnlyObjectWrapper<DataPlace> place;

  DataChoice(DataFolder now, Executor disk, Executor window) {
    this.now = now;
    this.disk = disk;
    this.window = window;
    this.place = new ReadOnlyObjectWrapper<>(DataPlace.of(now));
  }

  ReadOnlyObjectProperty<DataPlace> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Tries the folder out and remembers it; why not, is told where the choice stands. */
  void choose(Path folder) {
    DataPlace before = place.get();
    Path whole = folder.toAbsolutePath().normalize();
    disk.execute(() -> {
      DataPlace after = decide(before, whole);
      window.execute(() -> place.set(after));
    });
  }

  void useUsual() {
    choose(now.usual());
  }

  private DataPlace decide(DataPlace before, Path folder) {
    Optional<Message> refusal = DataFolder.refusal(folder);
    if (refusal.isPresent()) {
      return before.refused(refusal.get());
    }
    boolean stays = folder.equals(now.folder());
    boolean copies = !stays && !StoreCopy.isIn(folder);
    ChosenFolder chosen = new ChosenFolder(folder, copies ? now.folder() : null);
    return chosen
        .rememberIn(now.usual())
        .map(before::refused)
        .orElse(before.moving(stays ? null : folder, copies));
  }
}
