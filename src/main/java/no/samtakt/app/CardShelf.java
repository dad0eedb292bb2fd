package no.samtakt.app;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.Shelf;
import no.samtakt.cards.file.ShelfReader;
import no.samtakt.settings.FavouritesFile;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The cards of this machine: the built-in deck, those in the data folder and those beside a run
 * sheet, and which are starred. It reads files: never to be used on the window thread.
 */
final class CardShelf {
  private final Deck builtIn;
  private final Path data;
  private final @Nullable Path sheet;

  /**
   * The shelf of one session.
   *
   * @param data the data folder
   * @param sheet the run sheet's file; null where there is none
   */
  CardShelf(Deck builtIn, Path data, @Nullable Path sheet) {
    this.builtIn = builtIn;
    this.data = data;
    this.sheet = sheet;
  }

  /** What was found when the session was opened. */
  record Found(Shelf shelf, Set<CardId> favourites, @Nullable Message trouble) {}

  Found find() {
    FavouritesFile.Found starred = new FavouritesFile(data).read();
    Set<CardId> favourites = new HashSet<>();
    starred.cards().stream()
        .filter(id -> !id.isBlank() && id.equals(id.strip()))
        .map(CardId::new)
        .forEach(favourites::add);
    return new Found(read(), favourites, starred.trouble());
  }

  Shelf read() {
    ShelfReader reader = new ShelfReader(builtIn).folder(decks());
    if (sheet != null) {
      reader.folder(sheet.toAbsolutePath().resolveSibling(ShelfReader.FOLDER));
    }
    return reader.shelf();
  }

  Path data() {
    return data;
  }

  /** Where people's own decks lie. */
  Path decks() {
    return data.resolve(ShelfReader.FOLDER);
  }
}
