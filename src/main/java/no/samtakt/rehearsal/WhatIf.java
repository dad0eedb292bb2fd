package no.samtakt.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.samtakt.grouping.Sizes;
import no.samtakt.grouping.Sizing;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Segment;
import no.samtakt.session.Course;
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
    Optional<Turnout> turnout = turnout(sheet, scenario);
    Longer longer = Longer.of(sheet, turnout.map(Turnout::delays).orElse(Map.of()));
    Walk walk = Walk.through(longer.sheet(), start, scenario.added(), longer.extras());
    return found(walk, longer, scenario, turnout);
  }

  /**
   * What a scenario leads to from where a session stands. What lies behind is as it was: of a
   * mishap there nothing is left.
   *
   * @param course one that has begun
   */
  public static Consequences from(Course course, Instant now, Scenario scenario) {
    RunSheet sheet = course.sheet();
    Rest rest = Rest.of(Timeline.at(course, now));
    Walk walk = Walk.on(course, now, rest.still(added(sheet, scenario)));
    Set<ItemId> left = rest.rows().stream().map(row -> row.item().id()).collect(Collectors.toSet());
    Optional<Turnout> turnout = turnout(sheet, scenario).map(each -> each.of(left));
    return found(walk, Longer.of(sheet, Map.of()), scenario, turnout);
  }

  private static Consequences found(
      Walk walk, Longer longer, Scenario scenario, Optional<Turnout> turnout) {
    RunSheet sheet = longer.original();
    Timeline timeline = Timeline.at(walk.course(), walk.now());
    return new Consequences(
        scenario,
        longer.rows(timeline.rows()),
        timeline.plannedEnd(),
        timeline.expectedEnd(),
        pins(timeline),
        Outlook.of(walk.course(), walk.now(), null)
            .proposal()
            .filter(proposal -> !proposal.changes().isEmpty()),
        rooms(sheet, scenario),
        missing(sheet, scenario),
        turnout);
  }

  /**
   * What items take longer in a scenario: what it says of them, and what the number of people asks
   * of them beyond what they have.
   */
  public static Map<ItemId, Duration> added(RunSheet sheet, Scenario scenario) {
    Map<ItemId, Duration> added = new HashMap<>(scenario.added());
    turnout(sheet, scenario)
        .ifPresent(turnout ->
            turnout.delays().forEach((item, by) -> added.merge(item, by, Duration::plus)));
    return added;
  }

  private static Optional<Turnout> turnout(RunSheet sheet, Scenario scenario) {
    OptionalInt people = scenario.people();
    return people.isPresent()
        ? Optional.of(Turnout.of(sheet, people.getAsInt()))
        : Optional.empty();
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
                      item,
                      size,
                      groups(sheet.participants(), size),
                      groups(people, size),
                      cap,
                      people)));
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
