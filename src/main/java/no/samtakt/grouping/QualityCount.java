package no.samtakt.grouping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samtakt.people.PersonId;

/** Counts how good rounds are, by names alone: it shares nothing with the searches it judges. */
final class QualityCount {
  private final List<Round> earlier;
  private final Rules rules;
  private final Map<PersonId, Integer> togetherWith = new HashMap<>();

  QualityCount(List<Round> earlier, Rules rules) {
    this.earlier = earlier;
    this.rules = rules;
    int number = 0;
    for (var set : Ties.joined(rules.together())) {
      int whole = number++;
      set.forEach(person -> togetherWith.put(person, whole));
    }
  }

  Quality of(List<Round> rounds) {
    List<Quality.Broken> broken = new ArrayList<>();
    for (int round = 0; round < rounds.size(); round++) {
      broken.addAll(new BrokenRules(rules, rounds.get(round), round).all());
    }
    Meetings all = Meetings.of(Stream.concat(earlier.stream(), rounds.stream()).toList());
    return new Quality(repeats(all), same(rounds), spread(rounds, all), broken);
  }

  private int repeats(Meetings all) {
    Meetings before = Meetings.of(earlier);
    return togetherWith.isEmpty()
        ? all.repeats() - before.repeats()
        : all.repeats(this::counts) - before.repeats(this::counts);
  }

  private boolean counts(PersonId one, PersonId other) {
    Integer set = togetherWith.get(one);
    return set == null || !set.equals(togetherWith.get(other));
  }

  private int same(List<Round> rounds) {
    int same = 0;
    if (rules.mix().isEmpty()) {
      return same;
    }
    for (Round round : rounds) {
      for (Group group : round.groups()) {
        Map<String, Integer> alike = new HashMap<>();
        for (PersonId person : group.people()) {
          String kind = rules.mix().get(person);
          same += kind == null ? 0 : alike.merge(kind, 1, Integer::sum) - 1;
        }
      }
    }
    return same;
  }

  private static int spread(List<Round> rounds, Meetings all) {
    return rounds.isEmpty()
        ? 0
        : Fairness.spread(rounds.getLast().people().stream().mapToInt(all::oddTurns).toArray());
  }
}
