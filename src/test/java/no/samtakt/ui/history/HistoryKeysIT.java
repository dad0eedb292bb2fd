package no.samtakt.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import no.samtakt.history.PastSession;
import no.samtakt.history.Retention;
import no.samtakt.session.SessionId;
import no.samtakt.ui.history.HistoryScreen.SessionRow;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The history by keyboard: from session to session past the headings, and into a report. */
@ExtendWith(ApplicationExtension.class)
class HistoryKeysIT {
  private final Opened opened = new Opened();
  private Scene scene;

  @Start
  void start(Stage stage) {
    Speech speech = new Speech(Words.in(Language.NN));
    HistoryViewModel model = new HistoryViewModel(speech.wordsProperty());
    model.show(
        List.of(
            PastSessions.real("a", "Larvik"),
            PastSessions.real("b", "Horten"),
            PastSessions.rehearsal("c", "Tønsberg", Instant.parse("2026-11-08T20:14:30Z"))),
        Retention.USUAL);
    HistoryView view = new HistoryView(model, opened, speech, true);
    scene = new Scene(view, 900, 700);
    Theme theme = new Theme();
    theme.textScaleProperty().set(2);
    theme.install(scene, HistoryView.styleSheet());
    stage.setScene(scene);
    stage.show();
    view.focusFirst();
  }

  @Test
  void headingsArePassedAndEnterOpensTheReport(FxRobot robot) {
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo("a");
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo("b");
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo("c");
    robot.type(KeyCode.DOWN);
    assertThat(chosen()).isEqualTo("c");
    robot.type(KeyCode.ENTER);
    robot.type(KeyCode.UP);
    assertThat(chosen()).isEqualTo("b");
    robot.type(KeyCode.UP, KeyCode.UP);
    assertThat(chosen()).isEqualTo("a");
    robot.type(KeyCode.END);
    assertThat(chosen()).isEqualTo("c");
    robot.type(KeyCode.HOME);
    assertThat(chosen()).isEqualTo("a");
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(chosen()).isIn("a", "b", "c");
    robot.type(KeyCode.PAGE_UP);
    assertThat(chosen()).isEqualTo("a");
    robot.type(KeyCode.ENTER);
    assertThat(opened.reports).containsExactly(new SessionId("c"), new SessionId("a"));
  }

  /** The session that is marked in the list, which is the one that is shown beside it. */
  private String chosen() {
    WaitForAsyncUtils.waitForFxEvents();
    ListView<?> list = (ListView<?>) Objects.requireNonNull(scene.lookup("#history-list"));
    SessionRow marked = (SessionRow) list.getSelectionModel().getSelectedItem();
    assertThat(list.getFocusModel().getFocusedItem()).isEqualTo(marked);
    assertThat(scene.lookup("#history-chosen")).hasFieldOrPropertyWithValue("text", marked.text());
    return marked.id().value();
  }

  /** Remembers which reports were asked for. */
  private static final class Opened implements HistoryActions {
    private final List<SessionId> reports = new ArrayList<>();

    @Override
    public void find(String typed) {}

    @Override
    public void openReport(SessionId session) {
      reports.add(session);
    }

    @Override
    public void compare(PastSession session) {}

    @Override
    public void anonymise(PastSession session) {}

    @Override
    public void delete(PastSession session) {}

    @Override
    public void keepUntil(PastSession session, @Nullable LocalDate day) {}

    @Override
    public void savePerson(String asked) {}
  }
}
