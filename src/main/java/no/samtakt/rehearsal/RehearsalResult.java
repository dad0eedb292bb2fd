package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.Item;
import no.samtakt.session.SessionId;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What became of a session that was rehearsed to its end. All times are local, in the sheet's zone.
 *
 * @param drift how much later than planned it ended; negative when it ended early
 * @param notes how many notes were taken
 */
public record RehearsalResult(
    SessionId session, String title, List<Ran> items, LocalTime ended, Duration drift, int notes) {

  /**
   * How one item went.
   *
   * @param start when it really began; null for an item that was never run
   * @param end when it was really left; null for an item that was never run
   * @param rounds the groups of its rounds or phases, in order; empty where none were formed
   */
  public record Ran(
      String id,
      String title,
      LocalTime planned,
      @Nullable LocalTime start,
      @Nullable LocalTime end,
      List<InRooms> rounds) {
    public Ran {
      rounds = List.copyOf(rounds);
    }
  }

  /** One round: the names in every room. */
  public record InRooms(List<List<String>> groups) {
    public InRooms {
      groups = groups.stream().map(List::copyOf).toList();
    }
  }

  public RehearsalResult {
    items = List.copyOf(items);
  }

  /**
   * The result that a session has come to.
   *
   * @throws IllegalArgumentException when it has not ended
   */
  public static RehearsalResult of(SessionId session, Snapshot end) {
    Instant ended = end.state().course().ended();
    if (ended == null) {
      throw new IllegalArgumentException("the session has not ended");
    }
    ZoneId zone = end.state().sheet().zone();
    return new RehearsalResult(
        session,
        end.state().sheet().title(),
        end.timeline().rows().stream().map(row -> ran(row, end, zone)).toList(),
        local(ended, zone),
        end.timeline().drift(),
        end.state().notes().size());
  }

  private static Ran ran(Timeline.Row row, Snapshot end, ZoneId zone) {
    Item item = row.item();
    boolean done = row.standing() == Standing.DONE;
    return new Ran(
        item.id().value(),
        item.title(),
        local(row.plannedStart(), zone),
        done ? local(row.start(), zone) : null,
        done ? local(row.end(), zone) : null,
        rounds(item, end));
  }

  private static List<InRooms> rounds(Item item, Snapshot end) {
    List<InRooms> rounds = new ArrayList<>();
    for (int segment = 0; segment < item.segments().size(); segment++) {
      end.state()
          .course()
          .groups(item.id(), segment)
          .ifPresent(round -> rounds.add(inRooms(round, end)));
    }
    return rounds;
  }

  private static InRooms inRooms(Round round, Snapshot end) {
    return new InRooms(
        round.groups().stream()
            .map(Group::people)
            .map(people -> people.stream().map(end::name).toList())
            .toList());
  }

  private static LocalTime local(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalTime();
  }
}
