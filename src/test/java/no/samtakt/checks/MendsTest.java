package no.samtakt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.RunSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mend removes what it mends: carried out, the check has no more to say there. */
class MendsTest {
  private static final String PAIRS = "{title: To, kind: pairs, rounds: {count: 2, duration: 3}}";

  /** Sheets that between them break every check that can be mended. */
  static List<Judged> broken() {
    return List.of(
        Judged.of(
            "platform: teams\nparticipants: 111",
            "{title: Velkommen, kind: welcome, duration: 10}",
            "{title: Strategi, kind: talk, duration: 30, shortest: 20}",
            "{title: Tall, kind: talk, duration: 25, shortest: 15}",
            "{title: Regelverk, kind: talk, duration: 35}",
            "{title: Samtale, kind: groups, rounds: {count: 1, duration: 9, size: 8}}",
            "{title: Plenum, kind: sharing, duration: 5}",
            PAIRS),
        Judged.of(
            "participants: 33\nrules: [Ha gjerne kameraet på]\nteam: [{name: Ida}, {name: Bo}]",
            "{title: Innsjekk, kind: check-in, duration: 5, script: [{say: Hei}]}",
            "{title: IGP, kind: igp, phases: [{mode: group, duration: 4, size: 2, swap: 1},"
                + " {mode: group, duration: 9, size: 9}, {mode: plenary, duration: 2}]}",
            "{title: Prat, kind: dialogue, duration: 40, tools: [{name: Miro}]}",
            "{title: Mer, kind: dialogue, duration: 20}",
            "{title: Utsjekk, kind: check-out, duration: 5}"),
        Judged.of(
            "platform: zoom\nparticipants: 40",
            PAIRS,
            "{title: Film, kind: dialogue, duration: 30, shortest: 26, cut: 1}",
            "{title: Luft, kind: buffer, duration: 3}",
            "{title: Gjest, kind: dialogue, duration: 10, at: \"09:33\"}",
            PAIRS));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void everyMendRemovesItsFinding(Judged judged) {
    Review review = Review.of(judged.sheet());
    List<Finding> mendable = review.findings().stream().filter(each -> each.fix() != null).toList();
    assertThat(mendable).isNotEmpty();
    for (Finding finding : mendable) {
      RunSheet mended = Mending.of(judged.sheet(), ready(finding).mends());
      assertThat(same(Review.of(mended), finding)).as(finding.toString()).isEmpty();
    }
  }

  @Test
  void everyCheckThatMendsIsAmongThem() {
    List<String> mended =
        broken().stream()
            .flatMap(each -> Review.of(each.sheet()).findings().stream())
            .filter(each -> each.fix() != null)
            .map(Finding::id)
            .distinct()
            .toList();
    assertThat(mended)
        .containsExactlyInAnyOrderElementsOf(
            Checks.all().stream().filter(Check::mends).map(Check::id).toList());
  }

  @Test
  void theBadSampleNeedsFewMendsUntilOnlyItsLengthIsLeft() throws IOException {
    RunSheet sheet = Judged.read(Files.readString(Path.of("samples/uten-pauser.yaml")));
    int steps = 0;
    for (List<Finding> left = grave(sheet); !left.isEmpty(); left = grave(sheet)) {
      sheet = Mending.of(sheet, ready(left.getFirst()).mends());
      assertThat(++steps).isLessThan(12);
    }
    assertThat(Review.of(sheet).findings())
        .filteredOn(each -> each.severity() != Severity.INFO)
        .extracting(Finding::id)
        .isSubsetOf("whole-length");
  }

  private static List<Finding> grave(RunSheet sheet) {
    return Review.of(sheet).findings().stream()
        .filter(each -> each.severity() != Severity.INFO && each.fix() != null)
        .toList();
  }

  private static Fix.Ready ready(Finding finding) {
    return switch (Objects.requireNonNull(finding.fix())) {
      case Fix.Ready ready -> ready;
      case Fix.AsksLink asks -> asks.with("https://example.org/tavle");
    };
  }

  private static Stream<Finding> same(Review review, Finding finding) {
    return review.findings().stream()
        .filter(each -> each.id().equals(finding.id()))
        .filter(each -> Objects.equals(each.item(), finding.item()));
  }
}
