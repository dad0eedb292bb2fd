package no.samtakt.ui.groups;

/**
 * What there is to say of the earlier sessions of a series.
 *
 * @param choice the words of the box that makes them count; empty where nobody met in them who is
 *     known to be on the list
 * @param counts whether they do
 * @param question whether somebody is somebody; empty where nothing is to be asked
 * @param given what was answered to that before; empty where it was not asked
 * @param more how many questions come after it, in words; empty for none
 * @param again the words of the button that brings answered questions back, or leaves them; empty
 *     where none was answered
 */
record SeriesScreen(
    String choice, boolean counts, String question, String given, String more, String again) {
  static final SeriesScreen BLANK = new SeriesScreen("", false, "", "", "", "");

  boolean isBlank() {
    return choice.isEmpty() && question.isEmpty() && again.isEmpty();
  }
}
