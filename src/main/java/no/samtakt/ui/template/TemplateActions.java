package no.samtakt.ui.template;

import java.nio.file.Path;
import java.util.function.Consumer;
import no.samtakt.templates.NewSheet;

/** What can be asked for while a new run sheet is begun. */
public interface TemplateActions {
  /** Asks for a folder; nothing happens where the user thinks better of it. */
  void chooseFolder(Consumer<Path> chosen);

  /** Writes the file, after asking where one is there already, and opens it. */
  void make(Path file, NewSheet sheet);

  void close();
}
