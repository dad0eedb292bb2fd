package no.samtakt.ui.groups;

/**
 * What there is to say of the earlier sessions of a series.
 *
 * @param choice the words of the box that makes them count; empty where there are none
 * @param counts whether they do
 * @param question whether somebody is somebody; empty where nothing is to be asked
 * @param more how many questions come after it, in words; empty for none
 */
record SeriesScreen(String choice, boolean counts, String question, String more) {
  static final SeriesScreen BLANK = new SeriesScreen("", false, "", "");

  boolean isBlank() {
    return choice.isEmpty();
  }
}
