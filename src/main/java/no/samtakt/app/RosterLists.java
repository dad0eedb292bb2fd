package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.people.file.WishList;
import no.samtakt.runsheet.Topic;
import no.samtakt.ui.groups.ListReader;
import no.samtakt.ui.groups.WishSource;

/** Lists of people and their wishes, pasted or from a file, as the groups pane wants them. */
final class RosterLists implements ListReader {
  @Override
  public Reading read(String text) {
    return reading(RosterReader.read(text), WishList.read(text));
  }

  static Reading read(Path file) {
    return reading(RosterReader.read(file), WishList.read(file));
  }

  @Override
  public WishSource wishes(String text) {
    return source(WishList.read(text));
  }

  private static Reading reading(RosterRead read, WishList wishes) {
    return switch (read) {
      case RosterRead.People people ->
          new Reading(people.entries(), people.notes(), List.of(), source(wishes));
      case RosterRead.Broken broken ->
          new Reading(List.of(), List.of(), broken.problems(), source(wishes));
    };
  }

  private static WishSource source(WishList wishes) {
    return new Wishes(wishes);
  }

  private record Wishes(WishList list) implements WishSource {
    @Override
    public boolean isChat() {
      return list.isChat();
    }

    @Override
    public Wished of(NameBook book, List<PersonId> listed, List<Topic> topics) {
      WishList.Understood understood = list.of(book, listed, topics);
      return new Wished(understood.wishes(), understood.problems());
    }
  }
}
