package no.samtakt.ui.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Splitting;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Row;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Words NB = Words.in(Language.NB);

  private static Instant at(String time) {
    return java.time.LocalDate.of(2026, 11, 24)
        .atTime(LocalTime.parse(time))
        .atZone(OSLO)
        .toInstant();
  }

  private static Row row(Standing standing, String start, String end) {
    return new Row(
        Splitting.plain(new ItemId("a"), "Innledning", Kind.TALK, java.time.Duration.ofMinutes(20)),
        standing,
        at("09:30"),
        at("09:50"),
        at(start),
        at(end),
        null);
  }

  private static Timeline timeline(String now, Row row) {
    return new Timeline(at(now), List.of(row), at("09:30"), at("12:15"), at("12:22"), null);
  }

  @Test
  void theAxisHasAFewWholeMarksAndHoldsEverything() {
    Timeline timeline = timeline("09:30", row(Standing.NEXT, "09:30", "09:50"));
    ChartScale scale = ChartScale.of(timeline, at("12:29"), OSLO);

    assertThat(scale.step()).isEqualTo(30);
    assertThat(scale.marks()).startsWith(at("09:30"), at("10:00")).contains(at("12:00"));
    assertThat(scale.marks()).hasSizeLessThanOrEqualTo(8);
    assertThat(scale.to()).isAfter(at("12:29"));
    assertThat(scale.at(at("09:30"))).isZero();
    assertThat(scale.at(at("08:00"))).isZero();
    assertThat(scale.at(scale.to())).isEqualTo(1);
  }

  @Test
  void whatRunsIsDrawnAsFarAsItHasCome() {
    Timeline timeline = timeline("09:45", row(Standing.NOW, "09:37", "09:57"));
    ChartScale scale = ChartScale.of(timeline, at("12:22"), OSLO);
    ChartRow row = ChartRow.of(timeline.rows().getFirst(), timeline, scale, null, NB);

    assertThat(row.now()).isTrue();
    assertThat(row.drift()).isEqualTo("+7 min");
    assertThat(row.late()).isTrue();
    assertThat(row.bars()).hasSize(3);
    assertThat(row.bars().get(1).to()).isEqualTo(scale.at(at("09:45")));
    assertThat(row.bars().get(2).from()).isEqualTo(scale.at(at("09:45")));
    assertThat(row.said()).isEqualTo("Innledning: planlagt kl. 09:30, simulert kl. 09:37. +7 min");
  }

  @Test
  void whatWasPassedHasNoBarButThePlan() {
    Timeline timeline = timeline("10:45", row(Standing.PASSED, "09:30", "09:50"));
    ChartRow row =
        ChartRow.of(
            timeline.rows().getFirst(),
            timeline,
            ChartScale.of(timeline, at("12:00"), OSLO),
            null,
            NB);

    assertThat(row.bars()).singleElement().matches(bar -> bar.look() == ChartRow.Look.PLAN);
    assertThat(row.drift()).isEmpty();
  }
}
