package no.samtakt.grouping;

import static no.samtakt.grouping.Sample.group;
import static no.samtakt.grouping.Sample.round;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samtakt.grouping.Repair.Move;
import no.samtakt.people.PersonId;
import org.junit.jupiter.api.Test;

class RepairTest {
  private static final Sizing PAIRS = new Sizing.AtMost(2);
  private static final Sizing FOURS = new Sizing.AtMost(4);
  private static final PersonId NEW = new PersonId("new");

  private static Move move(String person, int from, int to) {
    return new Move(new PersonId(person), from, to);
  }

  private static Rules apart(String... ids) {
    return new Rules(
        List.of(Set.copyOf(group(ids).people())), List.of(), List.of(), Map.of(), Map.of());
  }

  @Test
  void aLatecomerMakesATrioOfStrangers() {
    Round met = round(group("new", "a"), group("b", "c"));
    Round now = round(group("a", "b"), group("c", "d"));

    List<Repair> repairs = Repair.joining(now, NEW, PAIRS, List.of(met), Rules.NONE);

    assertThat(repairs.getFirst().moves()).containsExactly(move("new", Move.OUTSIDE, 1));
    assertThat(repairs.getFirst().repeats()).isZero();
    assertThat(repairs.getFirst().after().groups()).extracting(Group::size).containsExactly(2, 3);
    assertThat(repairs.get(1).repeats()).isEqualTo(1);
  }

  @Test
  void aLockedRoomIsLeftAsItIsWhileAnotherCanTakeThem() {
    Round now = round(group("a", "b"), group("c", "d"), group("e", "f"));
    assertThat(
            Repair.joining(now, NEW, PAIRS, List.of(), Rules.NONE, Set.of(0, 2)).getFirst().moves())
        .containsExactly(new Move(NEW, Move.OUTSIDE, 1));
    assertThat(Repair.joining(now, NEW, PAIRS, List.of(), Rules.NONE, Set.of(0, 1, 2)))
        .isNotEmpty();
  }

  @Test
  void whoeverWaitsAloneGetsCompany() {
    Round now = round(group("a", "b"), group("waits"), group("c", "d"));

    Repair repair = Repair.joining(now, NEW, PAIRS, List.of(), Rules.NONE).getFirst();

    assertThat(repair.moves()).containsExactly(move("new", Move.OUTSIDE, 1));
    assertThat(repair.broken()).isEmpty();
  }

  @Test
  void aNewPairIsTheOtherWayWhereThereIsATrio() {
    Round now = round(group("a", "b", "c"), group("d", "e"));

    List<Repair> repairs = Repair.joining(now, NEW, PAIRS, List.of(), Rules.NONE);

    assertThat(repairs.getFirst().moves()).containsExactly(move("new", Move.OUTSIDE, 1));
    assertThat(repairs)
        .filteredOn(repair -> repair.moves().size() == 2)
        .allSatisfy(repair -> {
          assertThat(repair.after().rooms()).containsExactly(0, 1, 2);
          assertThat(repair.after().groups()).extracting(Group::size).containsOnly(2);
        })
        .isNotEmpty();
  }

  @Test
  void theThreeAmongFoursIsFilledUp() {
    Round now = round(group("a", "b", "c", "d"), group("e", "f", "g"), group("h", "i", "j", "k"));

    Repair repair = Repair.joining(now, NEW, FOURS, List.of(), Rules.NONE).getFirst();

    assertThat(repair.moves()).containsExactly(move("new", Move.OUTSIDE, 1));
  }

  @Test
  void rulesComeFirst() {
    Round now = round(group("a", "b", "c", "d"), group("e", "f", "g"), group("h", "i", "j", "k"));

    List<Repair> repairs = Repair.joining(now, NEW, FOURS, List.of(), apart("new", "f"));

    assertThat(repairs).allSatisfy(repair -> assertThat(repair.broken()).isEmpty());
    assertThat(repairs.getFirst().moves()).hasSize(1);
  }

  @Test
  void whoeverIsLeftAloneIsGivenSomebodyFromTheTrio() {
    Round now = round(group("a", "b"), group("c", "d", "e"), group("f", "g"));

    Repair repair = Repair.leaving(now, new PersonId("f"), PAIRS, List.of(), Rules.NONE).getFirst();

    assertThat(repair.moves()).hasSize(2).startsWith(move("f", 2, Move.OUTSIDE));
    assertThat(repair.moves().getLast().from()).isEqualTo(1);
    assertThat(repair.moves().getLast().to()).isEqualTo(2);
    assertThat(repair.after().groups()).extracting(Group::size).containsOnly(2);
  }

  @Test
  void withoutATrioTheyGoToAPairAndTheRoomIsGone() {
    Round now = round(group("a", "b"), group("c", "d"), group("e", "f"));

    Repair repair =
        Repair.leaving(now, new PersonId("d"), PAIRS, List.of(round(group("c", "a"))), Rules.NONE)
            .getFirst();

    assertThat(repair.moves()).containsExactly(move("d", 1, Move.OUTSIDE), move("c", 1, 2));
    assertThat(repair.after().rooms()).containsExactly(0, 2);
    assertThat(repair.after().in(1)).isEmpty();
    assertThat(repair.after().in(2)).contains(group("e", "f", "c"));
  }

  @Test
  void theNumberOfAnEmptyRoomIsUsedAgain() {
    Round gap = new Round(List.of(group("a", "b"), group("c", "d", "e")), List.of(0, 2));

    assertThat(Repair.joining(gap, NEW, PAIRS, List.of(), Rules.NONE))
        .filteredOn(repair -> repair.moves().size() == 2)
        .isNotEmpty()
        .allSatisfy(repair -> assertThat(repair.after().rooms()).containsExactly(0, 1, 2));
  }

  @Test
  void nothingMovesWhenOneOfFourLeaves() {
    Round now = round(group("a", "b", "c", "d"), group("e", "f", "g", "h"));

    Repair repair = Repair.leaving(now, new PersonId("a"), FOURS, List.of(), Rules.NONE).getFirst();

    assertThat(repair.moves()).containsExactly(move("a", 0, Move.OUTSIDE));
  }

  @Test
  void theLastOneLeavesNothingBehind() {
    Round now = round(group("a"));

    assertThat(Repair.leaving(now, new PersonId("a"), PAIRS, List.of(), Rules.NONE)).isEmpty();
    assertThatThrownBy(() -> Repair.leaving(now, NEW, PAIRS, List.of(), Rules.NONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Repair.joining(now, new PersonId("a"), PAIRS, List.of(), Rules.NONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSwapMendsABrokenRuleWithoutARepeat() {
    Round now = round(group("a", "b"), group("c", "d"), group("e", "f"));
    List<Round> met = List.of(round(group("a", "c"), group("b", "d")), round(group("a", "d")));

    List<Repair> swaps = Repair.swaps(now, met, apart("a", "b"), Set.of());

    assertThat(swaps.getFirst().broken()).isEmpty();
    assertThat(swaps.getFirst().repeats()).isZero();
    assertThat(swaps.getFirst().moves()).hasSize(2);
    assertThat(swaps).hasSizeLessThanOrEqualTo(Repair.MOST);
  }

  @Test
  void lockedRoomsAreNotSwappedWith() {
    Round now = round(group("a", "b"), group("c", "d"), group("e", "f"));

    assertThat(Repair.swaps(now, List.of(), apart("a", "b"), Set.of(1)))
        .isNotEmpty()
        .allSatisfy(swap -> assertThat(swap.after().in(1)).contains(group("c", "d")));
    assertThat(Repair.swaps(now, List.of(), apart("a", "b"), Set.of(0))).isEmpty();
    assertThat(Repair.swaps(now, List.of(), Rules.NONE, Set.of())).isEmpty();
  }
}
