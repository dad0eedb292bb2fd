package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.people;
import static no.samtakt.grouping.Sample.seed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private static final PersonId A = new PersonId("a");
  private static final PersonId B = new PersonId("b");
  private static final PersonId C = new PersonId("c");
  private static final PersonId D = new PersonId("d");

  @Test
  void firstWishesWhereTheyFit() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x"), B, List.of("x"), C, List.of("y"), D, List.of("y", "x")),
            Map.of("x", 2, "y", 2),
            seed(1));

    assertThat(choice.topics()).isEqualTo(Map.of("x", List.of(A, B), "y", List.of(C, D)));
    assertThat(choice.got(0)).isEqualTo(4);
    assertThat(choice.without()).isEmpty();
    assertThat(choice.unseated()).isEmpty();
  }

  @Test
  void oneGivesWayWhoHasAnotherWish() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x"), B, List.of("x", "y"), C, List.of("x"), D, List.of("y")),
            Map.of("x", 2, "y", 3),
            seed(1));

    assertThat(choice.topics().get("y")).containsExactly(B, D);
    assertThat(choice.ranks()).containsEntry(B, 1);
  }

  @Test
  void whoHasNoWishLeftIsSeatedAndTold() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x"), B, List.of("x"), C, List.of("x"), D, List.of("y")),
            Map.of("x", 2, "y", 3),
            seed(1));

    assertThat(choice.without()).hasSize(1);
    assertThat(choice.topics().get("y")).hasSize(2);
    assertThat(choice.unseated()).isEmpty();
  }

  @Test
  void whoHasNoPlaceIsTold() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x"), B, List.of("x"), C, List.of("x"), D, List.of("y")),
            Map.of("x", 2, "y", 0),
            seed(1));

    assertThat(choice.unseated()).hasSize(2).contains(D);
    assertThat(choice.topics().get("x")).hasSize(2);
    assertThat(choice.topics()).doesNotContainKey("y");
  }

  @Test
  void nobodyIsAloneAtATopicWherePossible() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x", "y"), B, List.of("y"), C, List.of("y"), D, List.of("y")),
            Map.of("x", 5, "y", 5),
            seed(1));

    assertThat(choice.topics()).isEqualTo(Map.of("y", List.of(A, B, C, D)));
  }

  @Test
  void aloneRatherThanWithoutAPlace() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x"), B, List.of("y"), C, List.of("y")),
            Map.of("x", 1, "y", 2),
            seed(1));

    assertThat(choice.unseated()).isEmpty();
    assertThat(choice.topics().get("x")).containsExactly(A);
  }

  @Test
  void twoHundredPeopleAndTenTopics() {
    Random dice = new Random(4);
    Map<PersonId, List<Integer>> wishes = new HashMap<>();
    for (PersonId person : people(200)) {
      wishes.put(person, dice.ints(0, 10).distinct().limit(3).boxed().toList());
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int topic = 0; topic < 10; topic++) {
      places.put(topic, 20);
    }

    Choice<Integer> choice = Choices.assign(wishes, places, seed(2));

    assertThat(choice.topics().values()).allMatch(those -> those.size() == 20);
    assertThat(choice.ranks()).hasSize(200);
    assertThat(choice.got(0)).isGreaterThan(150);
    assertThat(Choices.assign(wishes, places, seed(2))).isEqualTo(choice);
  }

  @Test
  void aHostIsAtTheirOwnTopicBeforeAllWishes() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("y"), B, List.of("x"), C, List.of("x"), D, List.of("x", "y")),
            places("x", 2, "y", 3),
            Map.of(A, "x"),
            seed(3));

    assertThat(choice.topics().get("x")).hasSize(2).contains(A);
    assertThat(choice.without()).doesNotContain(A);
    assertThat(choice.ranks()).doesNotContainKey(A);
  }

  @Test
  void aHostWhomNobodyWishesToHearGoesToAnother() {
    Choice<String> choice =
        Choices.assign(
            Map.of(A, List.of("x", "y"), B, List.of("y"), C, List.of("y"), D, List.of("y")),
            places("x", 5, "y", 5),
            Map.of(A, "x"),
            seed(1));

    assertThat(choice.topics()).isEqualTo(Map.of("y", List.of(A, B, C, D)));
  }

  @Test
  void theUndecidedGiveAHostCompanyAndAreSpreadEvenly() {
    Map<PersonId, List<String>> wishes = new HashMap<>();
    people(10).forEach(person -> wishes.put(person, List.of()));
    PersonId host = people(10).getFirst();

    Choice<String> choice =
        Choices.assign(wishes, places("x", 5, "y", 9), Map.of(host, "x"), seed(1));

    assertThat(choice.topics().get("x")).contains(host);
    assertThat(choice.topics().values()).allMatch(those -> those.size() > 1);
    assertThat(choice.without()).isEmpty();
    wishes.put(people(10).get(1), List.of("y"));
    wishes.put(people(10).get(2), List.of("y"));
    Choice<String> spread =
        Choices.assign(wishes, places("x", 9, "y", 9), Map.of(host, "x"), seed(1));
    assertThat(spread.topics().values()).allMatch(those -> those.size() == 5);
  }

  private static Map<String, Integer> places(String one, int most, String other, int otherMost) {
    Map<String, Integer> places = new LinkedHashMap<>();
    places.put(one, most);
    places.put(other, otherMost);
    return places;
  }

  @Test
  void refusesAWishThatIsNoTopic() {
    assertThatThrownBy(() -> Choices.assign(Map.of(A, List.of("z")), Map.of("x", 1), seed(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Choices.assign(Map.<PersonId, List<String>>of(), Map.of("x", 1), seed(1)).topics())
        .isEmpty();
  }
}
