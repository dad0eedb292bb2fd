package no.samtakt.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Quality;
import no.samtakt.grouping.Round;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.platform.Limits;
import no.samtakt.platform.Platform;
import no.samtakt.words.Message;

/** Formed groups as people read them. */
record GroupsText(Terminal terminal, GroupsFormed groups, NameBook book) {
  /** A heading for each round, and a line for each room. */
  void rooms() {
    int number = 0;
    for (var formed : groups.rounds()) {
      Round round = formed.round();
      terminal.say(Message.of("cli.groups.round", ++number));
      for (int at = 0; at < round.groups().size(); at++) {
        Group group = round.groups().get(at);
        terminal.say(
            Message.of("cli.groups.room", round.rooms().get(at) + 1, names(group.people())));
      }
    }
  }

  /** What to paste into the meeting's chat, messages parted by an empty line. */
  void chat(Map<Integer, List<String>> messages) {
    terminal.line(
        messages.values().stream().flatMap(List::stream).collect(Collectors.joining("\n\n")));
  }

  /** How many meet again or have something in common, and whether that could be less. */
  void quality(long seed, boolean mixed) {
    Quality quality = groups.quality();
    terminal.say(
        quality.repeats() == 0
            ? Message.of("cli.groups.no-repeats", String.valueOf(seed))
            : Message.of("cli.groups.repeats", quality.repeats(), String.valueOf(seed)));
    if (quality.repeats() > 0 && quality.repeats() <= groups.repeatsBound()) {
      terminal.say(Message.of("cli.groups.fewest-repeats"));
    }
    if (mixed) {
      terminal.say(
          quality.same() <= groups.sameBound()
              ? Message.of("cli.groups.fewest-same", quality.same())
              : Message.of("cli.groups.same", quality.same(), groups.sameBound()));
    }
  }

  /** Where rules do not hold. */
  void broken() {
    for (Quality.Broken broken : groups.quality().broken()) {
      String key =
          switch (broken.kind()) {
            case APART -> "cli.groups.broken.apart";
            case TOGETHER -> "cli.groups.broken.together";
            case ONE_OF -> "cli.groups.broken.one-of";
            case POOL -> "cli.groups.broken.pool";
            case ALONE -> "cli.groups.broken.alone";
          };
      String people = names(broken.people().stream().sorted(book.alphabetical()).toList());
      terminal.warn(Message.of(key, broken.round() + 1, broken.room() + 1, people));
    }
    if (!groups.quality().broken().isEmpty()) {
      terminal.warn(Message.of("cli.groups.mend"));
    }
  }

  /** Where a platform does not take so many rooms or people; of all rounds the most. */
  void caps(Platform platform) {
    int rooms = 0;
    int people = 0;
    for (var formed : groups.rounds()) {
      rooms = Math.max(rooms, formed.round().groups().size());
      people = Math.max(people, formed.round().people().size());
    }
    Limits.of(platform).passedBy(rooms, people).forEach(terminal::warn);
  }

  /** What was written for Zoom, and who has to be moved by hand. */
  void zoom(Map<Integer, ZoomFiles.Written> written) {
    for (ZoomFiles.Written each : written.values()) {
      String file = each.file().toString();
      terminal.remark(
          terminal
              .words()
              .text(
                  each.moved().isEmpty()
                      ? Message.of("cli.groups.zoom", file)
                      : Message.of("cli.groups.zoom-moved", file, names(each.moved()))));
    }
  }

  private String names(List<PersonId> people) {
    return people.stream().map(book::distinctName).collect(Collectors.joining(", "));
  }
}
