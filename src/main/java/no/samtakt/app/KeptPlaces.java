package no.samtakt.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import no.samtakt.settings.Face;
import no.samtakt.settings.Place;
import no.samtakt.settings.Places;
import no.samtakt.settings.PlacesFile;
import no.samtakt.words.Message;

/** Where the window has stood; what changes is saved away from the window thread. */
final class KeptPlaces {
  private final PlacesFile file;
  private final Executor disk;
  private final Consumer<Message> trouble;
  private Places places;

  /**
   * Reads the file.
   *
   * @param disk does one thing after the other, away from the window thread
   * @param trouble is told, on any thread, when the file cannot be read or saved
   */
  KeptPlaces(PlacesFile file, Executor disk, Consumer<Message> trouble) {
    this.file = file;
    this.disk = disk;
    this.trouble = trouble;
    PlacesFile.Found found = file.read();
    this.places = found.places();
    if (found.trouble() != null) {
      trouble.accept(found.trouble());
    }
  }

  Optional<Place> of(ScreenSet screens, Face face) {
    return places.of(screens.key(), face);
  }

  void remember(ScreenSet screens, Face face, Place place) {
    Places next = places.with(screens.key(), face, place);
    if (!next.equals(places)) {
      places = next;
      disk.execute(() -> file.save(next).ifPresent(trouble));
    }
  }
}
