package no.samtakt.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samtakt.runsheet.RunSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of whole sheets, and what is not because it is muted. */
class ReviewTest {
  private static final Path SAMPLES = Path.of("samples");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samarbeid-pa-nye-mater.yaml",
        "co-creation-workshop.yaml",
        "laeringsnettverk.yaml",
        "minimal.yaml"
      })
  void goodSamplesNeedNoWarningAndNoMute(String name) throws IOException {
    Review review = Review.of(sample(name));
    assertThat(review.findings()).allMatch(each -> each.severity() == Severity.INFO);
    assertThat(review.muted()).isEmpty();
  }

  @Test
  void aWholeDayOfOpenSpaceIsMutedForItsLengthAlone() throws IOException {
    Review review = Review.of(sample("digital-open-space.yaml"));
    assertThat(review.findings()).allMatch(each -> each.severity() == Severity.INFO);
    assertThat(review.muted())
        .extracting(each -> each.finding().id())
        .containsExactly("whole-length");
    assertThat(review.idle()).isEmpty();
  }

  @Test
  void theBadSampleGetsTheListThatItDeserves() throws IOException {
    Review review = Review.of(sample("uten-pauser.yaml"));
    assertThat(review.findings())
        .extracting(each -> each.id() + " " + each.severity().key())
        .containsExactly(
            "one-way-stretch strong",
            "no-break warning",
            "voice warning",
            "buffer warning",
            "no-tech-check warning",
            "no-check-in warning",
            "no-check-out warning",
            "whole-length info",
            "energiser info");
  }

  @Test
  void whatIsMutedIsNotToldAndAnIdleMuteIs() {
    String mutes =
        "mute: [{check: no-check-out, reason: vi går rett til lunsj},"
            + " {check: no-break, reason: kort}]";
    RunSheet sheet = Judged.of(mutes, "{title: Samtale, kind: dialogue, duration: 20}").sheet();
    Review review = Review.of(sheet);
    assertThat(review.findings()).isEmpty();
    assertThat(review.muted())
        .extracting(Review.Muted::reason)
        .containsExactly("vi går rett til lunsj");
    assertThat(review.idle()).extracting(each -> each.check()).containsExactly("no-break");
  }

  @Test
  void everyCheckHasANameOfItsOwnAndStandsOnSomething() {
    assertThat(Checks.ids()).doesNotHaveDuplicates();
    assertThat(Checks.all()).allSatisfy(each -> assertThat(each.evidence()).isNotEmpty());
  }

  @Test
  void theSameSheetForMorePeopleIsAnotherDesign() {
    RunSheet sheet =
        Judged.of(
                "platform: teams\nparticipants: 10",
                "{title: To, kind: pairs, rounds: {count: 1, duration: 6}}")
            .sheet();
    assertThat(ids(Review.of(sheet))).doesNotContain("rooms");
    assertThat(ids(Review.of(Design.of(sheet, 200)))).contains("rooms");
  }

  private static List<String> ids(Review review) {
    return review.findings().stream().map(Finding::id).toList();
  }

  private static RunSheet sample(String name) throws IOException {
    return Judged.read(Files.readString(SAMPLES.resolve(name)));
  }
}
