package no.samtakt.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Pictures;
import no.samtakt.notes.Tag;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.settings.Appearance;
import no.samtakt.ui.cards.CardsView;
import no.samtakt.ui.cards.CardsViewModel;
import no.samtakt.ui.cards.EarlierCards;
import no.samtakt.ui.cards.Favourites;
import no.samtakt.ui.cards.NoDecks;
import no.samtakt.ui.cards.Stock;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.ui.moment.TimerView;
import no.samtakt.ui.notes.CarryViewModel;
import no.samtakt.ui.notes.HarvestSource;
import no.samtakt.ui.notes.HarvestViewModel;
import no.samtakt.ui.notes.LessonsViewModel;
import no.samtakt.ui.notes.NoteDoings;
import no.samtakt.ui.notes.NoteFinding;
import no.samtakt.ui.notes.NotePictures;
import no.samtakt.ui.notes.NotesView;
import no.samtakt.ui.notes.NotesViewModel;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.testfx.api.FxRobot;

/** The notes pane and the cards pane side by side in a window of their own, in one session. */
final class ToolPanes {
  private static final double WIDTH = 360;
  private static final double HEIGHT = 740;

  /** What the widest buttons need where text is twice as large. */
  static final double WIDE = 480;

  final PlayedDesk desk =
      new PlayedDesk(
          Seminar.sheet(
              Language.NB,
              Seminar.item("Digitalt kvarter", 15),
              Seminar.wanting("Velkommen og innsjekk", 10, "check-in"),
              Seminar.item("Erfaringsdeling", 25),
              Seminar.item("Speed date", 18)),
          "09:30");
  final List<String> copied = new ArrayList<>();
  final Speech speech = new Speech(Words.in(Language.NB));
  final Theme theme = new Theme();
  final NotesView notes;
  final CardsView cards;
  final CardsViewModel dealer;
  final Scene scene;

  ToolPanes(Stage stage) {
    var words = speech.wordsProperty();
    NoteDoings doings = new NoteDoings(desk, Runnable::run);
    SessionId session = new SessionId("denne");
    NotesViewModel writer =
        new NotesViewModel(
            new NoteWriting(desk, Runnable::run, new Kept(), Runnable::run),
            doings,
            new NoteFinding(query -> List.of(), session, Runnable::run, Runnable::run),
            words,
            copied::add);
    HarvestViewModel harvest =
        new HarvestViewModel(new NoHarvest(), doings, words, Runnable::run, Runnable::run);
    CarryViewModel carry =
        new CarryViewModel(
            doings,
            words,
            (series, except) -> Optional.empty(),
            session,
            Runnable::run,
            Runnable::run,
            trouble -> {});
    EarlierCards earlier =
        new EarlierCards(
            (series, except) -> List.of(),
            new SessionId("denne"),
            Runnable::run,
            Runnable::run,
            trouble -> {});
    dealer =
        new CardsViewModel(
            desk,
            Stock.of(BuiltInDeck.load()),
            Language.NB,
            words,
            copied::add,
            earlier,
            new Favourites(Set.of(), cards -> {}),
            new NoDecks());
    desk.follow(writer::show).follow(dealer::show);
    notes =
        new NotesView(
            writer,
            harvest,
            carry,
            new LessonsViewModel(refused -> {}, (done, undo) -> {}),
            new NotePictures(new NoPictures(), Runnable::run, Runnable::run),
            speech,
            this::home);
    cards = new CardsView(dealer, speech, this::home);
    notes.getStyleClass().add("side");
    cards.getStyleClass().addAll("side", "line-left");
    widen(WIDTH);
    theme.appearanceProperty().set(Appearance.LIGHT);
    scene = new Scene(new HBox(notes, cards), 2 * WIDE, HEIGHT);
    theme.install(scene, TimerView.styleSheet(), NotesView.styleSheet(), CardsView.styleSheet());
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  void home() {
    scene.getRoot().requestFocus();
  }

  void widen(double width) {
    for (Region pane : new Region[] {notes, cards}) {
      pane.setMinWidth(width);
      pane.setPrefWidth(width);
      pane.setMaxWidth(width);
    }
  }

  void playTheForenoon() {
    desk.done(new SessionCommand.Start(Duration.ZERO));
    desk.at("09:37")
        .done(
            new SessionCommand.TakeNote(
                Tag.PARKED, "Hvem eier frivillighetsplanen når prosjektet er over?"));
    desk.at("09:45").done(new SessionCommand.Next());
    for (String time : List.of("09:46", "09:48", "09:50")) {
      desk.at(time);
      dealer.draw();
    }
    desk.at("09:51")
        .done(
            new SessionCommand.TakeNote(
                Tag.IDEA, "Felles digital ressursbank for kommuner og frivillighet."));
    desk.at("09:55").done(new SessionCommand.Next());
    desk.at("10:03")
        .done(
            new SessionCommand.TakeNote(
                Tag.DECISION, "Tverrsektoriell kjernegruppe møtes annenhver måned."));
    desk.at("10:20").done(new SessionCommand.Next());
    desk.at("10:21")
        .done(
            new SessionCommand.TakeNote(
                Tag.FOLLOW_UP, "Sende ut oversikt over nettverk på tvers av samfunnsroller."));
    desk.at("10:24")
        .done(
            new SessionCommand.TakeNote(
                null, "«Vi var naboer i ti år og møttes først på skjerm.»"));
  }

  /** Labels that are drawn with an ellipsis, but for the item titles, which may be. */
  List<String> cutLabels() {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(node -> node instanceof Label label && label.isVisible() && !label.isWrapText())
        .map(Label.class::cast)
        .filter(label -> label.getParent().isVisible() && label.getHeight() > 0)
        .filter(label -> !label.getParent().getStyleClass().contains("note-about"))
        .filter(label -> label.getWidth() + 1 < label.prefWidth(-1))
        .map(Labeled::getText)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  String text(String selector) {
    return find(selector, Labeled.class).getText();
  }

  <N extends Node> N find(String selector, Class<N> type) {
    return type.cast(scene.lookup(selector));
  }

  Node find(String selector) {
    return find(selector, Node.class);
  }

  /** Keeps a picture of either pane under {@code target/screenshots}. */
  void picture(FxRobot robot, String name) throws IOException {
    BufferedImage[] both = new BufferedImage[1];
    robot.interact(() -> scene.getRoot().layout());
    robot.interact(() -> both[0] = SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    for (Region pane : List.of(notes, cards)) {
      int left = (int) pane.getLayoutX();
      BufferedImage part = both[0].getSubimage(left, 0, (int) pane.getWidth(), (int) HEIGHT);
      String which = pane == notes ? "notes" : "cards";
      ImageIO.write(part, "png", folder.resolve("pane-" + which + "-" + name + ".png").toFile());
    }
  }

  /** Drafts in memory. */
  private static final class Kept implements Drafts {
    private Draft draft = Draft.EMPTY;

    @Override
    public Draft read() {
      return draft;
    }

    @Override
    public void keep(Draft now) {
      draft = now;
    }
  }

  /** Nothing lies on the clipboard. */
  private static final class NoHarvest implements HarvestSource {
    @Override
    public Pasted clipboard() {
      return new Pasted(null, List.of());
    }

    @Override
    public boolean isHarvest(String text) {
      return false;
    }

    @Override
    public Harvest read(String text) {
      return new Harvest(Origin.CHAT, List.of(), List.of(), 0);
    }

    @Override
    public void choose(Consumer<Work> chosen) {
      // Nobody chooses anything.
    }

    @Override
    public Optional<PictureId> keep(Picture picture) {
      return Optional.empty();
    }
  }

  private static final class NoPictures implements Pictures {
    @Override
    public PictureId keep(Picture picture) {
      throw new AssertionError("no picture is taken");
    }

    @Override
    public Optional<Picture> read(PictureId id) {
      return Optional.empty();
    }
  }
}
