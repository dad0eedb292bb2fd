package no.samtakt.runsheet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.samtakt.checks.Design;
import no.samtakt.checks.Finding;
import no.samtakt.checks.Fix;
import no.samtakt.checks.Review;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.Mending;
import no.samtakt.runsheet.Mute;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.Splitting;
import no.samtakt.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mends in files: what is written says what the mended sheet says, and nothing else is touched. */
class SheetMendingTest {
  private static final Pattern COMMENT =
      Pattern.compile("(?:^|\\s)(#[^\n\"'}]*)$", Pattern.MULTILINE);

  @TempDir private static Path folder;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files.filter(each -> each.toString().endsWith(".yaml")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyMendOfASampleKeepsItsCommentsAndItsOrder(Path file) throws IOException {
    SheetDocument sample = document(Files.readString(file), Format.YAML);
    for (List<Mend> mends : mends(sample.sheet())) {
      keeps(sample, mends);
      String windows = sample.text().replace("\n", "\r\n");
      keeps(document(windows, Format.YAML), mends);
      keeps(document("\uFEFF" + sample.text(), Format.YAML), mends);
      keeps(document(sample.text() + "# 🙂 til slutt", Format.YAML), mends);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameInJson(Path file) throws IOException {
    RunSheet sheet = document(Files.readString(file), Format.YAML).sheet();
    SheetDocument json = document(RunSheetWriter.write(sheet, Format.JSON), Format.JSON);
    for (List<Mend> mends : mends(json.sheet())) {
      keeps(json, mends);
    }
  }

  @Test
  void whatIsWrittenLooksAsIfItsAuthorHadWrittenIt() {
    SheetDocument before =
        document(
            """
            # Om møtet
            title: Prøve
            language: nb
            items:
              # Først
              - title: Velkommen # alle
                duration: 20
                # lang og ærlig

              - title: Tall
                kind: talk
                duration: 20 min  # minst
            # Slutt
            """,
            Format.YAML);
    List<Mend> mends =
        List.of(
            new Mend.ChangeLength(new ItemId("tall"), 0, Duration.ofMinutes(15)),
            new Mend.SetText(new ItemId("tall"), Mend.Said.LEAD, "Åse: leder"),
            new Mend.InsertItem(
                1,
                Splitting.plain(new ItemId("pause"), "Pause", Kind.BREAK, Duration.ofMinutes(10))),
            new Mend.AddMute(new Mute("no-break", "Vi går ut: alle")));
    assertThat(SheetMending.mended(before, mends).orElseThrow().text())
        .isEqualTo(
            """
            # Om møtet
            title: Prøve
            language: nb
            items:
              # Først
              - title: Velkommen # alle
                duration: 20
                # lang og ærlig

              - title: Pause
                kind: break
                duration: 10 min

              - title: Tall
                kind: talk
                duration: 15 min  # minst
                lead: "Åse: leder"

            mute:
              - check: no-break
                reason: "Vi går ut: alle"
            # Slutt
            """);
  }

  @Test
  void linesInBracesStayLinesInBraces() {
    SheetDocument before =
        document(
            "title: T\nlanguage: nb\nitems:\n  - {title: A, duration: 5}\n"
                + "  - {title: B, duration: 9} # b\n",
            Format.YAML);
    Mend pause =
        new Mend.InsertItem(
            0, Splitting.plain(new ItemId("pause"), "Pause", Kind.BREAK, Duration.ofMinutes(10)));
    Mend kind = new Mend.ChangeKind(new ItemId("b"), Kind.TALK);
    assertThat(SheetMending.mended(before, List.of(pause, kind)).orElseThrow().text())
        .isEqualTo(
            "title: T\nlanguage: nb\nitems:\n  - {title: Pause, kind: break, duration: 10 min}\n"
                + "  - {title: A, duration: 5}\n  - {title: B, kind: talk, duration: 9} # b\n");
  }

  @Test
  void aFileIsWrittenWholeAndCanBeGivenItsTextBack() throws IOException {
    Path file = Files.createTempDirectory(folder, "whole").resolve("prøve.yaml");
    Files.copy(Path.of("samples/uten-pauser.yaml"), file);
    SheetDocument before = open(file).orElseThrow();
    List<Mend> mends = mends(before.sheet()).getFirst();
    Mended.Saved saved = (Mended.Saved) SheetMending.mend(before, mends);
    assertThat(Files.readString(file)).isEqualTo(saved.now().text()).isNotEqualTo(before.text());
    assertThat(open(file).orElseThrow().sheet()).isEqualTo(Mending.of(before.sheet(), mends));
    assertThat(SheetMending.restore(saved.now(), before)).isInstanceOf(Mended.Saved.class);
    assertThat(Files.readString(file)).isEqualTo(before.text());
    try (Stream<Path> beside = Files.list(Objects.requireNonNull(file.getParent()))) {
      assertThat(beside).containsExactly(file);
    }
  }

  @Test
  void aFileThatSomebodyElseHasChangedIsLeftAlone() throws IOException {
    Path file = Files.createTempDirectory(folder, "changed").resolve("prøve.yaml");
    Files.copy(Path.of("samples/uten-pauser.yaml"), file);
    SheetDocument before = open(file).orElseThrow();
    String theirs = before.text() + "# deres\n";
    Files.writeString(file, theirs);
    assertThat(SheetMending.mend(before, mends(before.sheet()).getFirst()))
        .isEqualTo(new Mended.ChangedMeanwhile());
    assertThat(Files.readString(file)).isEqualTo(theirs);
  }

  private static Optional<SheetDocument> open(Path file) {
    return SheetMending.open(file, Sheets.OSLO, Language.NB);
  }

  private static SheetDocument document(String text, Format format) {
    RunSheet sheet = Sheets.good(RunSheetReader.read(text, format, Sheets.OSLO, Language.NB));
    return new SheetDocument(Path.of("prøve.yaml"), format, text, sheet, Sheets.OSLO, Language.NB);
  }

  /** The mends of all findings, for few people and for many, and one of each other kind. */
  private static List<List<Mend>> mends(RunSheet sheet) {
    List<List<Mend>> all = new ArrayList<>();
    for (int people : new int[] {sheet.participants(), 13, 333}) {
      for (Finding finding : Review.of(Design.of(sheet, people)).findings()) {
        if (finding.fix() instanceof Fix.Ready ready) {
          all.add(ready.mends());
        } else if (finding.fix() instanceof Fix.AsksLink asks) {
          all.add(asks.with("https://example.org/#a?b=c").mends());
        }
      }
    }
    for (int i = 0; i < sheet.items().size(); i++) {
      ItemId id = sheet.items().get(i).id();
      all.add(List.of(new Mend.SetText(id, Mend.Said.PLAN_B, "Ring: \"Ola\" # nå")));
      all.add(List.of(new Mend.AddChat(id, "Hei, alle! 🙂")));
      ScriptLine line = new ScriptLine(ScriptLine.Act.DO, "Husk: \"lås\" # rommet", null, null);
      ScriptLine other = new ScriptLine(ScriptLine.Act.DO, "Husk: spør Åse", null, "cohost");
      all.add(List.of(new Mend.AddLine(id, line), new Mend.AddLine(id, other)));
      all.add(List.of(new Mend.ChangeLength(id, 0, Duration.ofMinutes(40))));
    }
    all.add(List.of(new Mend.AddMute(new Mute("pin", "null"))));
    all.add(List.of(new Mend.AddRule("Vær snill"), new Mend.AddRule("yes")));
    return all;
  }

  private static void keeps(SheetDocument before, List<Mend> mends) {
    SheetDocument after =
        SheetMending.mended(before, mends)
            .orElseThrow(() -> new AssertionError(mends + "\n" + before.text()));
    assertThat(after.sheet()).isEqualTo(Mending.of(before.sheet(), mends));
    if (before.format() == Format.YAML) {
      assertThat(comments(after.text())).containsSubsequence(comments(before.text()));
    }
    // Every line that is not there any longer, in its order, had a value that was changed.
    List<String> lines = before.text().lines().toList();
    int kept = common(lines, after.text().lines().toList());
    assertThat(lines.size() - kept).as(after.text()).isLessThanOrEqualTo(3 * mends.size());
  }

  /** How many lines both have in the same order. */
  private static int common(List<String> one, List<String> other) {
    int[] last = new int[other.size() + 1];
    for (String line : one) {
      int[] now = new int[other.size() + 1];
      for (int i = 0; i < other.size(); i++) {
        now[i + 1] = line.equals(other.get(i)) ? last[i] + 1 : Math.max(now[i], last[i + 1]);
      }
      last = now;
    }
    return last[other.size()];
  }

  private static List<String> comments(String text) {
    List<String> comments = new ArrayList<>();
    for (Matcher found = COMMENT.matcher(text.replace("\r", "")); found.find(); ) {
      comments.add(found.group(1).strip());
    }
    return comments;
  }
}
