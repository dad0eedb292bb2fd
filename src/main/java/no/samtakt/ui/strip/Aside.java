package no.samtakt.ui.strip;

import java.time.LocalTime;
import java.util.List;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Note;
import no.samtakt.runsheet.Item;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the strip and the bar know beside the moment itself.
 *
 * @param card the card that stands as the prompt; null for the item's own question
 * @param drawable whether the running item wishes for a card and none stands there yet
 * @param lastNote that the last note is safe, and how it begins; empty before the first
 * @param notes how many notes there are, all of them safe
 */
record Aside(@Nullable Prompt card, boolean drawable, String lastNote, int notes) {
  /**
   * A card in place of the question.
   *
   * @param shown whether participants see it
   */
  record Prompt(CardId id, String label, String text, boolean shown) {}

  static Aside of(Snapshot snapshot, Words words, @Nullable Card card) {
    List<Note> notes = snapshot.state().notes();
    Item item = snapshot.state().course().item();
    boolean drawable = card == null && item != null && item.card() != null;
    return new Aside(
        card == null ? null : prompt(card, snapshot, words),
        drawable,
        notes.isEmpty() ? "" : last(notes.getLast(), snapshot, words),
        notes.size());
  }

  private static Prompt prompt(Card card, Snapshot snapshot, Words words) {
    return new Prompt(
        card.id(),
        words.text("strip.card", card.category().label()),
        card.text(snapshot.state().sheet().language()),
        card.id().equals(snapshot.state().course().shown()));
  }

  private static String last(Note note, Snapshot snapshot, Words words) {
    LocalTime at = LocalTime.ofInstant(note.at(), snapshot.state().sheet().zone());
    String text = note.text().isEmpty() ? words.text("notes.picture") : note.text();
    return words.text("strip.last-note", at, text.replaceAll("\\s+", " "));
  }
}
