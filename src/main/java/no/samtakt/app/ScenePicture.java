package no.samtakt.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.participants.ParticipantsScreen;
import no.samtakt.ui.participants.ParticipantsView;
import no.samtakt.ui.participants.ParticipantsViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/**
 * What participants see as a picture of 1920 × 1080, for an invitation or a slide, whether their
 * window is open or not. It is painted on the window's thread and written away from it.
 */
final class ScenePicture {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final ParticipantsViewModel model;
  private final Runnable inStep;
  private final Theme theme;
  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Executor disk;
  private final Executor window;

  /**
   * @param inStep brings the model in step, which it need not be while the window is closed
   */
  ScenePicture(
      ParticipantsViewModel model,
      Runnable inStep,
      Theme theme,
      MainWindow main,
      Speech speech,
      FileDialogs dialogs,
      Executor disk,
      Executor window) {
    this.model = model;
    this.inStep = inStep;
    this.theme = theme;
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.disk = disk;
    this.window = window;
  }

  List<Action> actions() {
    return List.of(
        Action.of("scene.save", Icon.SAVE, this::save),
        Action.of("scene.copy", Icon.COPY, this::copy));
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(painted());
    Clipboard.getSystemClipboard().setContent(content);
    main.telling().tell(Message.of("scene.copied"));
  }

  private void save() {
    WritableImage picture = painted();
    String name = fileName(model.screenProperty().get());
    dialogs
        .chooseFolder(speech.text("scene.choose"), main.stage())
        .ifPresent(folder -> disk.execute(() -> write(picture, folder, name)));
  }

  /** As it is now, in a scene of its own. */
  private WritableImage painted() {
    inStep.run();
    Scene scene = new Scene(new ParticipantsView(model), WIDTH, HEIGHT);
    theme.installAtOneSize(scene, ParticipantsView.styleSheet());
    return scene.snapshot(null);
  }

  /** Named in the run sheet's language. */
  private static String fileName(ParticipantsScreen screen) {
    String name = Words.in(screen.language()).text(screen.name());
    return FreeFile.named(screen.title() + " - " + name);
  }

  /** Away from the window; a file that is there already stays, and this one gets a number. */
  private void write(WritableImage picture, Path folder, String name) {
    try {
      Path file = FreeFile.in(folder, name + ".png");
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
        if (!ImageIO.write(pixels(picture), "png", out)) {
          throw new IOException("nothing here writes png");
        }
      }
      Message saved = Message.of("scene.saved", file.toString());
      window.execute(() -> main.telling().tell(saved));
    } catch (IOException e) {
      LOG.log(
          System.Logger.Level.WARNING, "a picture was not saved: " + e.getClass().getSimpleName());
      Message refused = Message.of("scene.not-saved", folder.toString());
      window.execute(() -> main.telling().warn(refused));
    }
  }

  private static BufferedImage pixels(WritableImage picture) {
    int[] colours = new int[WIDTH * HEIGHT];
    picture
        .getPixelReader()
        .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), colours, 0, WIDTH);
    BufferedImage copy = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    copy.setRGB(0, 0, WIDTH, HEIGHT, colours, 0, WIDTH);
    return copy;
  }
}
