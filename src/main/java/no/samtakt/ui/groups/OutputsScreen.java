package no.samtakt.ui.groups;

import java.util.List;

/**
 * How groups are handed out, in words.
 *
 * @param chat the words of the button that copies for the chat, and which part of how many
 * @param copied whether that was just done
 * @param zoom whether the meeting's platform takes a file with the rooms
 * @param notes what to know before it is done: who has no address, and what the platform cannot
 *     take
 */
record OutputsScreen(String chat, boolean copied, boolean zoom, List<String> notes) {
  static final OutputsScreen BLANK = new OutputsScreen("", false, false, List.of());

  OutputsScreen {
    notes = List.copyOf(notes);
  }

  /** Whether there is anything to hand out. */
  boolean isBlank() {
    return chat.isEmpty();
  }
}
