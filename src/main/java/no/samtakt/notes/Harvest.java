package no.samtakt.notes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a chat or a board, before it becomes notes.
 *
 * @param unread the numbers of the lines that were not understood, counted from 1
 * @param left how many messages were left out: those between two people in private, and those that
 *     only say that somebody liked another
 */
public record Harvest(Origin origin, List<Line> lines, List<Integer> unread, int left) {
  /**
   * One message, or one note of a board.
   *
   * @param day null where none is told
   * @param time null where none is told
   * @param offset how far the day and time are from UTC; null where they are the meeting's own
   * @param author as the name is written; empty where none is told
   */
  public record Line(
      @Nullable LocalDate day,
      @Nullable LocalTime time,
      @Nullable ZoneOffset offset,
      String author,
      String text) {
    /** A line whose time, where it has one, is the meeting's own. */
    public Line(@Nullable LocalDate day, @Nullable LocalTime time, String author, String text) {
      this(day, time, null, author, text);
    }
  }

  public Harvest {
    lines = List.copyOf(lines);
    unread = List.copyOf(unread);
  }
}
