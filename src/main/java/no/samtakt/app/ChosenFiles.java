package no.samtakt.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Asks for the files that the window opens. On the window thread. */
final class ChosenFiles {
  private ChosenFiles() {}

  /** A run sheet, beginning in the folder that was used last. */
  static void sheet(Speech speech, Window over, @Nullable Path folder, Consumer<Path> chosen) {
    choose(
        speech.text("console.choose-sheet"),
        new FileChooser.ExtensionFilter(
            speech.text("console.sheet-files"), "*.yaml", "*.yml", "*.json"),
        over,
        folder,
        chosen);
  }

  /** A list of people. */
  static void list(Speech speech, Window over, @Nullable Path folder, Consumer<Path> chosen) {
    choose(
        speech.text("console.choose-list"),
        new FileChooser.ExtensionFilter(
            speech.text("console.list-files"), "*.xlsx", "*.xls", "*.csv", "*.txt", "*.tsv"),
        over,
        folder,
        chosen);
  }

  private static void choose(
      String title,
      FileChooser.ExtensionFilter kind,
      Window over,
      @Nullable Path folder,
      Consumer<Path> chosen) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(kind);
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File file = chooser.showOpenDialog(over);
    if (file != null) {
      chosen.accept(file.toPath());
    }
  }
}
