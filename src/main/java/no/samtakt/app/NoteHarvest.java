package no.samtakt.app;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureException;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Pictures;
import no.samtakt.notes.file.HarvestReader;
import no.samtakt.notes.file.PictureReader;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.notes.HarvestSource;
import no.samtakt.words.Message;

/** Chats, boards and pictures from the clipboard and from files, as the notes pane wants them. */
final class NoteHarvest implements HarvestSource {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");
  private static final List<String> PATTERNS =
      List.of("*.txt", "*.csv", "*.tsv", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");

  /** No chat or board is this long, and what is would fill the memory. */
  private static final long MOST_BYTES = 64L << 20;

  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Pictures pictures;

  NoteHarvest(MainWindow main, Speech speech, FileDialogs dialogs, Pictures pictures) {
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.pictures = pictures;
  }

  /** Files come first: what file managers copy has their names as its text. */
  @Override
  public Pasted clipboard() {
    Clipboard board = Clipboard.getSystemClipboard();
    List<Work> files =
        board.hasFiles()
            ? board.getFiles().stream()
                .map(File::toPath)
                .filter(NoteHarvest::fits)
                .<Work>map(file -> () -> read(file))
                .toList()
            : List.of();
    if (!files.isEmpty()) {
      return new Pasted(null, files);
    }
    String text = board.hasString() ? board.getString() : null;
    Image image = text == null && board.hasImage() ? board.getImage() : null;
    return new Pasted(text, image == null ? List.of() : List.of(() -> picture(image)));
  }

  private static boolean fits(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return PATTERNS.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
  }

  private static Read picture(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    try {
      int[] colours = new int[Math.multiplyExact(width, height)];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
      return new Read.Shown(PictureReader.of(colours, width, height));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "a copied picture could not be used", e);
      return new Read.Unreadable(Message.of("notes.harvest.no-picture"));
    }
  }

  @Override
  public boolean isHarvest(String text) {
    return HarvestReader.isHarvest(text);
  }

  @Override
  public Harvest read(String text) {
    return HarvestReader.read(text);
  }

  @Override
  public void choose(Consumer<Work> chosen) {
    dialogs
        .chooseFile(
            speech.text("notes.harvest.choose"),
            speech.text("notes.harvest.kind"),
            PATTERNS,
            main.stage())
        .ifPresent(file -> chosen.accept(() -> read(file)));
  }

  private static Read read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > MOST_BYTES) {
        return new Read.Unreadable(Message.of("notes.harvest.too-large", name));
      }
      byte[] bytes = Files.readAllBytes(file);
      boolean text = name.toLowerCase(Locale.ROOT).matches(".*\\.(txt|csv|tsv)");
      return text
          ? new Read.Text(HarvestReader.read(bytes))
          : new Read.Shown(PictureReader.read(bytes));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "a file could not be read: " + e.getClass().getSimpleName());
      return new Read.Unreadable(Message.of("notes.harvest.unreadable", name));
    }
  }

  @Override
  public Optional<PictureId> keep(Picture picture) {
    try {
      return Optional.of(pictures.keep(picture));
    } catch (PictureException e) {
      LOG.log(Level.ERROR, "a picture was not kept", e);
      return Optional.empty();
    }
  }
}
