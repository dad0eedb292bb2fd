package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mode;
import no.samtakt.runsheet.Phase;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.Shape;
import org.junit.jupiter.api.Test;

/** Ten minutes of welcome from 09:00, and what to do when it is left late. */
class CatchUpTest {

  @Test
  void onTimeThereIsNothingToCatchUp() {
    assertThat(left("09:10", Agenda.of("a", 10).shortest(5))).isEmpty();
    assertThat(left("09:06", Agenda.of("a", 10).shortest(5))).isEmpty();
  }

  @Test
  void secondsAreNoise() {
    assertThat(left("09:10:59", Agenda.of("a", 10).shortest(5))).isEmpty();
  }

  @Test
  void latenessIsRoundedUpToWholeMinutes() {
    assertThat(changes("09:11:01", Agenda.of("a", 10).shortest(5))).containsExactly("a 10→8");
  }

  @Test
  void nothingIsProposedBeforeTheStartAndAfterTheEnd() {
    Play play = play(Agenda.of("a", 10).shortest(5)).at("09:20");
    assertThat(CatchUp.propose(play.state().course(), Play.clock("09:20"))).isEmpty();
    play.start().done(new SessionCommand.End());
    assertThat(CatchUp.propose(play.state().course(), Play.clock("09:40"))).isEmpty();
  }

  @Test
  void buffersGoFirstAndTheOneFurthestAheadBeforeTheOthers() {
    assertThat(
            changes(
                "09:14",
                Agenda.buffer("near", 5),
                Agenda.of("a", 20).shortest(5),
                Agenda.buffer("far", 3)))
        .containsExactly("near 5→4 (buffer)", "far 3→0 (buffer)");
  }

  @Test
  void aBufferKeepsWhatItsAuthorSaysAndOneThatStaysKeepsAMinute() {
    assertThat(
            changes(
                "09:40",
                Agenda.buffer("said", 5).shortest(2),
                Agenda.buffer("never", 5).never(),
                Agenda.buffer("goes", 5).shortest(2).cut(1)))
        .containsExactly("said 5→2 (buffer)", "never 5→1 (buffer)", "goes 5→0 (buffer)");
  }

  @Test
  void itemsAreShrunkBeforeAnyIsCut() {
    assertThat(changes("09:15", Agenda.of("a", 10).shortest(5), Agenda.of("b", 5).cut(1)))
        .containsExactly("a 10→5");
  }

  @Test
  void everyoneGivesUpTheSamePartOfItself() {
    assertThat(
            changes(
                "09:16",
                Agenda.of("a", 20).shortest(5),
                Agenda.of("b", 10).shortest(5),
                Agenda.of("c", 30).shortest(5)))
        .containsExactly("a 20→18", "b 10→9", "c 30→27");
  }

  @Test
  void ofEqualItemsTheOneFurthestAheadGives() {
    assertThat(changes("09:11", Agenda.of("a", 20).shortest(5), Agenda.of("b", 20).shortest(5)))
        .containsExactly("b 20→19");
  }

  @Test
  void neverBelowTheShortestInWholeMinutes() {
    Agenda uneven = Agenda.of("a", Duration.ofSeconds(750)).shortest(8);
    CatchUp catchUp = left("09:20", uneven).orElseThrow();
    assertThat(catchUp.changes().getFirst().to()).isEqualTo(Duration.ofSeconds(510));
    assertThat(catchUp.minutesShort()).isEqualTo(6);
  }

  @Test
  void whenShrinkingIsNotEnoughTheLowestNumberGoes() {
    assertThat(
            changes(
                "09:18",
                Agenda.of("a", 8).cut(2),
                Agenda.of("b", 8).cut(1),
                Agenda.of("c", 10).shortest(9)))
        .containsExactly("b 8→0 (cut)");
  }

  @Test
  void ofOneNumberTheItemFurthestAheadGoes() {
    assertThat(changes("09:15", Agenda.of("a", 8).cut(3), Agenda.of("b", 8).cut(3)))
        .containsExactly("b 8→0 (cut)");
  }

  @Test
  void aCutThatGivesMoreThanNeededLeavesTheBuffersTheRest() {
    assertThat(changes("09:23", Agenda.buffer("buffer", 10), Agenda.of("a", 10).cut(1)))
        .containsExactly("buffer 10→7 (buffer)", "a 10→0 (cut)");
  }

  @Test
  void whatCannotBeSavedIsSaid() {
    CatchUp catchUp =
        left("09:25", Agenda.of("a", 10).never().shortest(6), Agenda.of("b", 10)).orElseThrow();
    assertThat(words(catchUp)).containsExactly("a 10→6");
    assertThat(catchUp.minutesShort()).isEqualTo(11);
    assertThat(catchUp.aim()).isEqualTo(Play.clock("09:30"));
    assertThat(catchUp.endBefore()).isEqualTo(Play.clock("09:45"));
    assertThat(catchUp.endAfter()).isEqualTo(Play.clock("09:41"));
  }

  @Test
  void inTheLastItemNothingIsAheadToTakeFrom() {
    Play play = play(Agenda.of("a", 10)).start().at("09:10").done(new SessionCommand.Next());
    CatchUp catchUp = CatchUp.propose(play.state().course(), Play.clock("09:24")).orElseThrow();
    assertThat(catchUp.changes()).isEmpty();
    assertThat(catchUp.minutesShort()).isEqualTo(4);
  }

  @Test
  void whatIsLeftOutIsNotCutAgain() {
    Play play = play(Agenda.of("a", 10).cut(1), Agenda.of("b", 10).cut(2)).start();
    play.done(new SessionCommand.Skip(new ItemId("a")));
    CatchUp catchUp = CatchUp.propose(play.state().course(), Play.clock("09:25")).orElseThrow();
    assertThat(words(catchUp)).containsExactly("b 10→0 (cut)");
  }

  @Test
  void upToAPinOnlyWhatComesBeforeItCounts() {
    Play play =
        play(
            Agenda.of("a", 10).shortest(5),
            Agenda.of("lunch", 30).shortest(10).at("09:20"),
            Agenda.buffer("buffer", 10));
    play.start();
    CatchUp catchUp =
        CatchUp.propose(play.state().course(), Play.clock("09:13"), new ItemId("lunch"))
            .orElseThrow();
    assertThat(words(catchUp)).containsExactly("a 10→7");
    assertThat(catchUp.aim()).isEqualTo(Play.clock("09:20"));
    assertThat(CatchUp.propose(play.state().course(), Play.clock("09:13"), new ItemId("a")))
        .as("no pin")
        .isEmpty();
  }

  @Test
  void minutesBeforeAWaitDoNotHelpTheEndAfterIt() {
    Play play =
        play(
            Agenda.buffer("buffer", 10),
            Agenda.of("a", 10).cut(1),
            Agenda.of("b", 20).shortest(17).cut(2).at("09:40"),
            Agenda.of("lunch", 30).at("09:50"));
    play.start();
    CatchUp catchUp =
        CatchUp.propose(play.state().course(), Play.clock("09:05"), new ItemId("lunch"))
            .orElseThrow();
    assertThat(words(catchUp)).containsExactly("b 20→17");
    assertThat(catchUp.minutesShort()).as("the pinned item itself stays").isEqualTo(7);
  }

  @Test
  void phasesAndRoundsLimitWhatCanBeTaken() {
    Shape phased =
        new Shape.Phased(
            List.of(
                new Phase(Mode.INDIVIDUAL, Duration.ofMinutes(2), 0, Duration.ZERO),
                new Phase(Mode.GROUP, Duration.ofMinutes(5), 4, Duration.ofMinutes(2))));
    Shape rounds =
        new Shape.InRounds(new Rounds(2, Duration.ofMinutes(3), Duration.ofMinutes(4), 2));
    assertThat(
            changes(
                "09:50",
                Agenda.of("a", 1).shaped(phased).shortest(1),
                Agenda.of("b", 1).shaped(rounds).shortest(1)))
        .containsExactly("a 7→4", "b 10→5");
  }

  @Test
  void timeLeftOverGoesToTheBufferFurthestAhead() {
    Play play = play(Agenda.buffer("near", 5), Agenda.buffer("far", 5), Agenda.of("a", 10));
    play.start().at("09:06:30").done(new SessionCommand.Next());
    Course course = play.state().course();
    assertThat(CatchUp.giveBack(course, Play.clock("09:06:30")))
        .contains(
            new CatchUp.Change.Buffer(
                new ItemId("far"), Duration.ofMinutes(5), Duration.ofMinutes(8)));
    assertThat(CatchUp.giveBack(course, Play.clock("09:20"))).as("late").isEmpty();
  }

  private static Play play(Agenda... ahead) {
    Item[] items = new Item[ahead.length + 1];
    items[0] = Agenda.of("welcome", 10).shortest(1).item();
    for (int i = 0; i < ahead.length; i++) {
      items[i + 1] = ahead[i].item();
    }
    return Play.of(Sheets.sheet("09:00", items));
  }

  private static Optional<CatchUp> left(String now, Agenda... ahead) {
    return CatchUp.propose(play(ahead).start().state().course(), Play.clock(now));
  }

  private static List<String> changes(String now, Agenda... ahead) {
    return words(left(now, ahead).orElseThrow(() -> new AssertionError(Arrays.toString(ahead))));
  }

  private static List<String> words(CatchUp catchUp) {
    return catchUp.changes().stream()
        .map(change ->
            change.item().value()
                + " "
                + change.from().toMinutes()
                + "→"
                + change.to().toMinutes()
                + switch (change) {
                  case CatchUp.Change.Buffer buffer -> " (buffer)";
                  case CatchUp.Change.Cut cut -> " (cut)";
                  case CatchUp.Change.Shrink shrink -> "";
                })
        .toList();
  }
}
