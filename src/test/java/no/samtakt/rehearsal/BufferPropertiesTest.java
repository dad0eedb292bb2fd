package no.samtakt.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Splitting;

/** Where nothing is pinned, more time in a buffer never makes a session late oftener. */
class BufferPropertiesTest {
  private static final Instant START = Instant.parse("2026-05-20T07:00:00Z");
  private static final int RUNS = 300;

  /** An item, by its kind and minutes. */
  record Piece(Kind kind, int minutes) {}

  @Provide
  Arbitrary<List<Piece>> agendas() {
    return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.integers().between(1, 40))
        .as(Piece::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  @Property(tries = 300)
  void moreBufferNeverLowersTheChance(
      @ForAll("agendas") List<Piece> agenda,
      @ForAll @IntRange(min = 0, max = 8) int place,
      @ForAll @IntRange(min = 0, max = 20) int less,
      @ForAll @IntRange(min = 1, max = 20) int more,
      @ForAll long seed) {
    int at = Math.min(place, agenda.size());

    assertThat(onTime(agenda, at, less + more, seed))
        .isGreaterThanOrEqualTo(onTime(agenda, at, less, seed));
  }

  @Property(tries = 100)
  void chanceAndQuantilesFitTogether(@ForAll("agendas") List<Piece> agenda, @ForAll long seed) {
    Likelihood found = simulated(agenda, 0, 0, seed);

    assertThat(found.onTime()).isBetween(0.0, 1.0);
    assertThat(found.p90()).isAfterOrEqualTo(found.p50());
    if (found.onTime() >= 0.9) {
      assertThat(found.p90()).isBefore(found.due().plus(Likelihood.TOLERANCE));
    }
  }

  private static double onTime(List<Piece> agenda, int at, int buffer, long seed) {
    return simulated(agenda, at, buffer, seed).onTime();
  }

  private static Likelihood simulated(List<Piece> agenda, int at, int buffer, long seed) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < agenda.size(); i++) {
      items.add(item("i" + i, agenda.get(i).kind(), agenda.get(i).minutes()));
    }
    if (buffer > 0) {
      items.add(at, item("the-buffer", Kind.BUFFER, buffer));
    }
    RunSheet sheet = Sheets.sheet(items.toArray(Item[]::new));
    return Simulation.of(SessionModel.of(sheet, START, SessionModel.Given.USUAL), RUNS, seed);
  }

  private static Item item(String id, Kind kind, int minutes) {
    return Splitting.plain(new ItemId(id), id, kind, Duration.ofMinutes(minutes));
  }
}
