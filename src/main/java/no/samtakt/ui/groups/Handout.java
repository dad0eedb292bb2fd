package no.samtakt.ui.groups;

import java.util.List;
import no.samtakt.grouping.file.ZoomAssignment;
import no.samtakt.people.PersonId;
import no.samtakt.platform.Platform;
import no.samtakt.ui.moment.RoundOut;

/**
 * What is to be told of a round before it is handed out. It grows with the people, so it is worked
 * out once for each round.
 *
 * @param messages for the chat
 * @param without whom Zoom's file leaves out, where the meeting is there
 */
record Handout(RoundOut round, List<String> messages, List<PersonId> without) {
  static Handout of(RoundOut round) {
    boolean zoom = round.wording().platform() == Platform.ZOOM;
    List<PersonId> without =
        zoom ? ZoomAssignment.of(round.round(), round.wording()).moved() : List.of();
    return new Handout(round, round.messages(), without);
  }
}
