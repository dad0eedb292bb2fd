package no.samtakt.ui.moment;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.session.SideTimer;
import no.samtakt.session.Visit;
import no.samtakt.ui.moment.Mark.About;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the leader is reminded of while they look at faces and not at the clock: the half of an
 * item, two minutes before the end of what runs, the warnings that the run sheet asks for, and that
 * a session which should have begun has not.
 */
public final class Reminders {
  private Reminders() {}

  /** A reminder. */
  public sealed interface Reminder {
    /** In words, for the leader. */
    Message said();

    /**
     * So much is left.
     *
     * @param chat the same in the language of the sheet, to be pasted to those who are in rooms
     */
    record Left(Message said, String chat) implements Reminder {}

    /** The timer beside the agenda has run out. */
    record TimerUp(Message said) implements Reminder {}

    /** The plan says that it should have begun. */
    record NotStarted(Message said) implements Reminder {}
  }

  /**
   * The reminders between two moments of one session. Of a mark that was passed more than {@link
   * Signals#FRESH} ago nothing is said, nor of one that was passed because the leader gave or took
   * time: they know.
   *
   * @param before what was seen last; null when a session has just been opened or resumed
   */
  public static List<Reminder> between(@Nullable Snapshot before, Snapshot now) {
    return before == null ? List.of() : since(Signals.asOf(before, now.state().jump()), now);
  }

  private static List<Reminder> since(Snapshot before, Snapshot now) {
    List<Reminder> reminders = new ArrayList<>();
    if (isDue(before, now)) {
      String title = now.state().sheet().title();
      reminders.add(new Reminder.NotStarted(Message.of("remind.not-started", title)));
    }
    SideTimer timer = now.state().timer();
    if (timer != null
        && timer.equals(before.state().timer())
        && timer.left(before.now()).isPositive()
        && !timer.left(now.now()).isPositive()) {
      reminders.add(new Reminder.TimerUp(Message.of("remind.timer-up", shown(timer.length()))));
    }
    Visit running = now.state().course().visit();
    if (running == null || !isSame(running, before.state().course().visit())) {
      return reminders;
    }
    List<Mark> ahead =
        Mark.of(before.timeline()).stream().filter(mark -> mark.until().isPositive()).toList();
    for (Mark mark : Mark.of(now.timeline())) {
      boolean passed = !mark.until().isPositive();
      boolean fresh = mark.until().plus(Signals.FRESH).isPositive();
      boolean news = ahead.stream().anyMatch(each -> isSame(each, mark));
      if (passed && fresh && news && !mark.left().isZero()) {
        reminders.add(left(mark, now));
      }
    }
    return reminders;
  }

  private static boolean isSame(Mark mark, Mark other) {
    return mark.about() == other.about() && mark.left().equals(other.left());
  }

  /** The same part of the same item, and the leader has not given or taken any of its time. */
  private static boolean isSame(Visit now, @Nullable Visit before) {
    return before != null
        && now.item().equals(before.item())
        && now.begins().equals(before.begins())
        && now.leg().segment() == before.leg().segment()
        && now.leg().adjusted().equals(before.leg().adjusted());
  }

  /** The planned start came and went; a sheet without one has nothing to be late for. */
  private static boolean isDue(Snapshot before, Snapshot now) {
    Course course = now.state().course();
    return course.begin() == null
        && now.state().sheet().start() != null
        && before.now().isBefore(before.timeline().plannedStart())
        && !now.now().isBefore(before.timeline().plannedStart());
  }

  private static Reminder left(Mark mark, Snapshot now) {
    Item item = now.state().course().item();
    String title = item == null ? "" : item.title();
    boolean round = item != null && item.shape() instanceof Shape.InRounds;
    String about =
        switch (mark.about()) {
          case HALF -> "half";
          case ITEM -> "item";
          case PART -> round ? "round" : "phase";
        };
    String chat = mark.about() == About.PART ? about : "item";
    Words spoken = Words.in(now.state().sheet().language());
    return new Reminder.Left(
        Message.of("remind." + about, shown(mark.left()), title),
        spoken.text("remind.chat." + chat, shown(mark.left()), title));
  }

  /** Seconds only where they are not noise. */
  private static Duration shown(Duration left) {
    return left.compareTo(Duration.ofMinutes(3)) > 0
        ? Duration.ofMinutes(Math.round(left.toSeconds() / 60.0))
        : left;
  }
}
