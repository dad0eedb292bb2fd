package no.samtakt.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import no.samtakt.grouping.Formed;
import no.samtakt.grouping.Grouped;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.words.Message;

/**
 * Rounds and how good they are.
 *
 * @param roster all whose names are known
 * @param repeatsBound of rounds formed one by one, the sum of what each could not have gone below,
 *     given those before it
 * @param sameBound the same for what groups have in common
 */
record GroupsFormed(
    Roster roster, List<Formed> rounds, Quality quality, int repeatsBound, int sameBound) {
  GroupsFormed {
    rounds = List.copyOf(rounds);
  }

  /** All rounds planned together, for people who stay. */
  static GroupsFormed planned(
      Roster roster, Sizing sizing, int rounds, Rules rules, RandomGenerator random) {
    List<PersonId> people = roster.people().stream().map(person -> person.id()).toList();
    Grouped grouped = Grouper.form(people, sizing, rounds, List.of(), rules, random);
    return new GroupsFormed(
        roster, grouped.formed(), grouped.quality(), grouped.repeatsBound(), grouped.sameBound());
  }

  /** One round at a time, while people come and go. */
  static GroupsFormed live(
      GroupEvents events, Sizing sizing, int rounds, Rules rules, RandomGenerator random)
      throws Complaint {
    Set<PersonId> here = new LinkedHashSet<>(events.first());
    List<Round> held = new ArrayList<>();
    List<Formed> formed = new ArrayList<>();
    int repeatsBound = 0;
    int sameBound = 0;
    for (int round = 1; round <= rounds; round++) {
      for (GroupEvents.Event event : events.inOrder()) {
        if (event.round() == round && event.joins()) {
          here.add(event.person());
        } else if (event.round() == round) {
          here.remove(event.person());
        }
      }
      if (here.size() < 2) {
        throw Complaint.invalid(Message.of("cli.groups.event-nobody", String.valueOf(round)));
      }
      Grouped grouped = Grouper.form(here, sizing, 1, held, rules, random);
      formed.addAll(grouped.formed());
      held.addAll(grouped.rounds());
      repeatsBound += grouped.repeatsBound();
      sameBound += grouped.sameBound();
    }
    Quality quality = Quality.of(held, List.of(), rules);
    return new GroupsFormed(events.roster(), formed, quality, repeatsBound, sameBound);
  }
}
