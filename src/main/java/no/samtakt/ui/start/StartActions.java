package no.samtakt.ui.start;

import java.nio.file.Path;
import no.samtakt.session.SessionId;

/** What can be chosen on the start screen. */
public interface StartActions {
  /** Asks for a file. */
  void open();

  void open(Path file);

  /** Asks for a file, and rehearses it. */
  void rehearse();

  /** Begins a new run sheet from a template. */
  void fresh();

  /** Opens the run sheet that lies on the clipboard as text or as a file. */
  void paste();

  void openExample(String name);

  void resume(SessionId session);

  /** Puts a session's notes on the clipboard. */
  void copyNotes(SessionId session);

  /** Dark windows where they are light, and light ones where they are dark. */
  void turnLight();

  /** Opens the history of all sessions. */
  void history();

  void settings();

  void help();
}
