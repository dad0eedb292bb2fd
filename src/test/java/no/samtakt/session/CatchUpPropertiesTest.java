package no.samtakt.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samtakt.runsheet.Cut;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Rounds;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Shortening;
import no.samtakt.session.CatchUp.Change;

/** What holds of every proposal, and that no better one exists. */
class CatchUpPropertiesTest {

  /** An agenda after an item that is planned from 09:00 to 09:05, and when somebody asks. */
  record Scene(List<Agenda> ahead, Instant now, boolean toPin, boolean shortened) {
    Course course() {
      List<Item> items = new ArrayList<>();
      items.add(Agenda.of("now", 5).shortest(1).item());
      ahead.forEach(each -> items.add(each.item()));
      Play play = Play.of(Sheets.sheet("09:00", items.toArray(Item[]::new))).start();
      return shortened
          ? play.done(new SessionCommand.Adjust(Duration.ofMinutes(-4))).state().course()
          : play.state().course();
    }

    /** The last pin, when it is asked for one. */
    Optional<ItemId> pin() {
      return ahead.reversed().stream()
          .filter(each -> toPin && each.at() != null)
          .map(each -> new ItemId(each.id()))
          .findFirst();
    }

    Optional<CatchUp> proposal() {
      return pin()
          .map(item -> CatchUp.propose(course(), now, item))
          .orElseGet(() -> CatchUp.propose(course(), now));
    }

    Ahead pieces() {
      Timeline timeline = Timeline.at(course(), now);
      return pin()
          .flatMap(item -> Ahead.toPin(course(), timeline, item))
          .or(() -> Ahead.toEnd(course(), timeline))
          .orElseThrow();
    }
  }

  @Property(tries = 1500)
  void noWayIsBetter(@ForAll("small") Scene scene) {
    Optional<CatchUp> proposal = scene.proposal();
    if (proposal.isEmpty()) {
      return;
    }
    Ahead ahead = scene.pieces();
    EveryWay every = new EveryWay(ahead);
    EveryWay.Way best = every.best();
    Squeeze squeeze = Squeeze.of(ahead);
    List<Integer> all = IntStream.range(0, ahead.pieces().size()).boxed().toList();
    assertThat(all.stream().map(squeeze::length).toList()).isEqualTo(every.lengths(best));
    assertThat(all.stream().filter(squeeze::cut).toList()).isEqualTo(every.cut(best));
    assertThat(proposal.get().minutesShort()).isEqualTo(every.minutesShort());
  }

  @Property(tries = 1000)
  void theEndIsTheOneThatTheTimelineTellsOnceItIsDone(@ForAll("large") Scene scene) {
    CatchUp catchUp = scene.proposal().orElse(null);
    if (catchUp == null) {
      return;
    }
    Course course = scene.course();
    assertThat(catchUp.endBefore()).isEqualTo(reached(course, scene));
    Map<ItemId, Change> changes =
        catchUp.changes().stream().collect(Collectors.toMap(Change::item, Function.identity()));
    RunSheet sheet = course.sheet();
    Course done =
        course.withSheet(
            sheet.withItems(sheet.items().stream().map(item -> changed(item, changes)).toList()));
    for (Change change : catchUp.changes()) {
      done = change.to().isZero() ? done.skipping(change.item(), true) : done;
    }
    assertThat(reached(done, scene)).isEqualTo(catchUp.endAfter());
    Duration late = Duration.between(catchUp.aim(), catchUp.endAfter());
    assertThat(catchUp.minutesShort())
        .isEqualTo(late.isPositive() ? (int) Math.ceilDiv(late.toSeconds(), 60) : 0);
  }

  private static Item changed(Item item, Map<ItemId, Change> changes) {
    Change change = changes.get(item.id());
    return change == null || change.to().isZero() ? item : Shortening.shortened(item, change.to());
  }

  /** When the running items before the aim are through, by the timeline. */
  static Instant reached(Course course, Scene scene) {
    Timeline timeline = Timeline.at(course, scene.now());
    Instant end = timeline.expectedEnd();
    if (scene.pin().isPresent()) {
      end = timeline.rows().getFirst().end();
      for (Timeline.Row row : timeline.rows()) {
        if (row.item().id().equals(scene.pin().get())) {
          break;
        }
        end = row.standing() == Timeline.Standing.SKIPPED ? end : row.end();
      }
    }
    return end;
  }

  @Property(tries = 1000)
  void whatMayNotBeTouchedIsNot(@ForAll("large") Scene scene) {
    CatchUp catchUp = scene.proposal().orElse(null);
    if (catchUp == null) {
      return;
    }
    RunSheet sheet = scene.course().sheet();
    int until = scene.pin().map(sheet::indexOf).orElse(sheet.items().size());
    int last = 0;
    for (Change change : catchUp.changes()) {
      int place = sheet.indexOf(change.item());
      Item item = sheet.items().get(place);
      assertThat(place).as("ahead, in order, before the aim").isGreaterThan(last).isLessThan(until);
      last = place;
      assertThat(change.from()).isEqualTo(item.length());
      switch (change) {
        case Change.Cut cut -> {
          assertThat(item.cut()).isInstanceOf(Cut.InOrder.class);
          assertThat(item.at()).isNull();
          assertThat(item.kind()).isNotEqualTo(Kind.BUFFER);
        }
        case Change.Shrink shrink -> {
          assertThat(item.kind()).isNotEqualTo(Kind.BUFFER);
          assertThat(change.to()).isGreaterThanOrEqualTo(item.shortest());
        }
        case Change.Buffer buffer -> {
          assertThat(item.kind()).isEqualTo(Kind.BUFFER);
          boolean stays = item.at() != null || item.cut() instanceof Cut.Never;
          assertThat(change.to().isZero() && stays).isFalse();
        }
      }
      Duration off = change.from().minus(change.to());
      assertThat(off).isPositive();
      assertThat(change instanceof Change.Cut || off.toSeconds() % 60 == 0).isTrue();
    }
  }

  @Property
  void oneThatIsLessThanAMinuteLateGetsNoProposal(@ForAll("large") Scene scene) {
    Ahead ahead = scene.pieces();
    Duration late = Duration.between(ahead.aim(), ahead.end());
    assertThat(scene.proposal().isPresent()).isEqualTo(late.toSeconds() >= 60);
  }

  @Property
  void timeGivenBackNeverMakesItLate(@ForAll("large") Scene scene) {
    Course course = scene.course();
    Timeline before = Timeline.at(course, scene.now());
    Change change = CatchUp.giveBack(course, scene.now()).orElse(null);
    if (change == null) {
      // What stands before a pin gets nothing.
      boolean buffers =
          scene.ahead().reversed().stream()
              .filter(each -> each.at() != null || isSlack(each))
              .findFirst()
              .filter(CatchUpPropertiesTest::isSlack)
              .isPresent();
      assertThat(before.drift().toMinutes() > -1 || !buffers).isTrue();
      return;
    }
    Timeline after =
        Timeline.at(course.catchingUp(Map.of(change.item(), change.to()), Set.of()), scene.now());
    assertThat(after.expectedEnd()).isBeforeOrEqualTo(after.plannedEnd());
    assertThat(after.plannedEnd()).isEqualTo(before.plannedEnd());
    assertThat(after.drift()).isGreaterThan(Duration.ofMinutes(-1));
    for (int i = 0; i < before.rows().size(); i++) {
      if (before.rows().get(i).item().at() != null) {
        assertThat(after.rows().get(i).start()).isEqualTo(before.rows().get(i).start());
      }
    }
  }

  private static boolean isSlack(Agenda item) {
    return item.kind() == Kind.BUFFER && item.shape() instanceof Shape.Whole;
  }

  @Provide
  Arbitrary<Scene> small() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 6);
    return scenes(lengths(minutes, Arbitraries.of(0, 0, 0, 30, 15)), 3, 6, 20, 12);
  }

  @Provide
  Arbitrary<Scene> large() {
    Arbitrary<Integer> minutes = Arbitraries.integers().between(1, 45);
    return scenes(lengths(minutes, Arbitraries.integers().between(0, 59)), 0, 12, 90, 90);
  }

  private static Arbitrary<Duration> lengths(Arbitrary<Integer> minutes, Arbitrary<Integer> odd) {
    return Combinators.combine(minutes, odd).as((m, s) -> Duration.ofSeconds(60L * m + s));
  }

  /** Pins and the moment itself within so many minutes of the start, in quarters of a minute. */
  private static Arbitrary<Scene> scenes(
      Arbitrary<Duration> lengths, int fewest, int most, int pins, int latest) {
    Arbitrary<Integer> pinned = Arbitraries.integers().between(0, pins * 4);
    Arbitrary<Integer> moments = Arbitraries.integers().between(0, latest * 4);
    Arbitrary<Agenda> items =
        Combinators.combine(
                lengths,
                Arbitraries.of(0, 1, 3, 5, 6, 7, 8, 9, 9, 9),
                Arbitraries.of(-2, -1, -1, -1, 1, 2, 2, 3),
                Arbitraries.of(false, false, true),
                pinned.injectNull(0.75),
                Arbitraries.integers().between(0, 9))
            .as(CatchUpPropertiesTest::item);
    Arbitrary<List<Agenda>> agendas =
        items
            .list()
            .ofMinSize(fewest)
            .ofMaxSize(most)
            .map(list ->
                IntStream.range(0, list.size())
                    .mapToObj(i -> named(list.get(i), "i" + i))
                    .toList());
    return Combinators.combine(
            agendas, moments, Arbitraries.of(false, true), Arbitraries.of(false, true))
        .as((agenda, late, toPin, shortened) ->
            new Scene(agenda, Play.clock("09:00").plusSeconds(15L * late), toPin, shortened));
  }

  private static Agenda item(
      Duration length, int tenths, int cut, boolean buffer, Integer pin, int rounds) {
    Agenda item = Agenda.of("x", length);
    if (rounds == 9) {
      Duration each = Duration.ofSeconds(Math.max(1, length.toSeconds() / 4));
      item = item.shaped(new Shape.InRounds(new Rounds(2, each, each, 2)));
    }
    long seconds = item.shape().length().toSeconds();
    item = item.shortest(Duration.ofSeconds(Math.max(1, seconds - seconds * tenths / 10)));
    item = buffer ? item.kind(Kind.BUFFER) : item;
    item = cut > 0 ? item.cut(cut) : cut == -2 ? item.never() : item;
    return pin == null ? item : item.at(LocalTime.of(9, 0).plusSeconds(15L * pin).toString());
  }

  private static Agenda named(Agenda item, String id) {
    return new Agenda(id, item.kind(), item.shape(), item.shortest(), item.cut(), item.at());
  }
}
