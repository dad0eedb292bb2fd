package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Round;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Course;
import no.samtakt.words.Words;

/**
 * Who meets whom, over all rounds that are formed and those of earlier sessions that count.
 *
 * @param people all on the list, alphabetically
 * @param names their short names
 * @param summary in words: how many meet, and each pair that meets more than once
 */
public record MetMatrix(
    List<PersonId> people, List<String> names, Meetings meetings, List<String> summary) {
  static final MetMatrix NOBODY =
      new MetMatrix(List.of(), List.of(), Meetings.of(List.of()), List.of());

  public MetMatrix {
    people = List.copyOf(people);
    names = List.copyOf(names);
    summary = List.copyOf(summary);
  }

  /** How often these two meet, by their places. */
  public int between(int one, int other) {
    return meetings.between(people.get(one), people.get(other));
  }

  /** What it is made of: values alone, so that the same is not worked out twice. */
  record Asked(List<PersonId> listed, List<Round> rounds, NameBook book, Words words) {
    static Asked of(Snapshot now, Words words) {
      Course course = now.state().course();
      List<Round> rounds = new ArrayList<>(course.groups().earlier());
      rounds.addAll(course.rounds());
      return new Asked(now.state().presence().listed(), rounds, now.names(), words);
    }
  }

  static MetMatrix of(Asked asked) {
    NameBook book = asked.book();
    List<PersonId> people = asked.listed().stream().sorted(book.alphabetical()).toList();
    Meetings meetings = Meetings.of(asked.rounds());
    return new MetMatrix(
        people,
        people.stream().map(book::shortName).toList(),
        meetings,
        summary(people, asked.rounds(), meetings, book, asked.words()));
  }

  private record Pair(int one, int other, int times) {}

  private static List<String> summary(
      List<PersonId> people, List<Round> rounds, Meetings meetings, NameBook book, Words words) {
    List<Pair> met = pairs(people, rounds, meetings);
    List<String> said = new ArrayList<>();
    said.add(words.text("groups.pairs-met", met.size(), people.size() * (people.size() - 1) / 2));
    List<Pair> again = met.stream().filter(pair -> pair.times() > 1).toList();
    if (again.isEmpty()) {
      said.add(words.text("groups.nobody-again"));
    }
    for (Pair pair : again) {
      String names =
          GroupWords.listed(
              List.of(
                  book.shortName(people.get(pair.one())), book.shortName(people.get(pair.other()))),
              words);
      said.add(words.text("groups.met-times", names, pair.times()));
    }
    return said;
  }

  /** Each pair on the list that meets, the most frequent first, then alphabetically. */
  private static List<Pair> pairs(List<PersonId> people, List<Round> rounds, Meetings meetings) {
    Map<PersonId, Integer> places = new HashMap<>();
    people.forEach(person -> places.put(person, places.size()));
    Set<Pair> pairs = new HashSet<>();
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        for (PersonId one : group.people()) {
          for (PersonId other : group.people()) {
            Integer first = places.get(one);
            Integer second = places.get(other);
            if (first != null && second != null && first < second) {
              pairs.add(new Pair(first, second, meetings.between(one, other)));
            }
          }
        }
      }
    }
    return pairs.stream()
        .sorted(
            Comparator.comparingInt(Pair::times)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other))
        .toList();
  }
}
