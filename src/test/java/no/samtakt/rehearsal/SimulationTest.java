package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Splitting;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final int RUNS = 5_000;

  private static RunSheet sample(String name) {
    Read read =
        RunSheetReader.read(Path.of("samples", name), ZoneId.of("Europe/Oslo"), Language.NB);
    return ((Read.Sheet) read).sheet();
  }

  private static Likelihood simulated(RunSheet sheet) {
    return simulated(sheet, SessionModel.Given.USUAL, 7);
  }

  private static Likelihood simulated(RunSheet sheet, SessionModel.Given given, long seed) {
    return Simulation.of(
        SessionModel.of(sheet, Rehearsal.plannedStart(sheet, DAY), given), RUNS, seed);
  }

  private static SessionModel.Given only(Variation variation) {
    return new SessionModel.Given(variation, Map.of(), false);
  }

  private static Item buffer(String id, int minutes) {
    return Splitting.plain(new ItemId(id), id, Kind.BUFFER, Duration.ofMinutes(minutes));
  }

  private static RunSheet withBuffers(RunSheet sheet, int minutes) {
    List<Item> items = new ArrayList<>();
    for (Item item : sheet.items()) {
      if (item.kind() != Kind.BUFFER) {
        items.add(item);
      } else if (minutes > 0) {
        items.add(buffer(item.id().value(), minutes));
      }
    }
    return sheet.withItems(items);
  }

  private static RunSheet talks(int bufferMinutes) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      items.add(Sheets.talk("talk-" + i, 15));
    }
    if (bufferMinutes > 0) {
      items.add(buffer("luft", bufferMinutes));
    }
    items.add(Sheets.talk("last", 5));
    return Sheets.sheet(items.toArray(Item[]::new));
  }

  @Test
  void withoutVariationEverySessionGoesAsPlanned() {
    RunSheet sheet = sample("samarbeid-pa-nye-mater.yaml");

    Likelihood exact = simulated(sheet, only(Variation.NONE), 7);

    Instant end = DAY.atTime(LocalTime.of(12, 15)).atZone(sheet.zone()).toInstant();
    assertThat(exact.due()).isEqualTo(end);
    assertThat(exact.p50()).isEqualTo(end);
    assertThat(exact.p90()).isEqualTo(end);
    assertThat(exact.onTime()).isEqualTo(1);
    assertThat(exact.threats()).isEmpty();
  }

  @Test
  void equalSeedsGiveEqualResultsWhateverTheNumberOfThreads() throws Exception {
    RunSheet sheet = sample("samarbeid-pa-nye-mater.yaml");
    List<Likelihood> results = new ArrayList<>();
    for (int threads : List.of(1, 2, 5)) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        results.add(pool.submit(() -> simulated(sheet)).get());
      }
    }

    assertThat(results).allMatch(results.getFirst()::equals);
    assertThat(simulated(sheet, SessionModel.Given.USUAL, 8)).isNotEqualTo(results.getFirst());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samarbeid-pa-nye-mater.yaml",
        "co-creation-workshop.yaml",
        "digital-open-space.yaml"
      })
  void aSampleWithoutItsBuffersIsLateOftenerAndWithALongerOneSeldomer(String name) {
    RunSheet sheet = sample(name);
    int planned =
        sheet.items().stream()
            .filter(item -> item.kind() == Kind.BUFFER)
            .mapToInt(item -> (int) item.length().toMinutes())
            .max()
            .orElseThrow();

    double as = simulated(sheet).onTime();

    assertThat(simulated(withBuffers(sheet, 0)).onTime()).isLessThan(as);
    assertThat(simulated(withBuffers(sheet, planned + 5)).onTime()).isGreaterThan(as);
  }

  @Test
  void aBufferTakesUpWhatTheSessionIsLateAndNoMore() {
    Map<ItemId, Duration> late = Map.of(new ItemId("talk-0"), Duration.ofMinutes(7));
    SessionModel.Given given = new SessionModel.Given(Variation.NONE, late, false);

    assertThat(simulated(talks(10), given, 1).p50()).isEqualTo(at("09:00").plusSeconds(90 * 60));
    assertThat(simulated(talks(5), given, 1).p50()).isEqualTo(at("09:00").plusSeconds(87 * 60));
    assertThat(simulated(talks(0), given, 1).p50()).isEqualTo(at("09:00").plusSeconds(87 * 60));
  }

  @Test
  void aPinnedItemNeverBeginsBeforeItsPin() {
    RunSheet sheet =
        Sheets.sheet(Sheets.talk("a", 10), Sheets.pinned("b", 10, LocalTime.of(9, 30)));
    Variation halved =
        new Variation(
            Map.of(Kind.TALK, new Spread(50, 50, 50)),
            Spread.EXACT,
            Map.of(),
            Spread.EXACT,
            Delay.NONE,
            Delay.NONE,
            Delay.NONE,
            Delay.NONE,
            Map.of());

    assertThat(simulated(sheet, only(halved), 1).p90()).isEqualTo(at("09:35"));
  }

  @Test
  void theLengthsOfEarlierSessionsCountFromTheThirdOn() {
    RunSheet sheet = Sheets.sheet(Sheets.talk("a", 10));
    Duration twenty = Duration.ofMinutes(20);
    Map<ItemId, List<Duration>> twice = Map.of(new ItemId("a"), List.of(twenty, twenty));
    Map<ItemId, List<Duration>> thrice = Map.of(new ItemId("a"), List.of(twenty, twenty, twenty));

    assertThat(simulated(sheet, only(Variation.NONE.having(twice)), 1).p50())
        .isEqualTo(at("09:10"));
    assertThat(simulated(sheet, only(Variation.NONE.having(thrice)), 1).p50())
        .isEqualTo(at("09:20"));
  }

  @Test
  void whoCatchesUpMakesItemsAsShortAsTheirAuthorAllows() {
    RunSheet sheet = sample("samarbeid-pa-nye-mater.yaml");
    SessionModel.Given catchingUp = new SessionModel.Given(Variation.USUAL, Map.of(), true);

    assertThat(simulated(sheet, catchingUp, 7).onTime())
        .isGreaterThan(simulated(sheet).onTime() + 0.1);
  }

  @Test
  void whatVariesMostThreatensMostAndWhatIsExactDoesNot() {
    Item sharing =
        Splitting.plain(new ItemId("deling"), "Deling", Kind.SHARING, Duration.ofMinutes(30));
    RunSheet sheet =
        Sheets.sheet(Sheets.talk("kort", 5), sharing, buffer("luft", 5), Sheets.talk("slutt", 5));

    Likelihood likelihood = simulated(sheet);

    assertThat(likelihood.threats().getFirst().item()).isEqualTo(sharing);
    assertThat(likelihood.threats().getFirst().gain()).isGreaterThan(0.2);
    assertThat(likelihood.threats().getFirst().over())
        .isBetween(Duration.ofMinutes(2), Duration.ofMinutes(8));
    assertThat(likelihood.threats()).noneMatch(threat -> threat.item().kind() == Kind.BUFFER);
  }

  @Test
  void drawnLengthsHaveTheSharesTheyAreSaidToHave() {
    RunSheet sheet = Sheets.sheet(Sheets.talk("a", 100));
    Variation talk =
        new Variation(
            Map.of(Kind.TALK, new Spread(90, 105, 135)),
            Spread.EXACT,
            Map.of(),
            Spread.EXACT,
            Delay.NONE,
            Delay.NONE,
            Delay.NONE,
            Delay.NONE,
            Map.of());

    Likelihood likelihood = simulated(sheet, only(talk), 3);

    assertThat(minutes(likelihood.p50())).isCloseTo(105, within(1.0));
    assertThat(minutes(likelihood.p90())).isCloseTo(135, within(1.5));
    // Between 90 % (one of ten) and 105 % (five of ten) it is straight: 101 % is 3.93 of ten.
    assertThat(likelihood.onTime()).isCloseTo(0.393, within(0.02));
  }

  @Test
  void aVeryLongSheetIsSimulatedToo() {
    RunSheet sheet =
        Sheets.sheet(
            Stream.iterate(0, i -> i + 1)
                .limit(2_000)
                .map(i -> Sheets.talk("t" + i, 2))
                .toArray(Item[]::new));

    Likelihood likelihood =
        Simulation.of(SessionModel.of(sheet, at("09:00"), SessionModel.Given.USUAL), 200, 1);

    assertThat(likelihood.p90()).isAfterOrEqualTo(likelihood.p50());
    assertThat(likelihood.p50()).isAfter(at("09:00").plus(Duration.ofMinutes(4_000)));
  }

  @Test
  void noRunsAndTooManyAreRefused() {
    SessionModel model = SessionModel.of(talks(5), at("09:00"), SessionModel.Given.USUAL);

    assertThatThrownBy(() -> Simulation.of(model, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Simulation.of(model, Simulation.MOST + 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double minutes(Instant end) {
    return Duration.between(at("09:00"), end).toSeconds() / 60.0;
  }

  private static Instant at(String time) {
    return DAY.atTime(LocalTime.parse(time)).atZone(Sheets.OSLO).toInstant();
  }
}
