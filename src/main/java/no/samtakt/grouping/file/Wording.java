package no.samtakt.grouping.file;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.samtakt.grouping.Round;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.platform.Platform;
import no.samtakt.words.Words;

/**
 * What rooms and people are called in what is handed out.
 *
 * @param words the sheet's language, which those who read it share
 * @param platform where the meeting is; people in one place have groups and no rooms
 * @param names how people are called
 * @param named what rooms are called, from 0, where they are not called by their numbers
 */
public record Wording(
    Words words, Platform platform, NameBook book, Names names, Map<Integer, String> named) {
  public Wording {
    named = Map.copyOf(named);
  }

  /** For rooms that are called by their numbers. */
  public Wording(Words words, Platform platform, NameBook book, Names names) {
    this(words, platform, book, names, Map.of());
  }

  /** How people are called. No two on the list are called the same. */
  public enum Names {
    SHORT,
    FULL
  }

  /** One room of a round with those who are in it, in alphabetical order. */
  record Room(String name, List<PersonId> people) {}

  /** By its topic where it has one; else a room counted from 0 is shown as 1: «Rom 1». */
  public String room(int room) {
    String topic = named.get(room);
    return topic == null
        ? words.text(platform == Platform.ROOM ? "groups.file.group" : "groups.file.room", room + 1)
        : topic;
  }

  public String person(PersonId id) {
    return names == Names.SHORT ? book.shortName(id) : book.distinctName(id);
  }

  /** The address; empty where none is known, or what is written there is none. */
  String address(PersonId id) {
    return book.person(id)
        .map(person -> person.attributes().getOrDefault(Attribute.EMAIL, "").strip())
        .filter(address -> address.matches("[^\\s@,;\"]+@[^\\s@,;\"]+"))
        .orElse("");
  }

  /** «Bjørg S., Camilla G. og Silje F.»; names that hold a comma are parted by semicolons. */
  String list(List<String> people) {
    if (people.size() < 2 || people.stream().anyMatch(name -> name.contains(","))) {
      return String.join("; ", people);
    }
    return words.text(
        "groups.and", String.join(", ", people.subList(0, people.size() - 1)), people.getLast());
  }

  List<Room> rooms(Round round) {
    return IntStream.range(0, round.groups().size())
        .mapToObj(at ->
            new Room(
                room(round.rooms().get(at)),
                round.groups().get(at).people().stream().sorted(book.alphabetical()).toList()))
        .toList();
  }
}
