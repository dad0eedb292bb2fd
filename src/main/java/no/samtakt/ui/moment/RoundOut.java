package no.samtakt.ui.moment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.file.ChatText;
import no.samtakt.grouping.file.Wording;
import no.samtakt.live.Snapshot;
import no.samtakt.people.PersonId;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Shape;
import no.samtakt.session.Course;
import no.samtakt.words.Words;

/**
 * A round as it is handed out, in the sheet's language.
 *
 * @param heading what it is called
 * @param wording short names
 */
public record RoundOut(String heading, Round round, Wording wording) {
  /**
   * The groups of a segment; nothing where there are none, or everybody in them has left.
   *
   * @param over whether the segment is over, and its groups are told as they were; else only those
   *     who are still here are
   */
  public static Optional<RoundOut> of(Snapshot snapshot, Item item, int segment, boolean over) {
    Course course = snapshot.state().course();
    RunSheet sheet = snapshot.state().sheet();
    Platform platform = Platform.of(sheet.platform()).orElse(Platform.ZOOM);
    Words words = Words.in(sheet.language());
    Wording wording =
        new Wording(
            words, platform, snapshot.names(), Wording.Names.SHORT, TopicNames.of(item, segment));
    Set<PersonId> here = new HashSet<>(snapshot.state().presence().here());
    return course
        .groups(item.id(), segment)
        .flatMap(round -> over ? Optional.of(round) : left(round, here))
        .map(round -> new RoundOut(heading(course, item, segment, words), round, wording));
  }

  /** The messages for the chat, none longer than the platform takes. */
  public List<String> messages() {
    return ChatText.of(heading, round, wording);
  }

  /** With whole names, for what only the leader reads. */
  public Wording full() {
    return new Wording(
        wording.words(), wording.platform(), wording.book(), Wording.Names.FULL, wording.named());
  }

  /** The title alone where the item has one segment in groups; else which of them it is. */
  private static String heading(Course course, Item item, int segment, Words words) {
    int of = item.segments().size();
    long inGroups =
        IntStream.range(0, of)
            .filter(each ->
                item.segments().get(each).size() > 0 || course.groups(item.id(), each).isPresent())
            .count();
    return inGroups < 2
        ? item.title()
        : words.text(
            item.shape() instanceof Shape.InRounds ? "groups.chat-round" : "groups.chat-phase",
            item.title(),
            segment + 1,
            of);
  }

  private static Optional<Round> left(Round round, Set<PersonId> here) {
    SortedMap<Integer, Group> rooms = new TreeMap<>();
    for (int at = 0; at < round.groups().size(); at++) {
      List<PersonId> people =
          round.groups().get(at).people().stream().filter(here::contains).toList();
      if (!people.isEmpty()) {
        rooms.put(round.rooms().get(at), new Group(people));
      }
    }
    return rooms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet())));
  }
}
