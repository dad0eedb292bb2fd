package no.samtakt.session;

import java.time.Instant;
import java.util.Objects;
import no.samtakt.runsheet.Item;
import org.jspecify.annotations.Nullable;

/** The participants' screen: what the leader chooses for it, and when that ends. */
final class Staging {
  private Staging() {}

  static Decision show(Course course, Scene scene, Instant now) {
    Item item = course.item();
    if (scene instanceof Scene.Fixed fixed) {
      switch (fixed) {
        case TIMER, BACK_AT -> {
          if (item == null) {
            return Moves.notRunning(course);
          }
        }
        case QUESTION -> {
          if (course.shown() == null && (item == null || item.prompt() == null)) {
            return Decision.refused("session.scene-no-question");
          }
        }
        case ROOMS -> {
          if (item == null) {
            return Moves.notRunning(course);
          }
          if (item.topics().isEmpty() && !hasRooms(course, item)) {
            return Decision.refused("session.scene-no-rooms", item.title());
          }
        }
        case INFO_POSTER, AGENDA, THANKS, BLACKOUT -> {}
      }
    }
    return Decision.of(new SessionEvent.SceneShown(now, scene));
  }

  static Decision say(String words, Instant now) {
    String text = words.strip();
    if (text.isEmpty()) {
      return Decision.refused("session.message-empty");
    }
    return text.length() > Scene.LONGEST_MESSAGE
        ? Decision.refused("session.message-too-long", Scene.LONGEST_MESSAGE)
        : Decision.of(new SessionEvent.SceneShown(now, new Scene.FreeMessage(text)));
  }

  static Decision release(SessionState state, Instant now) {
    return state.scene() == null
        ? Decision.refused("session.scene-not-chosen")
        : Decision.of(new SessionEvent.SceneReleased(now));
  }

  /** A chosen scene ends by itself when another item runs, or a card is put on the screen. */
  static SessionState ending(SessionState before, SessionState after) {
    Scene scene = before.scene();
    return scene == null || scene.stays() || !movedOn(before.course(), after.course())
        ? after
        : after.with((Scene) null);
  }

  private static boolean movedOn(Course before, Course after) {
    return !Objects.equals(running(before), running(after))
        || (after.shown() != null && !after.shown().equals(before.shown()));
  }

  private static @Nullable Object running(Course course) {
    Visit visit = course.visit();
    return visit == null ? null : visit.item();
  }

  private static boolean hasRooms(Course course, Item item) {
    return course.formations().stream().anyMatch(formed -> formed.item().equals(item.id()));
  }
}
