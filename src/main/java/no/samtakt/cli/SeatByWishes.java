package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import no.samtakt.grouping.Choice;
import no.samtakt.grouping.Choices;
import no.samtakt.grouping.Formed;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.file.Wording;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.people.file.WishList;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Topic;
import no.samtakt.runsheet.file.ProblemText;
import no.samtakt.words.Message;

/** {@code samtakt groups --topic}: people at topics, by the wishes that their list tells. */
final class SeatByWishes implements Call.Command {
  /** What means nothing where people choose for themselves. */
  private static final List<String> REFUSED =
      List.of("--size", "--rounds", "--mix", "--apart", "--together", "--one-of", "--events");

  @Override
  public Exit run(Call call) throws Complaint {
    for (String option : REFUSED) {
      if (call.has(option)) {
        throw Complaint.misuse("cli.groups.topic-with", option);
      }
    }
    List<Topic> topics = topics(call);
    long seed = call.seed();
    String file = call.option("--people").orElseThrow();
    Optional<Roster> roster = PeopleFile.read(file, call.terminal());
    if (roster.isEmpty()) {
      return Exit.INVALID;
    }
    if (roster.get().people().size() < 2) {
      throw Complaint.invalid(Message.of("cli.people.too-few"));
    }
    List<PersonId> people = roster.get().people().stream().map(Person::id).toList();
    NameBook book = NameBook.of(roster.get(), people);
    Map<PersonId, List<Integer>> wishes = wishes(call, file, book, people, topics);
    Instant before = call.machine().clock().instant();
    Choice<Integer> choice = seated(people, topics, wishes, seed);
    Duration took = Duration.between(before, call.machine().clock().instant());
    tell(call, new Seated(roster.get(), book, topics, wishes, choice), took, seed);
    return Exit.FINE;
  }

  private static List<Topic> topics(Call call) throws Complaint {
    List<Topic> topics = new ArrayList<>();
    for (String text : call.options("--topic")) {
      int at = text.lastIndexOf('=');
      String title = (at < 0 ? text : text.substring(0, at)).strip();
      String places = at < 0 ? "" : text.substring(at + 1).strip();
      if (title.isEmpty() || (at >= 0 && !places.matches("[1-9]\\d{0,4}"))) {
        throw Complaint.misuse("cli.groups.topic", text);
      }
      Integer most = places.isEmpty() ? null : Integer.valueOf(places);
      topics.add(new Topic(title, null, null, 1, most));
    }
    return topics;
  }

  /** A line that is not understood is a warning: whoever it is has a place, but no wish. */
  private static Map<PersonId, List<Integer>> wishes(
      Call call, String file, NameBook book, List<PersonId> people, List<Topic> topics)
      throws Complaint {
    WishList list = WishList.read(Call.path(file));
    if (list.isChat() || list.isEmpty()) {
      throw Complaint.invalid(Message.of("cli.groups.no-wishes", file));
    }
    WishList.Understood understood = list.of(book, people, topics);
    understood.problems().stream()
        .map(problem -> ProblemText.line(file, problem, call.terminal().words()))
        .forEach(call.terminal()::remark);
    return understood.wishes();
  }

  private static Choice<Integer> seated(
      List<PersonId> people, List<Topic> topics, Map<PersonId, List<Integer>> wishes, long seed) {
    Map<PersonId, List<Integer>> wished = new HashMap<>();
    people.forEach(person -> wished.put(person, wishes.getOrDefault(person, List.of())));
    Map<Integer, Integer> places = new LinkedHashMap<>();
    topics.forEach(topic -> places.put(places.size(), topic.most()));
    return Choices.assign(wished, places, new Random(seed));
  }

  private static void tell(Call call, Seated seated, Duration took, long seed) throws Complaint {
    GroupsFormed groups = formed(seated);
    Map<Integer, String> named = new TreeMap<>();
    seated.topics().forEach(topic -> named.put(named.size(), topic.title()));
    Wording wording =
        new Wording(
            call.terminal().words(), Platform.ZOOM, seated.book(), Wording.Names.FULL, named);
    Optional<String> folder = call.option("--zoom-dir");
    Map<Integer, ZoomFiles.Written> files =
        folder.isPresent() ? ZoomFiles.write(folder.get(), groups, wording) : Map.of();
    Map<Integer, List<String>> chat =
        call.has("--chat") ? FormGroups.chat(groups, wording) : Map.of();
    GroupsText text = new GroupsText(call.terminal(), groups, seated.book());
    if (call.has("--json")) {
      call.terminal().json(seated.json(GroupsJson.of(groups, seated.book(), took, chat, files)));
    } else if (call.has("--chat")) {
      text.chat(chat);
    } else {
      seated.text(call.terminal(), folder.isEmpty(), seed);
    }
    text.zoom(files);
    text.broken();
  }

  private static GroupsFormed formed(Seated seated) {
    Map<Integer, Group> rooms = new TreeMap<>();
    seated.choice().topics().forEach((room, people) -> rooms.put(room, new Group(people)));
    Round round = new Round(List.copyOf(rooms.values()), List.copyOf(rooms.keySet()));
    Quality quality = Quality.of(List.of(round), List.of(), Rules.NONE);
    return new GroupsFormed(seated.roster(), List.of(new Formed(round, "wishes")), quality, 0, 0);
  }
}
