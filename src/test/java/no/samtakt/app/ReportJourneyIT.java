package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.rehearsal.SimulatedPeople;
import no.samtakt.runsheet.Item;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.store.Store;
import no.samtakt.ui.kit.Chip;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A session is over, and its report is looked at, saved and left again. */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ReportJourneyIT {
  @TempDir private static Path folder;
  private Journey journey;

  @Start
  void start(Stage stage) throws Exception {
    journey =
        Journey.begin(
            Files.createTempDirectory(folder, "data"),
            stage,
            "09:30",
            Journey.NORWEGIAN,
            Path.of("samples/samarbeid-pa-nye-mater.yaml"));
  }

  @AfterEach
  void close(FxRobot robot) {
    journey.close(robot);
  }

  @Test
  void theReportIsThereWhenTheSessionIsOver(FxRobot robot) throws Exception {
    journey.seen("#next");
    lead(robot);
    journey.seen("#open-report");
    robot.interact(robot.lookup("#open-report").queryAs(Button.class)::fire);
    journey.seen("#report-table");

    assertThat(journey.text("#report-title")).isEqualTo("Rapport: Samarbeid på nye måter");
    assertThat(journey.text("#report-when")).contains("09:30–09:58", "Ledet av Ingrid");
    assertThat(texts("#report")).anyMatch(text -> text.contains("N.N. kaller inn"));
    assertThat(texts("#report"))
        .as("notes are shown as they are meant, and items that were never run say so in a word")
        .contains("Felles ", "digital", "ressursbank", "utelatt")
        .noneMatch(text -> text.contains("**"));
    assertThat(texts("#report-people"))
        .contains("Hvem som var med")
        .contains("Vestfold fylkeskommune", "40", "Andre (1 organisasjon)")
        .anyMatch(text -> text.startsWith("71 sto på lista"));
    assertThat(robot.lookup("#report-refresh").query().isVisible()).isFalse();
    largerPicture(robot);
    pictures(robot);
    readByKeys(robot);

    robot.interact(robot.lookup("#report-named").queryAs(CheckBox.class)::fire);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts("#report")).anyMatch(text -> text.contains(person() + " kaller inn"));
    robot.interact(robot.lookup("#report-named").queryAs(CheckBox.class)::fire);

    robot.interact(() -> saveAs(robot, "report-html"));
    journey.until(() -> saved(".html").isPresent());
    assertThat(Files.readString(saved(".html").orElseThrow()))
        .contains("N.N. kaller inn")
        .doesNotContain(person());

    robot.interact(robot.lookup("#report-follow-up-text").queryAs(Button.class)::fire);
    journey.seen("#follow-up-template");
    TextArea template = robot.lookup("#follow-up-template").queryAs(TextArea.class);
    assertThat(robot.lookup("#follow-up-preview").queryAs(TextArea.class).getText())
        .contains("Samarbeid på nye måter", "- Kjernegruppa møtes annenhver måned", "N.N. kaller");
    robot.interact(robot.lookup("#follow-up-named").queryAs(CheckBox.class)::fire);
    assertThat(robot.lookup("#follow-up-preview").queryAs(TextArea.class).getText())
        .contains(person() + " kaller");
    robot.interact(() -> template.appendText("{feil}"));
    assertThat(journey.text("#follow-up-problem")).contains("{feil} finnes ikke");
    assertThat(robot.lookup("#follow-up-copy").queryAs(Button.class).isDisabled()).isTrue();
    journey.picture(robot, "report-text");
    robot.interact(robot.lookup("#follow-up-back").queryAs(Button.class)::fire);
    journey.seen("#report-table");

    double place = robot.lookup("#report-times").queryAs(ScrollPane.class).getVvalue();
    assertThat(place).as("names that come and go move it a little").isPositive();
    // What was written is there again, without being kept for other sessions.
    robot.interact(robot.lookup("#report-follow-up-text").queryAs(Button.class)::fire);
    journey.seen("#follow-up-template");
    assertThat(robot.lookup("#follow-up-template").queryAs(TextArea.class).getText())
        .endsWith("{feil}");
    robot.type(KeyCode.ESCAPE);
    journey.seen("#report-table");
    isAsItWasLeft(robot, place);

    // What drives the session sleeps meanwhile, and Esc leads back.
    robot.type(KeyCode.N);
    assertThat(journey.stage().getScene().lookup("#report")).isNotNull();
    robot.type(KeyCode.ESCAPE);
    journey.seen("#console");
    robot.push(KeyCode.CONTROL, KeyCode.R);
    journey.seen("#report-back");
    robot.interact(robot.lookup("#report-back").queryAs(Button.class)::fire);
    journey.seen("#console");
  }

  private void lead(FxRobot robot) {
    var session = journey.app().host();
    List<Roster.Entry> guests = new ArrayList<>();
    for (Roster.Entry guest : SimulatedPeople.of(71, 1)) {
      String from = guests.size() < 40 ? "Vestfold fylkeskommune" : "Lag " + guests.size() / 10;
      guests.add(new Roster.Entry(guest.name(), Map.of(Attribute.ORGANISATION, from)));
    }
    give(session, new SessionCommand.ListPeople(Roster.EMPTY.listed(guests)));
    robot.type(KeyCode.RIGHT);
    journey.until(() -> journey.now().state().course().running());
    journey.at("09:46");
    give(session, new SessionCommand.Next());
    give(
        session,
        new SessionCommand.TakeNote(Tag.IDEA, "Felles **digital** *ressursbank*:\n- en\n- to"));
    picture(session);
    journey.at("09:55");
    give(session, new SessionCommand.Next());
    give(session, new SessionCommand.TakeNote(Tag.DECISION, "Kjernegruppa møtes annenhver måned"));
    give(session, new SessionCommand.TakeNote(Tag.FOLLOW_UP, person() + " kaller inn"));
    Item last = journey.now().state().course().sheet().items().getLast();
    give(session, new SessionCommand.Skip(last.id()));
    journey.at("09:58");
    give(session, new SessionCommand.End());
  }

  /** A picture of the wall, as it is pasted into the notes. */
  private void picture(ConsoleHost session) {
    BufferedImage wall = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
    wall.setRGB(300, 150, 0xFFFFFF);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(wall, "png", bytes);
      Store store = journey.app().services().store();
      PictureId kept =
          store
              .pictures(store.sessions().getFirst().id())
              .keep(new Picture("image/png", bytes.toByteArray()));
      give(session, new SessionCommand.TakeNote(null, "Veggen etter runden", null, kept));
    } catch (IOException | PictureException | JournalException e) {
      throw new AssertionError(e);
    }
  }

  private void largerPicture(FxRobot robot) {
    Button small = robot.lookup(".report-picture").queryButton();
    journey.until(() -> small.getGraphic() instanceof ImageView);
    assertThat(small.getAccessibleText()).contains("Veggen etter runden");
    robot.interact(small::requestFocus);
    robot.type(KeyCode.ENTER);
    Node large = journey.stage().getScene().lookup("#report-picture-large");
    assertThat(large.isVisible()).isTrue();
    ImageView image = (ImageView) large.lookup(".image-view");
    journey.until(() -> image.getImage() != null);
    assertThat(image.getFitWidth()).isEqualTo(600);
    robot.type(KeyCode.ESCAPE);
    assertThat(large.isVisible()).isFalse();
    assertThat(small.isFocused()).isTrue();
  }

  /** Down the times from anywhere, and down the notes once Tab has led there. */
  private void readByKeys(FxRobot robot) throws IOException {
    robot.interact(() -> {
      journey.stage().setHeight(520);
      robot.lookup("#report-back").query().requestFocus();
    });
    WaitForAsyncUtils.waitForFxEvents();
    ScrollPane times = robot.lookup("#report-times").queryAs(ScrollPane.class);
    ScrollPane notes = robot.lookup("#report-side").queryAs(ScrollPane.class);
    robot.interact(() -> times.setVvalue(0));
    robot.type(KeyCode.PAGE_DOWN);
    assertThat(times.getVvalue()).isBetween(0.01, 0.99);
    robot.type(KeyCode.END);
    assertThat(times.getVvalue()).isEqualTo(1);
    robot.type(KeyCode.HOME);
    assertThat(times.getVvalue()).isZero();
    tabTo(robot, times);
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(times.getVvalue()).isPositive();
    journey.picture(robot, "report-by-keys");
    tabTo(robot, notes);
    robot.type(KeyCode.DOWN);
    assertThat(notes.getVvalue()).isPositive();
    journey.picture(robot, "report-notes-by-keys");
    robot.type(KeyCode.UP);
    assertThat(notes.getVvalue()).isZero();
    robot.interact(() -> {
      ((Chip) robot.lookup("#report-chips > .chip").queryAll().stream().toList().getLast()).fire();
      times.setVvalue(0.5);
    });
  }

  private void tabTo(FxRobot robot, Node node) {
    for (int i = 0; i < 20 && !node.isFocused(); i++) {
      robot.type(KeyCode.TAB);
    }
    assertThat(node.isFocused()).as("%s", node).isTrue();
  }

  /** The report is as it was left: the same notes, at the same place. */
  private void isAsItWasLeft(FxRobot robot, double place) {
    assertThat(robot.lookup("#report-times").queryAs(ScrollPane.class).getVvalue())
        .isEqualTo(place, within(0.001));
    assertThat(robot.lookup("#report-chips > .chip").queryAll().stream().toList().getLast())
        .matches(chip -> ((Chip) chip).isSelected());
    assertThat(robot.lookup("#report-follow-up-text").query().isFocused()).isTrue();
  }

  private String person() {
    return SimulatedPeople.of(71, 1).getFirst().name();
  }

  private void give(ConsoleHost host, SessionCommand command) {
    assertThat(host.give(command)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Optional<Path> saved(String ending) throws IOException {
    try (Stream<Path> files = Files.list(journey.data())) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst();
    }
  }

  private void saveAs(FxRobot robot, String id) {
    robot.lookup("#report-save-as").queryAs(MenuButton.class).getItems().stream()
        .filter(item -> id.equals(item.getId()))
        .forEach(MenuItem::fire);
  }

  private List<String> texts(String id) {
    Node node = journey.stage().getScene().lookup(id);
    return Stream.concat(
            node.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText()),
            node.lookupAll(".prose-run").stream()
                .filter(Text.class::isInstance)
                .map(run -> ((Text) run).getText()))
        .toList();
  }

  private void pictures(FxRobot robot) throws IOException {
    for (Language language : List.of(Language.NB, Language.EN)) {
      for (Appearance appearance : List.of(Appearance.LIGHT, Appearance.DARK)) {
        change(robot, language, appearance, 100);
        journey.picture(
            robot, "report-" + language.tag() + "-" + appearance.name().toLowerCase(Locale.ROOT));
      }
    }
    for (Language language : List.of(Language.NB, Language.NN)) {
      change(robot, language, Appearance.LIGHT, 200);
      journey.picture(robot, "report-" + language.tag() + "-200");
      for (String part : List.of("report-shares", "report-people")) {
        scrolledTo(robot, "#" + part);
        journey.picture(robot, part + "-" + language.tag() + "-200");
        allIsReadable(part);
      }
    }
    change(robot, Language.NB, Appearance.DARK, 100);
    scrolledTo(robot, "#report-people");
    journey.picture(robot, "report-people-nb-dark");
    change(robot, Language.NB, Appearance.LIGHT, 100);
    robot.interact(() -> journey.stage().setWidth(900));
    journey.picture(robot, "report-narrow");
    robot.interact(() -> journey.stage().setWidth(1440));
  }

  private void scrolledTo(FxRobot robot, String id) {
    robot.interact(() -> {
      Node node = robot.lookup(id).query();
      ScrollPane scroll = (ScrollPane) journey.stage().getScene().lookup(".report-scroll");
      Node content = scroll.getContent();
      double top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
      double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(Math.clamp(top / room, 0, 1));
    });
  }

  /** A label that has no room draws less than it says. */
  private void allIsReadable(String id) {
    Node part = journey.stage().getScene().lookup("#" + id);
    List<Labeled> labels =
        part.lookupAll(".label").stream()
            .filter(Labeled.class::isInstance)
            .map(Labeled.class::cast)
            .toList();
    assertThat(labels).isNotEmpty();
    for (Labeled label : labels) {
      assertThat(((Text) label.lookup(".text")).getText().replaceAll("\\s+", " "))
          .isEqualTo(label.getText());
    }
  }

  private void change(FxRobot robot, Language language, Appearance appearance, int percent) {
    robot.interact(() ->
        journey
            .app()
            .preferences()
            .change(now ->
                now.withLanguage(language).withAppearance(appearance).withTextPercent(percent)));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
