package no.samtakt.ui.cards;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.samtakt.cards.CardId;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.Visit;
import no.samtakt.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the session says of its cards.
 *
 * @param used cards drawn, oldest first
 * @param times when each of them was, by the sheet's clock
 * @param shown the card that participants see
 * @param pinned the cards laid ready
 * @param places the items that a card can be laid ready for, the running one first
 * @param reading the language that participants read
 */
record Said(
    List<CardId> used,
    List<LocalTime> times,
    @Nullable CardId shown,
    Map<ItemId, CardId> pinned,
    List<Place> places,
    Language reading) {
  /** Nobody looks further ahead for a card, and a sheet may have thousands of items. */
  private static final int AHEAD = 24;

  static Said nothing(Language reading) {
    return new Said(List.of(), List.of(), null, Map.of(), List.of(), reading);
  }

  static Said of(Snapshot now) {
    Course course = now.state().course();
    Visit visit = course.visit();
    List<Place> places =
        course.sheet().items().stream()
            .skip(Math.max(0, course.index()))
            .filter(item -> !course.skipped().contains(item.id()))
            .limit(AHEAD)
            .map(item ->
                new Place(item.id(), item.title(), visit != null && visit.item().equals(item.id())))
            .toList();
    return new Said(
        course.cards(),
        course.table().times().stream()
            .map(at -> at.atZone(now.state().sheet().zone()).toLocalTime())
            .map(at -> at.truncatedTo(ChronoUnit.MINUTES))
            .toList(),
        course.shown(),
        course.table().pinned(),
        places,
        now.state().sheet().language());
  }
}
