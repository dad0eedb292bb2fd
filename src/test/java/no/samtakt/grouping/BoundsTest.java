package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.group;
import static no.samtakt.grouping.Sample.round;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;

class BoundsTest {
  private static final Round AB_CD = round(group("a", "b"), group("c", "d"));
  private static final Round AC_BD = round(group("a", "c"), group("b", "d"));

  @Test
  void strangersNeedNotMeetAgain() {
    assertThat(Bounds.of(List.of(AB_CD), List.of(), Rules.NONE)).isEqualTo(new Bounds(0, 0));
    assertThat(Bounds.of(List.of(), List.of(), Rules.NONE)).isEqualTo(new Bounds(0, 0));
  }

  @Test
  void fourInPairsHaveThreeRoundsWithoutMeetingAgain() {
    List<Round> rounds = List.of(AB_CD, AC_BD, AB_CD);
    assertThat(Bounds.of(rounds, List.of(), Rules.NONE).repeats()).isZero();
    assertThat(Bounds.of(rounds, List.of(AB_CD), Rules.NONE).repeats()).isEqualTo(2);
  }

  @Test
  void organisationsAreSpreadEvenlyAtBest() {
    Map<PersonId, String> mix =
        Map.of(new PersonId("a"), "x", new PersonId("b"), "x", new PersonId("c"), "x");
    Rules rules = new Rules(List.of(), List.of(), List.of(), Map.of(), mix);
    assertThat(Bounds.of(List.of(AB_CD, AC_BD), List.of(), rules).same()).isEqualTo(2);
  }

  @Test
  void someoneAloneOrGoneIsNoReasonToFail() {
    Round three = round(group("a", "b"), group("c"));
    assertThat(Bounds.of(List.of(AB_CD, three, round(group("a"))), List.of(), Rules.NONE))
        .isEqualTo(new Bounds(0, 0));
  }

  @Test
  void itIsWhatWasToldWhenTheRoundsWereFormed() {
    List<PersonId> people = new ArrayList<>();
    for (int number = 0; number < 23; number++) {
      people.add(new PersonId("p" + number));
    }
    Map<PersonId, String> mix =
        Map.of(people.get(0), "x", people.get(1), "x", people.get(2), "x", people.get(3), "y");
    Rules rules = new Rules(List.of(), List.of(), List.of(), Map.of(), mix);
    Grouped formed =
        Grouper.form(people, new Sizing.AtMost(4), 9, List.of(), rules, new SplittableRandom(3));
    Bounds bounds = Bounds.of(formed.rounds(), List.of(), rules);
    assertThat(bounds).isEqualTo(new Bounds(formed.repeatsBound(), formed.sameBound()));
    assertThat(bounds.repeats()).isPositive();
  }
}
