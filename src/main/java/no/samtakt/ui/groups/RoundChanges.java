package no.samtakt.ui.groups;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import no.samtakt.people.PersonId;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Formation;
import no.samtakt.session.SessionCommand;

/** What the leader can do to one round that is formed, as commands. */
record RoundChanges(ItemId item, int segment, Formation formation) {

  /**
   * Puts somebody in a room.
   *
   * @param room from 0; one that is empty becomes a new one
   */
  SessionCommand move(PersonId person, int room) {
    Map<Integer, List<PersonId>> rooms = Occupied.rooms(formation.round());
    rooms.values().forEach(people -> people.remove(person));
    rooms.computeIfAbsent(room, fresh -> new ArrayList<>()).add(person);
    return new SessionCommand.Rearrange(item, segment, formation.round(), Occupied.round(rooms));
  }

  /** The first room that nobody is in, from 0. */
  int fresh() {
    int room = 0;
    while (new HashSet<>(formation.round().rooms()).contains(room)) {
      room++;
    }
    return room;
  }

  /**
   * Keeps a room as it is, or no longer.
   *
   * @param room from 0
   */
  SessionCommand turnLock(int room) {
    return new SessionCommand.LockRoom(item, segment, room, !formation.locked().contains(room));
  }

  /** Forms the rest of the round anew. */
  SessionCommand reshuffle() {
    return new SessionCommand.Reshuffle(item, segment);
  }
}
