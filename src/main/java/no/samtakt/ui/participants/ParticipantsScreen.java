package no.samtakt.ui.participants;

import no.samtakt.words.Language;
import no.samtakt.words.Message;

/**
 * All that participants see, in the run sheet's language.
 *
 * @param title of the session, at the foot
 * @param aside at the foot to the right, quiet; may be empty
 * @param strong after it, in bold; may be empty
 * @param name what the leader calls it; participants never see it
 * @param chosen whether the leader chose it, and it does not follow from what runs
 */
public record ParticipantsScreen(
    Language language,
    String title,
    Board board,
    String aside,
    String strong,
    Message name,
    boolean chosen) {
  static final ParticipantsScreen BLANK =
      new ParticipantsScreen(
          Language.NB, "", new Board.End("", ""), "", "", Message.of("scene.waiting"), false);

  ParticipantsScreen asChosen() {
    return new ParticipantsScreen(language, title, board, aside, strong, name, true);
  }
}
