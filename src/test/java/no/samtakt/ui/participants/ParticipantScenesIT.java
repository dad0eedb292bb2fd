package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.people.Roster;
import no.samtakt.session.Scene.Fixed;
import no.samtakt.session.SessionCommand;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.inspection.Counts;
import no.samtakt.ui.inspection.Report;
import no.samtakt.ui.inspection.WindowInspection;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Theme;
import no.samtakt.words.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Every scene in every language, look and size: nothing is cut, nothing overlaps, everything can be
 * read. The pictures lie in {@code target/screenshots}, all but those in nynorsk and in high
 * contrast at full size, which are only measured.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class ParticipantScenesIT {
  private static final String HOUR_LONG =
      "Vi fortsetter så snart alle har funnet tilbake fra grupperommene. Skriv gjerne i chatten"
          + " hvilken idé gruppa tar med til plenum, og hvem som sier noe om den på vegne av dere.";

  /** How the window may look, and whether pictures are kept of it at full size. */
  private enum Look {
    LIGHT(Appearance.LIGHT, false),
    DARK(Appearance.DARK, false),
    LIGHT_STRONG(Appearance.LIGHT, true),
    DARK_STRONG(Appearance.DARK, true);

    private final Appearance appearance;
    private final boolean strong;

    Look(Appearance appearance, boolean strong) {
      this.appearance = appearance;
      this.strong = strong;
    }
  }

  private final Deck deck = BuiltInDeck.load();
  private final WindowInspection inspection = new WindowInspection();
  private final Set<String> found = new LinkedHashSet<>();
  private final ExecutorService pictures = Executors.newSingleThreadExecutor();
  private final List<String> failed = new ArrayList<>();
  private Counts counts = Counts.NONE;
  private ParticipantsViewModel model;
  private Theme theme;
  private Scene stream;
  private Scene screen;
  private PlayedSession session;
  private Language language;

  @Start
  void start(Stage stage) {
    theme = new Theme();
    model = new ParticipantsViewModel(deck);
    stream = scene(1280, 720);
    screen = scene(1920, 1080);
  }

  @AfterEach
  void finish() throws InterruptedException {
    pictures.shutdown();
    assertThat(pictures.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(failed).isEmpty();
  }

  private Scene scene(double width, double height) {
    Scene scene = new Scene(new ParticipantsView(model), width, height);
    theme.installAtOneSize(scene, ParticipantsView.styleSheet());
    return scene;
  }

  @Test
  void everySceneCanBeReadInEveryWay(FxRobot robot) {
    for (Language each : List.of(Language.NB, Language.EN, Language.NN)) {
      robot.interact(() -> everyScene(each));
    }
    assertThat(found).isEmpty();
    assertThat(counts.shortened()).as("nothing that participants see is shortened").isZero();
    assertThat(counts.texts()).isGreaterThan(10_000);
    assertThat(counts.pairs()).isGreaterThan(10_000);
  }

  private void everyScene(Language spoken) {
    language = spoken;
    SceneSheet sheet = SceneSheet.in(spoken);
    session = sheet.session().listing(SceneSheet.people(71)).at("09:21:50");
    look("waiting");
    session.at("09:30").start().at("09:36:50");
    look("tech-check");
    session.at("09:45").until(sheet.welcome()).at("09:48:20");
    look("check-in");
    session.at("09:55").until(sheet.talk()).at("10:02:10");
    look("talk");
    session.done(new SessionCommand.Pause()).at("10:04");
    look("talk-paused");
    session.done(new SessionCommand.Resume()).at("10:20");
    look("talk-over");
    session.at("10:10").until(sheet.pause()).at("10:12:40");
    look("break");
    session.at("10:20").until(sheet.dateTitle());
    form();
    session.at("10:22:18");
    look("pairs-71");
    session.at("10:26").done(new SessionCommand.Next()).at("10:26:10");
    look("pairs-swap");
    session.at("10:45").until(sheet.igpTitle()).at("10:46");
    look("igp-individual");
    form();
    chosen(Fixed.ROOMS, "rooms-ahead");
    session.at("10:48").done(new SessionCommand.Next()).at("10:51:20");
    look("groups-18");
    chosen(Fixed.QUESTION, "question");
    chosen(Fixed.TIMER, "timer");
    chosen(Fixed.INFO_POSTER, "info-poster");
    chosen(Fixed.AGENDA, "agenda");
    chosen(Fixed.BACK_AT, "back-at");
    chosen(Fixed.BLACKOUT, "blackout");
    session.at("10:57").done(new SessionCommand.Next()).at("10:58");
    look("igp-plenary");
    session.done(new SessionCommand.ShowCard(deck.cards().getFirst().id()));
    look("card");
    session.done(new SessionCommand.HideCard()).done(new SessionCommand.ShowMessage(HOUR_LONG));
    look("message-long");
    session.done(new SessionCommand.ShowMessage("Vi starter straks"));
    look("message");
    session.done(new SessionCommand.ReleaseScene());
    session.at("11:05").until(sheet.checkOut()).at("11:06:30");
    look("check-out");
    session.done(new SessionCommand.End());
    look("thanks");
  }

  /** What a facilitator writes that is shorter or longer than usual, and what comes in between. */
  @Test
  void textTakesTheRoomThereIs(FxRobot robot) {
    for (Language each : List.of(Language.NB, Language.EN)) {
      language = each;
      robot.interact(this::unusual);
    }
    assertThat(found).isEmpty();
    assertThat(counts.shortened()).isZero();
  }

  private void unusual() {
    session = ShortSheet.in(language).session().at("09:50").start().at("09:52");
    look("tech-check-asks");
    chosen(Fixed.INFO_POSTER, "info-poster-three");
    assertThat(largest(".board-rule .label")).as("three rules").isGreaterThanOrEqualTo(36);
    chosen(Fixed.AGENDA, "agenda-short");
    assertThat(largest(".agenda-row .label")).as("a short agenda").isGreaterThanOrEqualTo(44);
    session.at("10:06").done(new SessionCommand.Next()).at("10:08");
    look("waiting-for-fixed");
    chosen(Fixed.TIMER, "timer-waiting");
    chosen(Fixed.QUESTION, "question-waiting");
    assertThat(largest("#participants-card")).as("a short question").isGreaterThanOrEqualTo(88);
    chosen(Fixed.AGENDA, "agenda-waiting");
    session.at("10:15").due().at("10:16");
    look("prompt-short");
    assertThat(largest("#participants-prompt")).as("a short prompt").isGreaterThanOrEqualTo(72);
    session.done(new SessionCommand.Next()).at("10:18");
    look("buffer");
    session.at("10:25").done(new SessionCommand.Next()).at("10:26");
    look("igp-before");
    session.at("10:28").done(new SessionCommand.Next()).at("10:28:10");
    look("igp-swap");
    chosen(Fixed.QUESTION, "question-long-title");
    assertThat(largest("#participants-title")).as("a long title").isGreaterThanOrEqualTo(15);
    for (int size : List.of(8, 71)) {
      pages(SceneSheet.people(size), "names-" + size);
      assertThat(largest(".name-cell"))
          .as(size + " names")
          .isGreaterThanOrEqualTo(size == 8 ? 50 : 20);
    }
  }

  /** The largest letters among these in a window of 1280 × 720, in its pixels. */
  private double largest(String these) {
    stream.getRoot().applyCss();
    stream.getRoot().layout();
    return stream.getRoot().lookupAll(these).stream()
        .filter(ParticipantScenesIT::isShown)
        .flatMap(node ->
            Stream.concat(node.lookupAll(".text").stream(), node.lookupAll(".fit-text").stream()))
        .mapToDouble(
            text -> ((Text) text).getFont().getSize() * text.getLocalToSceneTransform().getMxx())
        .max()
        .orElse(0);
  }

  private static boolean isShown(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void everybodyFindsTheirNameHoweverManyTheyAre(FxRobot robot) {
    language = Language.NB;
    for (int count : new int[] {8, 71, 200, 1000}) {
      robot.interact(() -> pages(SceneSheet.people(count), "pairs-" + count));
    }
    robot.interact(() -> pages(SceneSheet.longNames(), "pairs-long-names"));
    robot.interact(() -> model.fullNamesProperty().set(true));
    robot.interact(() -> pages(SceneSheet.people(71), "pairs-71-full-names"));
    robot.interact(() -> pages(SceneSheet.longNames(), "pairs-long-full-names"));
    assertThat(found).isEmpty();
  }

  /** Every page once: together they hold everybody. */
  private void pages(List<Roster.Entry> people, String name) {
    session = SceneSheet.in(language).session().listing(people).at("10:20").start();
    session.until(SceneSheet.in(language).dateTitle());
    form();
    Set<String> names = new LinkedHashSet<>();
    int pages = 1;
    for (int page = 0; page < pages; page++) {
      int second = page * 12;
      session.at("10:2%d:%02d".formatted(2 + second / 60, second % 60));
      model.show(session.snapshot());
      for (Scene scene : List.of(stream, screen)) {
        dress(page % 2 == 0 ? Look.LIGHT : Look.DARK);
        inspect(scene, name + "-page-" + (page + 1));
        if (page < 2) {
          picture(scene, "scene-" + name + (page == 0 ? "" : "-page-2") + size(scene));
        }
      }
      String said = ((Labeled) stream.lookup("#participants-page")).getText();
      pages = said.isEmpty() ? 1 : Integer.parseInt(said.substring(said.lastIndexOf(' ') + 1));
      stream.getRoot().lookupAll(".name-cell").forEach(cell -> names.add(cell.getAccessibleText()));
    }
    System.out.println(name + ": " + pages + " pages");
    assertThat(names).as(name).hasSize(people.size());
  }

  private void chosen(Fixed fixed, String name) {
    session.done(new SessionCommand.ShowScene(fixed));
    look(name);
    session.done(new SessionCommand.ReleaseScene());
  }

  private void form() {
    var item = session.state().course().item();
    if (item != null) {
      session.done(new SessionCommand.FormGroups(item.id(), null));
    }
  }

  private void look(String name) {
    model.show(session.snapshot());
    boolean kept = language != Language.NN;
    for (Look look : Look.values()) {
      dress(look);
      for (Scene scene : List.of(stream, screen)) {
        String way = language.tag() + "-" + look.name().toLowerCase(java.util.Locale.ROOT);
        inspect(scene, name + "-" + way);
        boolean small = scene.equals(stream);
        if (kept && (!look.strong || (small && language == Language.NB))) {
          picture(scene, "scene-" + name + "-" + way + size(scene));
        }
      }
    }
  }

  private void dress(Look look) {
    theme.appearanceProperty().set(look.appearance);
    theme.highContrastProperty().set(look.strong);
  }

  private void inspect(Scene scene, String place) {
    Report report = inspection.of(scene);
    counts = counts.plus(report.counts());
    report.findings().forEach(finding -> found.add(place + size(scene) + " " + finding));
  }

  private void picture(Scene scene, String name) {
    BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    pictures.execute(() -> {
      try {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
      } catch (IOException e) {
        synchronized (failed) {
          failed.add(name + ": " + new UncheckedIOException(e));
        }
      }
    });
  }

  private static String size(Scene scene) {
    return "-%.0fx%.0f".formatted(scene.getWidth(), scene.getHeight());
  }
}
