package no.samtakt.before;

import java.util.Locale;
import no.samtakt.words.Message;

/** What the leader asks of everybody in the digital quarter, in the order in which it is asked. */
public enum TechStep {
  /** Everybody is let in, and the info poster is on the screen. */
  LET_IN,
  SOUND,
  CAMERA,
  RENAMED,
  CHAT,
  ROOMS;

  /** What it is kept under beside the tasks, which are in people's own words. */
  public String key() {
    return "tech-check:" + name().toLowerCase(Locale.ROOT);
  }

  public Message label() {
    return Message.of("tech-step." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
