package no.samtakt.ui.participants;

import no.samtakt.words.Language;

/**
 * All that participants see, in the run sheet's language.
 *
 * @param title of the session, at the foot
 * @param aside at the foot to the right, quiet; may be empty
 * @param strong after it, in bold; may be empty
 */
public record ParticipantsScreen(
    Language language, String title, Board board, String aside, String strong) {
  static final ParticipantsScreen BLANK =
      new ParticipantsScreen(Language.NB, "", new Board.End("", ""), "", "");
}
