package no.samtakt.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samtakt.grouping.Grouper;
import no.samtakt.grouping.Rules;
import no.samtakt.grouping.Sizing;
import no.samtakt.grouping.file.ChatText;
import no.samtakt.grouping.file.Wording;
import no.samtakt.people.NameBook;
import no.samtakt.people.Person;
import no.samtakt.people.Roster;
import no.samtakt.platform.Platform;
import no.samtakt.words.Message;

/** {@code samtakt groups}: groups for several rounds from a list of people. */
final class FormGroups implements Call.Command {
  /** More than a week of meetings without a break; what is beyond was hardly meant. */
  private static final int MOST_ROUNDS = 1000;

  @Override
  public Exit run(Call call) throws Complaint {
    if (call.has("--topic")) {
      return new SeatByWishes().run(call);
    }
    needed(call, "--size", "--rounds");
    int size = call.number("--size", 2);
    int rounds = call.number("--rounds", 1, MOST_ROUNDS);
    long seed = call.seed();
    Optional<Roster> list = PeopleFile.read(call.option("--people").orElseThrow(), call.terminal());
    if (list.isEmpty()) {
      return Exit.INVALID;
    }
    Optional<GroupEvents> events = events(call, list.get(), rounds);
    if (events.isEmpty()) {
      return Exit.INVALID;
    }
    Roster roster = events.get().roster();
    if (roster.people().size() < 2) {
      throw Complaint.invalid(Message.of("cli.people.too-few"));
    }
    if (roster.people().size() > Grouper.MOST_PEOPLE) {
      throw PeopleFile.tooMany();
    }
    Rules rules = GroupRules.of(call, roster, size);
    Sizing sizing = new Sizing.AtMost(size);
    Instant before = call.machine().clock().instant();
    GroupsFormed groups =
        call.has("--events")
            ? GroupsFormed.live(events.get(), sizing, rounds, rules, new Random(seed))
            : GroupsFormed.planned(roster, sizing, rounds, rules, new Random(seed));
    tell(call, groups, Duration.between(before, call.machine().clock().instant()), seed);
    return Exit.FINE;
  }

  /** Only topics do without these. */
  private static void needed(Call call, String... options) throws Complaint {
    String label = " " + call.terminal().words().text("cli.help.label.number");
    String missing =
        Stream.of(options)
            .filter(option -> !call.has(option))
            .map(option -> option + label)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw Complaint.misuse("cli.misuse.missing", missing);
    }
  }

  private static Optional<GroupEvents> events(Call call, Roster list, int rounds) throws Complaint {
    Optional<String> name = call.option("--events");
    return name.isEmpty()
        ? Optional.of(new GroupEvents(list, List.of()))
        : GroupEvents.read(name.get(), list, rounds, call.terminal());
  }

  private static void tell(Call call, GroupsFormed groups, Duration took, long seed)
      throws Complaint {
    List<Person> people = groups.roster().people();
    NameBook book = NameBook.of(groups.roster(), people.stream().map(Person::id).toList());
    Wording wording = new Wording(call.terminal().words(), Platform.ZOOM, book, Wording.Names.FULL);
    Optional<String> folder = call.option("--zoom-dir");
    Map<Integer, ZoomFiles.Written> files =
        folder.isPresent() ? ZoomFiles.write(folder.get(), groups, wording) : Map.of();
    Map<Integer, List<String>> chat = call.has("--chat") ? chat(groups, wording) : Map.of();
    GroupsText text = new GroupsText(call.terminal(), groups, book);
    if (call.has("--json")) {
      call.terminal().json(GroupsJson.of(groups, book, took, chat, files));
    } else if (call.has("--chat")) {
      text.chat(chat);
    } else {
      if (folder.isEmpty()) {
        text.rooms();
      }
      text.quality(seed, call.has("--mix"));
    }
    text.zoom(files);
    text.broken();
    text.caps(wording.platform());
  }

  static Map<Integer, List<String>> chat(GroupsFormed groups, Wording wording) {
    Map<Integer, List<String>> chat = new TreeMap<>();
    for (int round = 0; round < groups.rounds().size(); round++) {
      String heading = wording.words().text("cli.groups.round", round + 1);
      chat.put(round, ChatText.of(heading, groups.rounds().get(round).round(), wording));
    }
    return chat;
  }
}
