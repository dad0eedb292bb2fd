package no.samtakt.ui.notes;

import java.util.List;

/**
 * What is told of a harvest, in the window's language.
 *
 * @param heading what it is; empty where there is none
 * @param lines what was understood of it, and what was not
 * @param accept the name of the button that adds it, or that deletes what was added; empty for none
 * @param added it has been added
 */
record HarvestScreen(String heading, List<String> lines, String accept, boolean added) {
  static final HarvestScreen NONE = new HarvestScreen("", List.of(), "", false);

  HarvestScreen {
    lines = List.copyOf(lines);
  }

  /** The same while it is being added. */
  HarvestScreen withoutOffer() {
    return new HarvestScreen(heading, lines, "", added);
  }
}
