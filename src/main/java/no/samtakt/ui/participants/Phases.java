package no.samtakt.ui.participants;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Timeline;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;

/** The phases of the running item: alone, in groups, all together. */
record Phases(Clockwork clock, boolean inRooms) {

  /** None for an item that is not divided so. */
  List<Board.Step> steps() {
    List<Board.Step> steps = new ArrayList<>();
    if (current().item().shape() instanceof Shape.Phased) {
      for (Timeline.Stretch stretch : current().stretches()) {
        steps.add(step(current().item().segments().get(stretch.segment()), stretch));
      }
    }
    return steps;
  }

  private Timeline.Current current() {
    return clock.current();
  }

  private Board.Step step(Segment segment, Timeline.Stretch stretch) {
    Words words = clock.words();
    String length = words.length(segment.length());
    String title = words.text("mode." + segment.mode().key());
    Icon icon = icon(segment.mode());
    return switch (stretch.standing()) {
      case NOW -> {
        boolean rooms = inRooms && segment.size() > 0;
        String key =
            current().beat() == Timeline.Beat.SWAP
                ? "participants.phase-swap"
                : rooms ? "participants.phase-now-rooms" : "participants.phase-now";
        yield new Board.Step(icon, title, words.text(key, length), Board.When.NOW);
      }
      case NEXT, AHEAD ->
          new Board.Step(
              icon,
              title,
              words.text("participants.phase-from", length, clock.clock(clock.leaves(stretch))),
              Board.When.AHEAD);
      case DONE ->
          new Board.Step(
              icon, title, words.text("participants.phase-done", length), Board.When.DONE);
      case PASSED, SKIPPED -> new Board.Step(icon, title, length, Board.When.AHEAD);
    };
  }

  private static Icon icon(Mode mode) {
    return switch (mode) {
      case INDIVIDUAL -> Icon.INDIVIDUAL;
      case GROUP -> Icon.PEOPLE;
      case PLENARY -> Icon.PLENARY;
    };
  }
}
