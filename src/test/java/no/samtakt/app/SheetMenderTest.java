package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Mend;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.checks.Mender.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file, the session and what can be taken back go along with each other. */
class SheetMenderTest {
  private static final String TEXT =
      """
      # Om møtet
      title: Samarbeidsmøte
      language: nb
      items:
        - {title: Velkommen, duration: 5}
        - {title: Samtale, duration: 15} # to og to
        - {title: Utsjekk, duration: 5}
      """;

  private static final SessionCommand BREAK =
      new SessionCommand.InsertItem(Kind.BREAK, "Pause", Duration.ofMinutes(10), false, "");

  @TempDir private static Path folder;
  private Path file;
  private PlayedDesk desk;
  private SheetMender mender;
  private final List<Answer> answers = new ArrayList<>();
  private int undoable = -1;

  @BeforeEach
  void open() throws IOException {
    file = Files.createTempDirectory(folder, "sheet").resolve("møte.yaml");
    Files.writeString(file, TEXT);
    desk = new PlayedDesk(PlayedSession.written(TEXT), "09:00");
    mender = new SheetMender(file, desk::state, List.of(), desk, Runnable::run, Runnable::run);
    desk.follow(snapshot -> mender.follow(mends -> undoable = mends));
  }

  private static Mend longer(String item, int minutes) {
    return new Mend.ChangeLength(new ItemId(item), 0, Duration.ofMinutes(minutes));
  }

  private static Mend remember(String item) {
    return new Mend.AddLine(
        new ItemId(item), new ScriptLine(ScriptLine.Act.DO, "Husk: åpne rommene", null, null));
  }

  private Answer mend(Mend mend) {
    mender.mend(List.of(mend), answers::add);
    return answers.getLast();
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void theFileFollowsTheSessionsOwnUndoAndRedo() throws IOException {
    assertThat(mend(longer("samtale", 20))).isEqualTo(new Answer.Done(1));
    RunSheet mended = desk.state().sheet();
    String written = text();
    assertThat(written).contains("duration: 20 min} # to og to");

    desk.done(new SessionCommand.Undo());
    assertThat(text()).isEqualTo(TEXT);
    assertThat(undoable).isZero();
    assertThat(mender.sheet()).isEqualTo(desk.state().sheet()).isNotEqualTo(mended);

    desk.done(new SessionCommand.Redo());
    assertThat(desk.state().sheet()).isEqualTo(mended);
    assertThat(text()).isEqualTo(written);
    assertThat(undoable).isEqualTo(1);

    mender.undo(answers::add);
    assertThat(answers.getLast()).isEqualTo(new Answer.Done(0));
    assertThat(text()).isEqualTo(TEXT);
  }

  @Test
  void anItemThatHasRunIsMendedForTheNextTimeOnly() throws IOException {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:05").done(new SessionCommand.Next());
    assertThat(mend(remember("velkommen"))).isEqualTo(new Answer.SavedOnly(1));
    RunSheet session = desk.state().sheet();
    desk.done(new SessionCommand.Pause());
    assertThat(text()).contains("Husk: åpne rommene");

    // Neither the next mend nor the session's own steps stumble over that.
    assertThat(mender.isLast()).as("the pause came after").isFalse();
    assertThat(mend(remember("samtale"))).isEqualTo(new Answer.SavedOnly(2));
    assertThat(mender.isLast()).isTrue();
    mender.undo(answers::add);
    assertThat(text()).containsOnlyOnce("Husk");
    mender.undo(answers::add);
    assertThat(text()).isEqualTo(TEXT);
    assertThat(desk.state().sheet()).isEqualTo(session);
    assertThat(desk.snapshot().timeline().current()).matches(current -> current.paused());
  }

  @Test
  void whatTheSessionHasChangedUnderwayStaysAndDoesNotReachTheFile() throws IOException {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.done(BREAK);
    assertThat(mend(longer("utsjekk", 8))).isEqualTo(new Answer.Done(1));
    assertThat(text()).doesNotContain("Pause").contains("Utsjekk, duration: 8 min}");
    assertThat(desk.state().sheet().items())
        .extracting(item -> item.length().toMinutes())
        .containsExactly(5L, 10L, 15L, 8L);
    assertThat(mender.sheet().items())
        .extracting(item -> item.length().toMinutes())
        .containsExactly(5L, 15L, 8L);
  }

  @Test
  void somebodyElsesFileIsNotTouchedUntilItIsRead() throws IOException {
    String theirs = TEXT.replace("Samarbeidsmøte", "Dialogmøte");
    Files.writeString(file, theirs);
    assertThat(mend(longer("samtale", 20))).isEqualTo(new Answer.ChangedMeanwhile());
    assertThat(text()).isEqualTo(theirs);
    mender.readAnew(answers::add);
    assertThat(answers.getLast()).isEqualTo(new Answer.Done(0));
    assertThat(mend(longer("samtale", 20))).isEqualTo(new Answer.Done(1));
    assertThat(text()).contains("Dialogmøte", "20 min");
  }

  @Test
  void whatTheSessionTookOverFromItsFileIsWhatIsMended() throws IOException {
    String theirs = TEXT.replace("Utsjekk, duration: 5", "Utsjekk, duration: 6");
    Files.writeString(file, theirs);
    RunSheet read = PlayedSession.written(theirs);
    desk.done(new SessionCommand.TakeOver(read));
    assertThat(mender.sheet()).isEqualTo(read);
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.done(BREAK);
    assertThat(mend(longer("utsjekk", 8))).isEqualTo(new Answer.Done(1));
  }

  @Test
  void whatWasMendedInARehearsalIsTakenBackInTheNextOne() throws IOException {
    mend(longer("samtale", 20));
    mend(longer("utsjekk", 8));
    String both = text();
    desk = new PlayedDesk(PlayedSession.written(both), "09:00");
    mender =
        new SheetMender(file, desk::state, mender.written(), desk, Runnable::run, Runnable::run);
    assertThat(mender.isLast()).isTrue();
    mender.undo(answers::add);
    assertThat(answers.getLast()).isEqualTo(new Answer.Done(1));
    assertThat(text()).contains("duration: 20 min").doesNotContain("8 min");
    mender.undo(answers::add);
    assertThat(text()).isEqualTo(TEXT);
    assertThat(mender.sheet()).isEqualTo(PlayedSession.written(TEXT));
  }

  @Test
  void whereThereIsNoFileTheSessionAloneIsMended() {
    mender = new SheetMender(null, desk::state, List.of(), desk, Runnable::run, Runnable::run);
    assertThat(mend(longer("samtale", 20))).isEqualTo(new Answer.Done(1));
    assertThat(mender.sheet()).isEqualTo(desk.state().sheet());
    mender.undo(answers::add);
    assertThat(desk.state().sheet()).isEqualTo(PlayedSession.written(TEXT));
  }
}
