package no.samtakt.rehearsal;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import no.samtakt.live.Arrival;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
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
          case Action.Note note -> note(note, here);
          case Action.EditNote edit -> edit(edit, here);
          case Action.MoveNote move ->
              run.give(
                  new SessionCommand.MoveNote(new NoteId(move.note()), new ItemId(move.item())));
          case Action.TickNote tick ->
              run.give(new SessionCommand.MarkFollowUp(new NoteId(tick.note()), true));
          case Action.DeleteNote delete ->
              run.give(new SessionCommand.DeleteNotes(List.of(new NoteId(delete.note()))));
          case Action.RestoreNote restore ->
              run.give(new SessionCommand.RestoreNotes(List.of(new NoteId(restore.note()))));
          case Action.Next next -> run.give(new SessionCommand.Next());
          case Action.Pause pause -> run.give(new SessionCommand.Pause());
          case Action.Resume resume -> run.give(new SessionCommand.Resume());
          case Action.Adjust adjust -> run.give(new SessionCommand.Adjust(adjust.by()));
          case Action.Join join -> run.give(Arrival.of(join.name(), here).command());
          case Action.Leave leave -> leave(leave.name(), here);
        };
    if (refused.isPresent()) {
      LocalTime time = start.plus(cue.at()).atZone(here.state().sheet().zone()).toLocalTime();
      run.warn(Message.of("rehearsal.not-done", time, refused.get()));
    }
  }

  private Optional<Message> note(Action.Note note, Snapshot here) throws RehearsalException {
    String name = note.owner();
    List<PersonId> known = name == null ? List.of() : Arrival.named(name, here);
    if (name != null && known.isEmpty()) {
      return Optional.of(Message.of("rehearsal.nobody-named", name));
    }
    PersonId owner = known.isEmpty() ? null : known.getFirst();
    return run.give(
        new SessionCommand.TakeNote(
            note.tag(), note.text(), new FollowUp(owner, note.due(), false), null));
  }

  private Optional<Message> edit(Action.EditNote edit, Snapshot here) throws RehearsalException {
    NoteId id = new NoteId(edit.note());
    FollowUp followUp = here.state().notebook().note(id).map(Note::followUp).orElse(null);
    return run.give(new SessionCommand.EditNote(id, edit.tag(), edit.text(), followUp));
  }

  private Optional<Message> leave(String name, Snapshot here) throws RehearsalException {
    List<PersonId> known = Arrival.named(name, here);
    return known.isEmpty()
        ? Optional.of(Message.of("rehearsal.nobody-named", name))
        : run.give(
            new SessionCommand.Leave(
                Arrival.either(known, id -> here.state().presence().isHere(id))));
  }
}
