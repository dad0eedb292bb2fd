package no.samtakt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import no.samtakt.cards.CardId;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Takes notes and deals cards by keyboard in the two panes side by side, and keeps pictures. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ToolPanesIT {
  private ToolPanes panes;

  @Start
  void start(Stage stage) {
    panes = new ToolPanes(stage);
  }

  @Test
  void bothPanesLookLikeTheirPictures(FxRobot robot) throws IOException {
    robot.interact(() -> panes.home());
    panes.picture(robot, "empty-light-nb");

    robot.interact(panes::playTheForenoon);
    panes.picture(robot, "light-nb");
    assertThat(panes.text("#notes-count")).isEqualTo("5 notater");
    ListView<?> list = panes.find("#notes-list", ListView.class);
    assertThat(list.getItems()).hasSize(5);
    assertThat(panes.find("#cards-card").isVisible()).isTrue();

    robot.interact(() -> {
      panes.theme.appearanceProperty().set(Appearance.DARK);
      panes.speech.wordsProperty().set(Words.in(Language.NN));
    });
    panes.picture(robot, "dark-nn");
    assertThat(panes.text("#cards-show")).isEqualTo("Vis for deltakarane");

    robot.interact(() -> {
      panes.theme.appearanceProperty().set(Appearance.LIGHT);
      panes.speech.wordsProperty().set(Words.in(Language.EN));
      panes.theme.textScaleProperty().set(1.5);
    });
    panes.picture(robot, "light-en-150");
    assertThat(panes.cutLabels()).isEmpty();
    robot.interact(() -> {
      panes.theme.textScaleProperty().set(2);
      panes.widen(ToolPanes.WIDE);
    });
    panes.picture(robot, "light-en-200");
    assertThat(panes.cutLabels()).isEmpty();
    for (Node scroll : panes.scene.getRoot().lookupAll(".scroll-bar:horizontal")) {
      assertThat(scroll.isVisible()).isFalse();
    }
  }

  @Test
  void theCardsButtonsAreSeenHoweverLargeTheTextIs(FxRobot robot) throws IOException {
    robot.interact(panes::playTheForenoon);
    panes.picture(robot, "cards-used-light-nb");
    assertThat(panes.scene.getRoot().lookup(".cards-foot").isVisible()).isFalse();
    robot.interact(() -> {
      panes.theme.textScaleProperty().set(2);
      panes.widen(ToolPanes.WIDE);
    });
    robot.interact(() -> panes.dealer.draw());
    panes.picture(robot, "cards-drawn-200-nb");
    Node show = panes.find("#cards-show");
    Bounds place = show.localToScene(show.getLayoutBounds());
    assertThat(place.getMaxY()).isLessThanOrEqualTo(panes.scene.getHeight());
    assertThat(panes.scene.getRoot().lookup(".cards-foot").isVisible()).isTrue();
    Node text = panes.find("#cards-card-text");
    assertThat(text.localToScene(text.getLayoutBounds()).getMinY())
        .as("the card begins above them")
        .isBetween(0.0, place.getMinY());

    robot.interact(() -> panes.theme.textScaleProperty().set(1));
    panes.picture(robot, "cards-drawn-100-again");
    assertThat(panes.scene.getRoot().lookup(".cards-foot").isVisible()).isFalse();
    assertThat(panes.find("#cards-show").isVisible()).isTrue();
  }

  @Test
  void theFormForCardsHasRoomForLargeTextInEveryLanguage(FxRobot robot) throws IOException {
    robot.interact(() -> panes.find("#cards-more", Button.class).fire());
    robot.interact(() -> menuItem("cards-pane-write").fire());
    robot.interact(() -> panes.find("#card-form-save", Button.class).fire());
    assertThat(panes.text("#card-form-trouble-text")).isNotEmpty();
    panes.picture(robot, "form-light-nb");
    for (Language language : Language.values()) {
      robot.interact(() -> {
        panes.theme.appearanceProperty().set(Appearance.DARK);
        panes.theme.textScaleProperty().set(2);
        panes.widen(ToolPanes.WIDE);
        panes.speech.wordsProperty().set(Words.in(language));
        panes.find("#card-form-save", Button.class).fire();
      });
      panes.picture(robot, "form-dark-200-" + language.tag());
      assertThat(panes.cutLabels()).isEmpty();
      assertThat(panes.text("#card-form-trouble-text"))
          .isEqualTo(Words.in(language).text("cards.form.no-text"));
    }
    robot.type(KeyCode.ESCAPE);
    assertThat(panes.find("#cards-more").isFocused()).isTrue();
    assertThat(panes.find("#cards-draw").isVisible()).isTrue();
  }

  private static MenuItem menuItem(String id) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNoteIsWrittenTaggedAndSavedByKeyboard(FxRobot robot) throws IOException {
    robot.interact(() -> panes.desk.done(new SessionCommand.Start(Duration.ZERO)).at("09:34"));
    robot.interact(() -> panes.notes.focusField());
    robot.interact(() -> field().replaceSelection("Møteplass på tvers"));
    robot.press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT);
    robot.interact(() -> field().replaceSelection("i hver kommune"));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
    panes.picture(robot, "typing-light-nb");
    double twoLines = field().getHeight();
    assertThat(panes.notes.typingProperty().get()).isTrue();

    robot.type(KeyCode.ENTER);
    assertThat(panes.desk.state().notes())
        .singleElement()
        .satisfies(note -> {
          assertThat(note.text()).isEqualTo("Møteplass på tvers\ni hver kommune");
          assertThat(note.tag()).isEqualTo(Tag.DECISION);
        });
    assertThat(field().getText()).isEmpty();
    assertThat(panes.text("#notes-saved")).isEqualTo("Lagret 09:34");
    panes.picture(robot, "saved-light-nb");
    assertThat(field().getHeight()).isLessThan(twoLines - 10);

    robot.type(KeyCode.ESCAPE);
    assertThat(panes.notes.typingProperty().get()).isFalse();
    robot.interact(() -> panes.find("#notes-list").requestFocus());
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    assertThat(panes.copied).containsExactly("Møteplass på tvers\ni hver kommune");
  }

  @Test
  void whoPicksATagWithTheMouseGoesOnWriting(FxRobot robot) {
    robot.clickOn("#notes-tag-idea");
    assertThat(panes.notes.typingProperty().get()).isTrue();
    robot.clickOn("#notes-tag-quote").write("ja").type(KeyCode.ENTER);
    assertThat(panes.desk.state().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.tag()).isEqualTo(Tag.QUOTE));
  }

  @Test
  void keysOfTheWholeConsolePassThroughTheField(FxRobot robot) {
    List<KeyCode> passed = new ArrayList<>();
    robot.interact(() -> {
      panes.scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode()));
      panes.notes.focusField();
    });
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER, KeyCode.PERIOD).release(KeyCode.CONTROL);
    assertThat(passed).contains(KeyCode.ENTER, KeyCode.PERIOD);
    assertThat(field().getText()).isEmpty();

    robot.type(KeyCode.TAB);
    assertThat(panes.scene.getFocusOwner().getId()).isEqualTo("notes-tag-idea");
  }

  @Test
  void theKeyThatLeadsToTheFieldIsNotWrittenInIt(FxRobot robot) {
    robot.interact(() -> {
      panes.scene.addEventFilter(
          KeyEvent.KEY_PRESSED,
          key -> {
            if (key.getCode() == KeyCode.N && !panes.notes.typingProperty().get()) {
              panes.notes.focusField();
              key.consume();
            }
          });
      panes.home();
    });
    robot.type(KeyCode.N);
    assertThat(panes.notes.typingProperty().get()).isTrue();
    assertThat(field().getText()).isEmpty();
    robot.type(KeyCode.N);
    assertThat(field().getText()).isEqualTo("n");
  }

  @Test
  void aCardIsSearchedForShownAndHidden(FxRobot robot) throws IOException {
    robot.interact(() -> {
      panes.desk.done(new SessionCommand.Start(Duration.ZERO));
      panes.cards.focusSearch();
    });
    robot.write("lyd");
    assertThat(panes.find("#cards-list").isVisible()).isTrue();
    panes.picture(robot, "list-light-nb");
    robot.type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(panes.text("#cards-card-text"))
        .isEqualTo("Hvilken lyd beskriver morgenen din best? Lag den, eller skriv den.");

    robot.interact(() -> panes.find("#cards-show").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(panes.desk.state().course().shown()).isEqualTo(new CardId("check-in-morning-sound"));
    panes.picture(robot, "shown-light-nb");
    robot.interact(() -> panes.cards.focusSearch());
    robot.type(KeyCode.ESCAPE);
    robot.interact(() -> panes.dealer.draw());
    panes.picture(robot, "elsewhere-light-nb");
    robot.interact(() -> panes.find("#cards-hide").requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(panes.desk.state().course().shown()).isNull();
  }

  private TextArea field() {
    return panes.find("#notes-field", TextArea.class);
  }
}
