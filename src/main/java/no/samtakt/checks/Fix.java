package no.samtakt.checks;

import java.util.List;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Mend;
import no.samtakt.words.Message;

/** How a finding is mended in one step. */
public sealed interface Fix {
  /** What the button says, such as <q>Put in a break of 10 min at 10:45</q>. */
  Message label();

  /** All is known. */
  record Ready(Message label, List<Mend> mends) implements Fix {
    public Ready {
      mends = List.copyOf(mends);
    }

    static Ready of(Message label, Mend... mends) {
      return new Ready(label, List.of(mends));
    }
  }

  /**
   * The address of a tool has to be told first.
   *
   * @param tool which of the item's tools, counted from 0
   */
  record AsksLink(Message label, ItemId item, int tool) implements Fix {
    public Ready with(String link) {
      return Ready.of(label, new Mend.AddLink(item, tool, link));
    }
  }
}
