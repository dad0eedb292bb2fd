package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.group;
import static no.samtakt.grouping.Sample.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;

class MeetingsTest {
  private static final PersonId A = new PersonId("a");
  private static final PersonId B = new PersonId("b");
  private static final PersonId C = new PersonId("c");

  private final Meetings meetings =
      Meetings.of(
          List.of(
              round(group("a", "b"), group("c", "d"), group("e", "f", "g")),
              round(group("b", "a"), group("c", "e"), group("d", "f", "g")),
              round(group("a", "b", "c"), group("d", "e"), group("f", "g"))));

  @Test
  void countsWhoHasMetWhom() {
    assertThat(meetings.between(A, B)).isEqualTo(3);
    assertThat(meetings.between(B, A)).isEqualTo(3);
    assertThat(meetings.between(C, A)).isEqualTo(1);
    assertThat(meetings.between(A, new PersonId("g"))).isZero();
    assertThat(meetings.between(A, new PersonId("stranger"))).isZero();
  }

  @Test
  void repeatsAreMeetingsBeyondTheFirst() {
    assertThat(meetings.repeats()).as("a-b twice more, f-g twice more").isEqualTo(4);
    assertThat(Meetings.of(List.of()).repeats()).isZero();
  }

  @Test
  void countsTurnsInOddSizedGroups() {
    assertThat(meetings.oddTurns(new PersonId("f"))).isEqualTo(2);
    assertThat(meetings.oddTurns(A)).isEqualTo(1);
    assertThat(meetings.oddTurns(new PersonId("stranger"))).isZero();
  }

  @Test
  void theOddSizedGroupIsTheOneUnlikeMost() {
    Round threeBesideFours =
        round(group("a", "b", "c", "d"), group("e", "f", "g"), group("h", "i", "j", "k"));

    assertThat(threeBesideFours.oddSized()).containsExactly(group("e", "f", "g"));
    assertThat(round(group("a", "b"), group("c", "d", "e")).oddSized())
        .as("a trio beside one pair")
        .containsExactly(group("c", "d", "e"));
    assertThat(round(group("a", "b"), group("c", "d")).oddSized()).isEmpty();
  }

  @Test
  void aRoundOrGroupThatCannotBeIsRefused() {
    assertThatThrownBy(() -> round(group("a", "b"), group("c", "a")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> group("a", "a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(Sample::group).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(Sample::round).isInstanceOf(IllegalArgumentException.class);
  }
}
