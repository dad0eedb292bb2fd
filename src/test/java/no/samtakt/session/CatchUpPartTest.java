package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.CatchUpPropertiesTest.Scene;

/** What holds of every part of a proposal, and of what a session is late for. */
class CatchUpPartTest {

  /** A part of a proposal, by the numbers of the changes that are kept. */
  @Property(tries = 1000)
  void theEndOfAPartIsTheOneThatTheTimelineTellsOnceItIsDone(
      @ForAll("large") Scene scene, @ForAll Set<@IntRange(max = 11) Integer> numbers) {
    CatchUp whole = scene.proposal().orElse(null);
    if (whole == null) {
      return;
    }
    Set<ItemId> kept =
        IntStream.range(0, whole.changes().size())
            .filter(numbers::contains)
            .mapToObj(i -> whole.changes().get(i).item())
            .collect(Collectors.toSet());
    CatchUp part = whole.with(kept);
    assertThat(part.changes()).allMatch(whole.changes()::contains).hasSize(kept.size());
    Course course = scene.course();
    SessionCommand.CatchUp command = part.command();
    Course done = course.catchingUp(command.lengths(), command.cut());
    assertThat(part.endAfter()).isEqualTo(CatchUpPropertiesTest.reached(done, scene));
    Duration late = Duration.between(part.aim(), part.endAfter());
    assertThat(part.minutesShort())
        .isEqualTo(late.isPositive() ? (int) Math.ceilDiv(late.toSeconds(), 60) : 0);
    assertThat(whole.with(Set.of()).endAfter()).isEqualTo(whole.endBefore());
    assertThat(
            whole.with(
                scene.course().sheet().items().stream().map(Item::id).collect(Collectors.toSet())))
        .isEqualTo(whole);
  }

  @Property
  void whatItIsLateForIsWhatThereIsAProposalFor(@ForAll("large") Scene scene) {
    Course course = scene.course();
    List<Due> late = Ahead.due(course, Timeline.at(course, scene.now()));
    List<Due> proposed = new ArrayList<>();
    CatchUp.propose(course, scene.now())
        .ifPresent(found -> proposed.add(new Due(null, found.aim())));
    for (Item item : course.sheet().items()) {
      CatchUp.propose(course, scene.now(), item.id())
          .ifPresent(found -> proposed.add(new Due(item.id(), found.aim())));
    }
    assertThat(late).isEqualTo(proposed);
  }

  @Provide
  Arbitrary<Scene> large() {
    return new CatchUpPropertiesTest().large();
  }
}
