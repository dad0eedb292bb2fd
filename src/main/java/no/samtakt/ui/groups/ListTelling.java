package no.samtakt.ui.groups;

import java.util.function.Consumer;
import no.samtakt.live.Snapshot;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells the leader in passing what became of the list of people. */
final class ListTelling {
  private Consumer<Message> told = said -> {};
  private @Nullable ListTaken taken;

  void to(Consumer<Message> listener) {
    told = listener;
  }

  void say(Message said) {
    told.accept(said);
  }

  /** A list was handed in; it is told of once it is in use. */
  void taking(ListTaken list) {
    taken = list;
  }

  void show(Snapshot now, Words words) {
    ListTaken list = taken;
    if (list != null && list.isIn(now)) {
      taken = null;
      say(list.said(now, words));
    }
  }
}
