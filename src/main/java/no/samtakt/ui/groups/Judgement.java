package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.samtakt.grouping.Bounds;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Repair;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.people.PersonId;
import no.samtakt.session.Formation;
import no.samtakt.session.TopicRooms;

/**
 * What was found out about the groups of an item.
 *
 * @param formed the round looked at as it was formed, to which what is offered applies
 * @param all how good its rounds are together
 * @param fewest what they could not have gone below; rounds that are over are taken as they are
 * @param shown how good the round looked at is, with those who are here
 * @param fewestShown what that could not have gone below
 * @param occupied the round looked at with those who are here, or as it was where it is over
 * @param checks of the rooms of the round looked at, from 0
 * @param rules as they are for these people
 * @param swaps that would make the round looked at better, the best first
 * @param mendings for the round that runs, the smallest first
 */
record Judgement(
    Round formed,
    Quality all,
    Bounds fewest,
    Quality shown,
    Bounds fewestShown,
    Round occupied,
    Map<Integer, Check> checks,
    Rules rules,
    List<Repair> swaps,
    List<Mending> mendings) {

  /** What those in one room have: meetings again, and pairs alike in what groups are to mix. */
  record Check(Set<PersonId> people, int repeats, int same, Set<Quality.Kind> broken) {
    boolean kept() {
      return repeats == 0 && same == 0 && broken.isEmpty();
    }
  }

  /**
   * How it stands with a room; nothing where others were in it when that was found out.
   *
   * @param room from 0
   */
  Optional<Check> check(int room, Collection<PersonId> people) {
    return Optional.ofNullable(checks.get(room))
        .filter(check -> check.people().equals(Set.copyOf(people)));
  }

  /** Nothing where the round asked about is not formed. */
  static Optional<Judgement> of(Question question) {
    Formation formation = question.own().get(question.shown());
    if (formation == null) {
      return Optional.empty();
    }
    return Optional.of(new Judging(question).of(formation));
  }

  private static final class Judging {
    private final Question question;
    private final Rules rules;
    private final List<Set<PersonId>> company;

    Judging(Question question) {
      this.question = question;
      this.rules = question.rules().of(question.people());
      this.company = rules.company();
    }

    Judgement of(Formation formation) {
      if (question.topics().containsKey(question.shown())) {
        return chosen(formation.round());
      }
      List<Round> over = new ArrayList<>();
      List<Round> ahead = new ArrayList<>();
      question
          .own()
          .forEach((segment, each) -> {
            if (!each.goesOn()) {
              (segment < question.from() ? over : ahead).add(each.round());
            }
          });
      List<Round> all = joined(over, ahead);
      Quality quality = Quality.of(all, question.earlier(), rules);
      Quality fixed = Quality.of(over, question.earlier(), rules);
      Bounds left = Bounds.of(ahead, joined(question.earlier(), over), rules);
      boolean isOver = question.shown() < question.from();
      Round round = formation.round();
      Round occupied =
          isOver ? round : Occupied.by(new HashSet<>(question.here()), round).orElse(round);
      List<Round> before = before(formation, question.shown());
      return new Judgement(
          round,
          quality,
          new Bounds(
              Math.min(quality.repeats(), fixed.repeats() + left.repeats()),
              Math.min(quality.same(), fixed.same() + left.same())),
          Quality.of(List.of(occupied), before, rules),
          Bounds.of(List.of(occupied), before, rules),
          occupied,
          checks(occupied, before),
          rules,
          isOver ? List.of() : Repair.swaps(occupied, before, rules, formation.locked()),
          mendings());
    }

    /** Where people chose, nobody minds that they met before, and nobody is swapped for it. */
    private Judgement chosen(Round round) {
      boolean isOver = question.shown() < question.from();
      Round occupied =
          isOver ? round : Occupied.by(new HashSet<>(question.here()), round).orElse(round);
      Quality nothing = new Quality(0, 0, 0, List.of());
      Bounds none = new Bounds(0, 0);
      return new Judgement(
          round,
          nothing,
          none,
          nothing,
          none,
          occupied,
          Map.of(),
          Rules.NONE,
          List.of(),
          mendings());
    }

    /** The rounds in which people met before this one; those who go on meet nobody anew. */
    private List<Round> before(Formation formation, int segment) {
      if (formation.goesOn()) {
        return List.of();
      }
      List<Round> own = new ArrayList<>();
      question
          .own()
          .forEach((other, each) -> {
            if (other < segment && !each.goesOn()) {
              own.add(each.round());
            }
          });
      return joined(question.earlier(), own);
    }

    private Map<Integer, Check> checks(Round round, List<Round> before) {
      Map<Integer, Check> checks = new TreeMap<>();
      Meetings met = Meetings.of(before);
      List<Quality.Broken> broken = Quality.of(List.of(round), before, rules).broken();
      for (int at = 0; at < round.groups().size(); at++) {
        int room = round.rooms().get(at);
        List<PersonId> people = round.groups().get(at).people();
        int repeats = 0;
        int same = 0;
        for (int i = 0; i < people.size(); i++) {
          for (PersonId other : people.subList(i + 1, people.size())) {
            repeats += met.between(people.get(i), other) > 0 && !kept(people.get(i), other) ? 1 : 0;
            same += alike(people.get(i), other) ? 1 : 0;
          }
        }
        Set<Quality.Kind> kinds = new HashSet<>();
        broken.stream().filter(each -> each.room() == room).forEach(each -> kinds.add(each.kind()));
        checks.put(room, new Check(Set.copyOf(people), repeats, same, Set.copyOf(kinds)));
      }
      return checks;
    }

    private boolean kept(PersonId one, PersonId other) {
      return company.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }

    private boolean alike(PersonId one, PersonId other) {
      String kind = rules.mix().get(one);
      return kind != null && kind.equals(rules.mix().get(other));
    }

    private List<Mending> mendings() {
      Formation runs = question.own().get(question.from());
      if (!question.running() || runs == null) {
        return List.of();
      }
      TopicRooms topics = question.topics().get(question.from());
      if (topics != null) {
        return TopicMending.all(runs.round(), question.here(), topics);
      }
      return Mending.all(
          runs.round(),
          question.here(),
          question.sizing(),
          before(runs, question.from()),
          rules,
          runs.locked());
    }

    private static List<Round> joined(List<Round> first, List<Round> then) {
      List<Round> all = new ArrayList<>(first);
      all.addAll(then);
      return all;
    }
  }
}
