package no.samtakt.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;

/** Asks the user for a place; a test answers for them. On the window thread. */
interface FileDialogs {
  /** The folder that was chosen; nothing where they thought better of it. */
  Optional<Path> chooseFolder(String title, Window over);

  /** The system's own. */
  FileDialogs NATIVE =
      (title, over) -> {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        File chosen = chooser.showDialog(over);
        return chosen == null ? Optional.empty() : Optional.of(chosen.toPath());
      };
}
