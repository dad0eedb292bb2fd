package no.samtakt.ui.before;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import no.samtakt.before.Facts;
import no.samtakt.words.Message;

/** What can be asked for before the meeting. Answers come on the window thread. */
public interface BeforeActions {
  /** Keeps what is ticked off. */
  void keep(Set<String> ticked);

  /** Puts a text on the clipboard. */
  void copy(String text);

  /**
   * Saves a text in a folder that the leader chooses.
   *
   * @param ending of the file's name, such as {@code .txt}
   * @return what to say of it; empty where the leader thought better of it
   */
  CompletionStage<Optional<Message>> save(String ending, String text);

  /** Plays a chime; whether there was anything to play it on. */
  CompletionStage<Boolean> ring();

  /** Opens the links, which needs the network: only when asked for. Whether each answered. */
  CompletionStage<Map<String, Boolean>> tryLinks(List<String> links);

  /** Looks at the machine anew. */
  CompletionStage<Facts> look();

  void close();
}
