package no.samtakt.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.samtakt.grouping.Sizes;
import no.samtakt.grouping.Sizing;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Segment;
import no.samtakt.session.Outlook;
import no.samtakt.session.Timeline;

/** Lays a scenario beside the plan. It changes nothing. */
public final class WhatIf {
  private WhatIf() {}

  /**
   * What a scenario leads to.
   *
   * @param start when the session begins, as {@link Rehearsal#plannedStart} says
   */
  public static Consequences of(RunSheet sheet, Scenario scenario, Instant start) {
    Walk walk = Walk.through(sheet, start, scenario.added());
    Timeline timeline = Timeline.at(walk.course(), walk.now());
    return new Consequences(
        scenario,
        timeline.rows(),
        timeline.plannedEnd(),
        timeline.expectedEnd(),
        pins(timeline),
        Outlook.of(walk.course(), walk.now(), null)
            .proposal()
            .filter(proposal -> !proposal.changes().isEmpty()),
        rooms(sheet, scenario),
        missing(sheet, scenario));
  }

  private static List<Consequences.Pinned> pins(Timeline timeline) {
    List<Consequences.Pinned> pins = new ArrayList<>();
    for (Timeline.Row row : timeline.rows()) {
      Instant pin = row.pin();
      if (pin != null) {
        pins.add(new Consequences.Pinned(row.item(), pin, row.start()));
      }
    }
    return pins;
  }

  private static List<Consequences.RoomNeed> rooms(RunSheet sheet, Scenario scenario) {
    int people = scenario.people().orElse(sheet.participants());
    OptionalInt cap =
        Optional.ofNullable(sheet.platform())
            .flatMap(Platform::of)
            .map(platform -> Limits.of(platform).rooms())
            .orElse(OptionalInt.empty());
    List<Consequences.RoomNeed> rooms = new ArrayList<>();
    for (Item item : sheet.items()) {
      item.segments().stream()
          .mapToInt(Segment::size)
          .filter(size -> size > 0)
          .distinct()
          .forEach(size ->
              rooms.add(
                  new Consequences.RoomNeed(
                      item, size, groups(sheet.participants(), size), groups(people, size), cap)));
    }
    return rooms;
  }

  private static int groups(int people, int size) {
    return people < 2 ? 0 : Sizes.of(people, new Sizing.AtMost(size)).length;
  }

  private static List<Consequences.Missing> missing(RunSheet sheet, Scenario scenario) {
    return sheet.items().stream()
        .flatMap(item ->
            item.tools().stream()
                .filter(scenario::isWithout)
                .map(tool -> new Consequences.Missing(item, tool)))
        .toList();
  }
}
