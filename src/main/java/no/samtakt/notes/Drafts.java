package no.samtakt.notes;

/** Keeps the text being typed in one session, apart from its notes, so that a crash loses none. */
public interface Drafts {
  /** The text that was being typed when the session was last open; empty when there was none. */
  Draft read();

  /** Keeps the text as it is now; an empty one forgets it. Trouble is logged, never thrown. */
  void keep(Draft draft);
}
