package no.samtakt.ui.participants;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samtakt.grouping.Round;
import no.samtakt.people.NameBook;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.Course;
import no.samtakt.session.Formation;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.moment.TopicNames;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who or what is in which room.
 *
 * @param fullNames whether the leader chose that everybody stands there with their whole name
 */
record Listings(Clockwork clock, @Nullable Platform platform, boolean fullNames) {
  private static final Duration PAGE_STANDS = Duration.ofSeconds(12);

  /** A list, and how many it is of, in words. */
  record Listing(Board.Rooms board, String count) {}

  /** The rooms of the phase or round that runs; nothing where nobody has one. */
  Optional<Listing> now() {
    int segment = clock.current().segment();
    return course()
        .groups(item().id(), segment)
        .flatMap(round -> of(round, segment))
        .or(this::openSpace);
  }

  /** The rooms of this phase or round, else of the next one in the item, else of the last. */
  Optional<Listing> nearest() {
    int segment = clock.current().segment();
    List<Formation> formed =
        course().formations().stream()
            .filter(each -> each.item().equals(item().id()))
            .sorted(Comparator.comparingInt(Formation::segment))
            .toList();
    return formed.stream()
        .filter(each -> each.segment() >= segment)
        .findFirst()
        .or(() -> formed.isEmpty() ? Optional.empty() : Optional.of(formed.getLast()))
        .flatMap(each -> of(each.round(), each.segment()))
        .or(this::openSpace);
  }

  private Optional<Listing> of(Round round, int segment) {
    NameBook book = clock.now().names();
    Seats seats =
        Seats.of(
            round,
            clock.now().state().presence(),
            book.alphabetical(),
            fullNames ? book::distinctName : book::shortName,
            TopicNames.shortOf(item(), segment));
    return seats.places().isEmpty()
        ? Optional.empty()
        : Optional.of(people(seats, !item().topics(segment).isEmpty()));
  }

  private Listing people(Seats seats, boolean topics) {
    Words words = clock.words();
    String hint =
        topics
            ? words.text("participants.find-topic")
            : platform == null
                ? words.text("participants.find-name")
                : platform == Platform.ROOM
                    ? words.text("participants.find-name-here")
                    : words.text("participants.find-name-in", platform.label());
    String help = seats.missing() == 0 ? "" : words.text("participants.no-name");
    String count =
        platform == Platform.ROOM ? "participants.people-groups" : "participants.people-rooms";
    return new Listing(
        board(hint, help, seats.places()), words.text(count, seats.places().size(), seats.rooms()));
  }

  /** In an Open Space everybody chooses among the topics of the slot that runs. */
  private Optional<Listing> openSpace() {
    List<Board.Place> topics =
        item().topics(clock.current().segment()).stream()
            .map(topic -> new Board.Place(topic.title(), room(topic)))
            .toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Listing(board(clock.words().text("participants.topics"), "", topics), ""));
  }

  private static String room(Topic topic) {
    return topic.room() == null ? "" : topic.room();
  }

  private Board.Rooms board(String hint, String help, List<Board.Place> places) {
    return new Board.Rooms(
        Icon.valueOf(item().kind().name()),
        clock.heading(),
        clock.prompt(),
        clock.countdown(""),
        hint,
        help,
        places,
        clock.now().now().getEpochSecond() / PAGE_STANDS.toSeconds());
  }

  private Item item() {
    return clock.current().item();
  }

  private Course course() {
    return clock.now().state().course();
  }
}
