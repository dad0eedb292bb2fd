package no.samtakt.ui.start;

import java.nio.file.Path;
import no.samtakt.session.SessionId;

/** What can be chosen on the start screen. */
public interface StartActions {
  /** Asks for a file. */
  void open();

  void open(Path file);

  void openExample(String name);

  void resume(SessionId session);

  void settings();

  void help();
}
