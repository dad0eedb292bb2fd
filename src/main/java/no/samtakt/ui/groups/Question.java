package no.samtakt.ui.groups;

import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Formation;
import no.samtakt.session.GroupRules;
import no.samtakt.session.TopicRooms;

/**
 * What is to be found out about the groups of an item: all of it values, so that the same is not
 * worked out twice.
 *
 * @param earlier rounds in which people meet besides the item's, of this session and of those
 *     before it that count
 * @param own the item's, by their segments
 * @param sizing what the one at {@code from} was formed with
 * @param from the first segment that is not over
 * @param shown the segment looked at
 * @param running whether that at {@code from} runs
 * @param here those who are to be in rooms
 * @param topics those of the segments at {@code from} and {@code shown} in which people choose
 */
record Question(
    ItemId item,
    List<Round> earlier,
    SequencedMap<Integer, Formation> own,
    Sizing sizing,
    int from,
    int shown,
    boolean running,
    List<PersonId> here,
    GroupRules rules,
    Roster people,
    SortedMap<Integer, TopicRooms> topics) {

  /** Whether another question is about the same round. */
  boolean isAbout(Question other) {
    return item.equals(other.item) && shown == other.shown;
  }
}
