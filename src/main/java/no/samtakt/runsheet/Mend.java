package no.samtakt.runsheet;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;

/** A change to a run sheet, as a value: to a sheet by {@link Mending}, and to a file by others. */
public sealed interface Mend {
  /**
   * A new item.
   *
   * @param index where it will stand, counted from 0
   */
  record InsertItem(int index, Item item) implements Mend {}

  /**
   * Another length: of the item where it is undivided, of each round where it has rounds, and else
   * of a phase.
   *
   * @param part which phase, counted from 0; 0 in all other items
   */
  record ChangeLength(ItemId item, int part, Duration length) implements Mend {}

  /** Another moving time, of the rounds or of a phase. */
  record ChangeSwap(ItemId item, int part, Duration swap) implements Mend {}

  /** Another size of the groups, of the rounds or of a phase. */
  record ChangeSize(ItemId item, int part, int size) implements Mend {}

  /** Another kind. */
  record ChangeKind(ItemId item, Kind kind) implements Mend {}

  /** One of the item's texts, where there was none or another. */
  record SetText(ItemId item, Said said, String text) implements Mend {}

  /** A line for the item's script, after those that it has. */
  record AddLine(ItemId item, ScriptLine line) implements Mend {}

  /** A text for the chat, after those that the item has. */
  record AddChat(ItemId item, String text) implements Mend {}

  /**
   * The address of a tool.
   *
   * @param tool which of the item's tools, counted from 0
   */
  record AddLink(ItemId item, int tool, String link) implements Mend {}

  /** Another planned start. */
  record ChangeStart(LocalTime start) implements Mend {}

  /** A rule for the info poster, after those that are there. */
  record AddRule(String rule) implements Mend {}

  /** A design check is left out from now on. */
  record AddMute(Mute mute) implements Mend {}

  /** The texts of an item that a mend can set. */
  enum Said {
    LEAD,
    PURPOSE,
    PROMPT,
    PLAN_B;

    /** The key that a run sheet writes. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
