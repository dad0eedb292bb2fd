package no.samtakt.people;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether somebody is to be reckoned with when groups are formed. */
public enum Standing {
  HERE,
  /** Comes later: on the list, in no group yet, and looked out for. */
  LATE,
  /** Has left, or has said that they do not come. */
  LEFT;

  /** «Sent» alone is an invitation that was sent, in English. */
  private static final Pattern COMES_LATER =
      Pattern.compile(
          "(?:kommer|kjem|møter|blir|vert|for)\\s+(?:litt\\s+|noko\\s+|noe\\s+)?se(?:i)?n\\w*"
              + "|\\b(?:forsinket|forsinka|late|later|delayed|kommer etter|kjem etter)\\b"
              + "|^(?:sein|seint|senere|seinare|seinere)$",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern COMES_NOT =
      Pattern.compile(
          "\\b(?:avmeldt|avmeld|avbud|avbod|forfall|frafall|fråfall|kansellert|avslått|avlyst"
              + "|fravær|fraværende|fråvær|fråverande|syk|sjuk|ikke møtt|ikkje møtt|kommer ikke"
              + "|kjem ikkje|venteliste|cancelled|canceled|declined|absent|no-show|waitlist"
              + "|waiting list|withdrawn|sick|left|gått|dratt|reist|ikke påmeldt|ikkje påmeld"
              + "|ikkje påmeldt|not registered|kan ikke|kan ikkje|deltar ikke|deltek ikkje"
              + "|møter ikke|møter ikkje|not coming|not attending|cannot|can[’']t)\\b"
              // «No» also begins «No. 5» and «no allergies».
              + "|^nei\\b|^no(?:$|,|!| thanks?\\b)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** What a word on a list means: «kommer seint», «avmeldt»; of any other, that they come. */
  public static Standing of(String written) {
    String small = written.strip().toLowerCase(Locale.ROOT);
    if (COMES_NOT.matcher(small).find()) {
      return LEFT;
    }
    return COMES_LATER.matcher(small).find() ? LATE : HERE;
  }
}
