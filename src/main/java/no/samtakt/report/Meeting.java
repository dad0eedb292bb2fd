package no.samtakt.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.people.PersonId;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.report.GroupWork.InGroups;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.Formation;

/** The groups that met: those of rounds that were begun. */
final class Meeting {
  private Meeting() {}

  static List<GroupWork> of(Course course, Roster people) {
    Map<PersonId, String> names = new HashMap<>();
    people.people().forEach(person -> names.put(person.id(), person.name()));
    Map<ItemId, List<Round>> items = new LinkedHashMap<>();
    for (Formation formation : inOrder(course)) {
      items.computeIfAbsent(formation.item(), item -> new ArrayList<>()).add(formation.round());
    }
    List<GroupWork> work = new ArrayList<>();
    List<Round> before = new ArrayList<>();
    items.forEach((item, rounds) -> {
      int repeats = Quality.of(rounds, before, Rules.NONE).repeats();
      before.addAll(rounds);
      String title = course.sheet().item(item).map(Item::title).orElse(item.value());
      work.add(
          new GroupWork(
              title, repeats, rounds.stream().map(round -> inGroups(round, names)).toList()));
    });
    return work;
  }

  /** As they met: by the place of their item in the agenda, and then round by round. */
  private static List<Formation> inOrder(Course course) {
    return course.held().stream()
        .sorted(
            Comparator.comparingInt((Formation each) -> course.sheet().indexOf(each.item()))
                .thenComparingInt(Formation::segment))
        .toList();
  }

  private static InGroups inGroups(Round round, Map<PersonId, String> names) {
    SortedMap<Integer, Integer> sizes = new TreeMap<>();
    List<List<String>> groups = new ArrayList<>();
    boolean known = false;
    for (Group group : round.groups()) {
      sizes.merge(group.size(), 1, Integer::sum);
      groups.add(
          group.people().stream().map(id -> names.getOrDefault(id, Redaction.NO_NAME)).toList());
      known |= group.people().stream().anyMatch(names::containsKey);
    }
    // Where all are forgotten, who met whom is too.
    return new InGroups(sizes, known ? groups : List.of());
  }
}
