package no.samtakt.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** Pictures of windows as they stand, kept under {@code target/screenshots}. */
public final class Screenshot {
  private Screenshot() {}

  /** Keeps a picture of the whole scene, even where it reaches beyond the screen. */
  public static Path keep(FxRobot robot, Scene scene, String name) throws IOException {
    BufferedImage[] picture = new BufferedImage[1];
    robot.interact(() -> scene.getRoot().layout());
    robot.interact(() -> picture[0] = SwingFXUtils.fromFXImage(scene.snapshot(null), null));
    Path file = Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png");
    if (!ImageIO.write(picture[0], "png", file.toFile())) {
      throw new IOException("nothing here writes png");
    }
    return file;
  }
}
