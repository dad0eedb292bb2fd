package no.samtakt.ui.history;

import no.samtakt.history.PastSession;
import no.samtakt.ui.kit.Icon;

/** How a session stands, as it is shown: by icon and word. */
enum Standing {
  ANONYMISED(Icon.SAFE, "history.standing.anonymised"),
  OPENED(Icon.CLOCK, "start.standing.opened"),
  RUNNING(Icon.PAUSE, "start.standing.running"),
  ENDED(Icon.ON_SCHEDULE, "start.standing.ended");

  private final Icon icon;
  private final String key;

  Standing(Icon icon, String key) {
    this.icon = icon;
    this.key = key;
  }

  static Standing of(PastSession session) {
    if (session.kept().anonymised() != null) {
      return ANONYMISED;
    }
    return switch (session.standing()) {
      case OPENED -> OPENED;
      case RUNNING -> RUNNING;
      case ENDED -> ENDED;
    };
  }

  Icon icon() {
    return icon;
  }

  String key() {
    return key;
  }
}
