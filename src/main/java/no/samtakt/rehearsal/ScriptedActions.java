package no.samtakt.rehearsal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;

/** Carries out what a script says; what cannot be done is a warning. */
final class ScriptedActions {
  private final Run run;
  private final Instant start;

  ScriptedActions(Run run, Instant start) {
    this.run = run;
    this.start = start;
  }

  void perform(Script.Cue cue, Snapshot here) throws RehearsalException {
    Optional<Message> refused =
        switch (cue.action()) {
          case Action.Note note -> run.give(new SessionCommand.TakeNote(note.tag(), note.text()));
          case Action.Next next -> run.give(new SessionCommand.Next());
          case Action.Pause pause -> run.give(new SessionCommand.Pause());
          case Action.Resume resume -> run.give(new SessionCommand.Resume());
          case Action.Adjust adjust -> run.give(new SessionCommand.Adjust(adjust.by()));
          case Action.Join join -> run.give(joining(join.name(), here));
          case Action.Leave leave -> leave(leave.name(), here);
        };
    if (refused.isPresent()) {
      LocalTime time = start.plus(cue.at()).atZone(here.state().sheet().zone()).toLocalTime();
      run.warn(Message.of("rehearsal.not-done", time, refused.get()));
    }
  }

  /** Somebody of this name who is away comes back; else a new name is added to the list. */
  private static SessionCommand joining(String name, Snapshot here) {
    List<PersonId> known = named(name, here);
    if (!known.isEmpty()) {
      return new SessionCommand.Join(either(known, id -> !here.state().presence().isHere(id)));
    }
    List<Roster.Entry> entries = new ArrayList<>();
    for (PersonId id : here.state().presence().listed()) {
      here.people()
          .person(id)
          .ifPresent(each -> entries.add(new Roster.Entry(each.name(), each.attributes())));
    }
    entries.add(new Roster.Entry(name, Map.of()));
    return new SessionCommand.ListPeople(here.people().listed(entries));
  }

  private Optional<Message> leave(String name, Snapshot here) throws RehearsalException {
    List<PersonId> known = named(name, here);
    return known.isEmpty()
        ? Optional.of(Message.of("rehearsal.nobody-named", name))
        : run.give(
            new SessionCommand.Leave(either(known, id -> here.state().presence().isHere(id))));
  }

  /** Everybody of this name: two people may share one. */
  private static List<PersonId> named(String name, Snapshot here) {
    return here.people().people().stream()
        .filter(person -> new Roster(List.of(person)).named(name).isPresent())
        .map(Person::id)
        .toList();
  }

  private static PersonId either(List<PersonId> known, Predicate<PersonId> better) {
    return known.stream().filter(better).findFirst().orElseGet(known::getFirst);
  }
}
