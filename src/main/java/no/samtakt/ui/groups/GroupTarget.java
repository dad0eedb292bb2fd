package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.Segment;
import no.samtakt.runsheet.Shape;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.Course;
import no.samtakt.session.Formation;
import no.samtakt.session.TopicRooms;
import no.samtakt.session.Visit;

/**
 * The item whose groups the pane is about: the running one where people work in groups in it, else
 * the next such item, else whatever runs.
 *
 * @param segments its phases or rounds in groups, counted from 0
 * @param from the first segment that is not over
 * @param running whether the item runs
 * @param freeSize whether the sheet leaves the size of the groups to the leader
 */
record GroupTarget(Item item, List<Integer> segments, int from, boolean running, boolean freeSize) {
  GroupTarget {
    segments = List.copyOf(segments);
  }

  static Optional<GroupTarget> of(Course course) {
    return course.ended() == null ? ahead(course) : last(course);
  }

  private static Optional<GroupTarget> ahead(Course course) {
    Item now = course.item();
    Stream<Item> items =
        course.sheet().items().stream()
            .skip(course.index() + 1L)
            .filter(item -> !course.skipped().contains(item.id()));
    return Stream.concat(Stream.ofNullable(now), items)
        .filter(item -> mayGroup(course, item))
        .map(item -> in(course, item))
        .filter(target -> !target.segments().isEmpty())
        .findFirst()
        .or(() -> Optional.ofNullable(now).map(item -> adHoc(course, item)));
  }

  /** Said at a glance: a sheet may be long, and the question is asked at every tick. */
  private static boolean mayGroup(Course course, Item item) {
    return item.kind() == Kind.PAIRS
        || item.kind() == Kind.GROUPS
        || !(item.shape() instanceof Shape.Whole)
        || (item.kind().hasTopics() && !item.topics().isEmpty())
        || course.formations().stream().anyMatch(formed -> formed.item().equals(item.id()));
  }

  /** After the session: the groups that were formed last. */
  private static Optional<GroupTarget> last(Course course) {
    return course.formations().isEmpty()
        ? Optional.empty()
        : course
            .sheet()
            .item(course.formations().getLast().item())
            .map(item -> in(course, item))
            .map(target ->
                new GroupTarget(
                    target.item(),
                    target.segments(),
                    target.item().segments().size(),
                    false,
                    false));
  }

  private static GroupTarget in(Course course, Item item) {
    List<Segment> all = item.segments();
    TreeSet<Integer> segments = new TreeSet<>();
    IntStream.range(0, all.size())
        .filter(i -> all.get(i).size() > 0 || !item.topics(i).isEmpty())
        .forEach(segments::add);
    course.formations().stream()
        .filter(formed -> formed.item().equals(item.id()) && formed.segment() < all.size())
        .forEach(formed -> segments.add(formed.segment()));
    boolean chosen = segments.stream().anyMatch(segment -> !item.topics(segment).isEmpty());
    boolean open = item.kind() == Kind.GROUPS && item.shape() instanceof Shape.Whole;
    boolean unsaid = open || segments.stream().allMatch(segment -> all.get(segment).size() == 0);
    Visit visit = course.visit();
    boolean running = visit != null && visit.item().equals(item.id());
    int from = visit != null && running ? visit.leg().segment() : 0;
    return new GroupTarget(item, List.copyOf(segments), from, running, unsaid && !chosen);
  }

  /** Groups in an item that the sheet does not group: formed for what runs of it now. */
  private static GroupTarget adHoc(Course course, Item item) {
    GroupTarget plain = in(course, item);
    return new GroupTarget(item, List.of(plain.from()), plain.from(), true, true);
  }

  /** Its segments that are not over. */
  List<Integer> left() {
    return segments.stream().filter(segment -> segment >= from).toList();
  }

  /** The topics that people choose among in a segment; none where they are grouped. */
  List<Topic> topics(int segment) {
    return item.topics(segment);
  }

  /** Whether people choose among topics in a segment. */
  boolean isChosen(int segment) {
    return !topics(segment).isEmpty();
  }

  /** The rooms of a segment's topics, and who wishes for which; nothing where it has none. */
  Optional<TopicRooms> topicRooms(Course course, int segment, Roster people, List<PersonId> here) {
    return TopicRooms.of(course.groups(), item, segment, people, here);
  }

  boolean inRounds() {
    return item.shape() instanceof Shape.InRounds;
  }

  /** People a group where the sheet says it and it is the same all along; else 0. */
  int size() {
    List<Integer> sizes =
        left().stream().map(segment -> item.segments().get(segment).size()).distinct().toList();
    return freeSize || sizes.size() != 1 ? 0 : sizes.getFirst();
  }

  /** The segment to show where nobody chose one: what runs, else what comes, else what was. */
  int usual() {
    return left().stream().findFirst().orElse(segments.getLast());
  }

  boolean over(int segment) {
    return segment < from;
  }

  boolean now(int segment) {
    return running && segment == from;
  }

  Optional<Round> groups(Course course, int segment) {
    return course.groups(item.id(), segment);
  }

  /**
   * What there is to find out about its groups.
   *
   * @param here those who are to be in rooms
   * @param shown the segment looked at
   */
  Question question(Course course, List<PersonId> here, Roster people, int shown) {
    List<Round> earlier = new ArrayList<>(course.groups().earlier());
    SequencedMap<Integer, Formation> own = new TreeMap<>();
    for (Formation each : course.formations()) {
      if (each.item().equals(item.id())) {
        own.put(each.segment(), each);
      }
    }
    for (Formation each : course.meetings()) {
      if (!each.item().equals(item.id())) {
        earlier.add(each.round());
      }
    }
    SortedMap<Integer, TopicRooms> topics = new TreeMap<>();
    for (int segment : new int[] {from, shown}) {
      topicRooms(course, segment, people, here).ifPresent(rooms -> topics.put(segment, rooms));
    }
    return new Question(
        item.id(),
        earlier,
        own,
        sizing(course, from),
        from,
        shown,
        running,
        here,
        course.groups().rules(),
        people,
        topics);
  }

  /** How large the groups of a segment are to be; pairs where nothing tells. */
  Sizing sizing(Course course, int segment) {
    Sizing chosen = course.groups().of(item.id(), segment).map(Formation::sizing).orElse(null);
    if (chosen != null) {
      return chosen;
    }
    boolean said = segment < item.segments().size() && item.segments().get(segment).size() > 1;
    return new Sizing.AtMost(said ? item.segments().get(segment).size() : 2);
  }
}
