package no.samtakt.cli;

import java.util.Optional;
import no.samtakt.grouping.Grouper;
import no.samtakt.people.Roster;
import no.samtakt.people.file.RosterRead;
import no.samtakt.people.file.RosterReader;
import no.samtakt.runsheet.file.ProblemText;
import no.samtakt.words.Message;

/** The list of people that a command was given. */
final class PeopleFile {
  private PeopleFile() {}

  /** The list, or nothing when its problems have been told on standard error. */
  static Optional<Roster> read(String name, Terminal terminal) throws Complaint {
    return switch (RosterReader.read(Call.path(name))) {
      case RosterRead.People people -> {
        people.notes().forEach(note -> terminal.warn(Message.of("cli.people.note", name, note)));
        if (people.entries().size() > Grouper.MOST_PEOPLE) {
          throw tooMany();
        }
        yield Optional.of(Roster.EMPTY.listed(people.entries()));
      }
      case RosterRead.Broken broken -> {
        broken.problems().stream()
            .map(problem -> ProblemText.line(name, problem, terminal.words()))
            .forEach(terminal::remark);
        yield Optional.empty();
      }
    };
  }

  /** More people than groups can be formed of. */
  static Complaint tooMany() {
    return Complaint.invalid(Message.of("cli.people.too-many", Grouper.MOST_PEOPLE));
  }
}
