package no.samtakt.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks the user for a place or a file; a test answers for them. On the window thread. */
interface FileDialogs {
  /** The folder that was chosen; nothing where they thought better of it. */
  Optional<Path> chooseFolder(String title, Window over);

  /**
   * The file that was chosen; likewise.
   *
   * @param kind what such files are called
   * @param patterns their names, such as {@code *.yaml}
   */
  Optional<Path> chooseFile(String title, String kind, List<String> patterns, Window over);

  /** The system's own. */
  FileDialogs NATIVE =
      new FileDialogs() {
        @Override
        public Optional<Path> chooseFolder(String title, Window over) {
          DirectoryChooser chooser = new DirectoryChooser();
          chooser.setTitle(title);
          return Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        }

        @Override
        public Optional<Path> chooseFile(
            String title, String kind, List<String> patterns, Window over) {
          FileChooser chooser = new FileChooser();
          chooser.setTitle(title);
          chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
          return Optional.ofNullable(chooser.showOpenDialog(over)).map(File::toPath);
        }
      };
}
