package no.samtakt.ui.moment;

import java.time.Duration;
import java.util.List;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.ScriptLine.Act;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What there is to know of one moment of a session, in words. */
public record Moment(
    Head head,
    List<Part> parts,
    Clock clock,
    @Nullable Question question,
    List<Line> script,
    @Nullable Following following) {

  /**
   * The item's title and what is said of it.
   *
   * @param lead who leads it, in words; null when nobody is named
   * @param whole the heading over what is left of the whole item; empty where it says nothing new
   * @param left what is left of it, in words
   */
  public record Head(
      Kind kind, String title, String about, @Nullable String lead, String whole, String left) {}

  /** How a part stands. */
  public enum PartState {
    DONE,
    NOW,
    AHEAD
  }

  /** One round or phase. */
  public record Part(PartState state, String name, String when) {}

  /** The state the timer is in; it has an icon and words, never a colour alone. */
  public enum State {
    BEFORE,
    RUNNING,
    PAUSED,
    WARNING,
    OVERTIME,
    /** At zero, calmly: the item waits for the leader. */
    STANDING,
    /** Waiting for a pinned time. */
    WAITING,
    SWAPPING,
    ENDED
  }

  /**
   * The timer.
   *
   * @param digits what it shows
   * @param word the state in one word
   * @param detail what else there is to say of it
   * @param total what the takt bar counts down from
   * @param left what is left of that; negative is overtime
   */
  public record Clock(
      State state,
      String digits,
      String word,
      String detail,
      Duration total,
      Duration left,
      TaktBar.State takt) {}

  /** The item's question to the participants, or the card that was drawn for it. */
  public record Question(String label, String text) {}

  /** The place of a line that nobody ticks off. */
  public static final int NO_TICK = -1;

  /** What sort of line it is. */
  public enum LineKind {
    SAY,
    DO,
    CHAT,
    TOOL,
    PLAN_B,
    REMEMBER
  }

  /**
   * A line to say, to do, or to have at hand.
   *
   * @param index which line of the script it is, or {@link no.samtakt.session.Course.Mark#rooms}
   *     for what belongs to open rooms; {@link #NO_TICK} for what is not ticked off
   * @param by whose line it is, when it is not the leader's
   * @param copy what its button copies; null without one
   */
  public record Line(
      LineKind kind,
      int index,
      String word,
      String text,
      @Nullable String by,
      boolean done,
      @Nullable String copy) {
    /** Rooms are to be opened before the question is read: people wait for them. */
    public boolean comesFirst() {
      return index < NO_TICK && !done;
    }
  }

  /** What comes next. */
  public record Following(
      Kind kind,
      String label,
      String title,
      String detail,
      String length,
      @Nullable String lead,
      String time) {}

  public Moment {
    parts = List.copyOf(parts);
    script = List.copyOf(script);
  }

  /** Reads a snapshot out in one language. */
  public static Moment of(Snapshot snapshot, Words words) {
    return of(snapshot, words, new ChatMemo());
  }

  /** The same for whoever reads again and again. */
  static Moment of(Snapshot snapshot, Words words, ChatMemo chat) {
    return new Reading(snapshot, words, chat).screen();
  }

  static LineKind kind(Act act) {
    return act == Act.SAY ? LineKind.SAY : LineKind.DO;
  }
}
