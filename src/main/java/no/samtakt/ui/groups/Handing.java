package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.words.Message;

/** Where what is handed out goes: the clipboard, or files that the leader chooses a place for. */
public interface Handing {
  /** A file to be written, as UTF-8. */
  record OutFile(String name, String text) {}

  /** Puts a text where other programs can paste it, and says so. */
  void copy(String text);

  /**
   * Asks for a folder and writes the files into it; one that is there already is left alone, and
   * the new one gets a number.
   *
   * @param also what to say when it is done, after where they are
   */
  void save(List<OutFile> files, Message also);
}
