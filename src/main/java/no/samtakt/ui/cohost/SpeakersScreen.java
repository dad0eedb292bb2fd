package no.samtakt.ui.cohost;

import java.util.List;
import no.samtakt.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the speaker list reads.
 *
 * @param limit what each speaker may use, in words
 * @param round the round that goes on; null when none does
 * @param count how many wait, in digits
 * @param queue in the order in which they get the floor
 * @param help what fills an empty list, in words
 * @param found whom the name that is being written may be
 */
record SpeakersScreen(
    String limit,
    Card card,
    @Nullable Round round,
    String count,
    List<Row> queue,
    Help help,
    List<Found> found,
    Balance balance) {

  static final SpeakersScreen BLANK =
      new SpeakersScreen(
          "",
          new Card(null, "", "", "", "", 0, State.SILENT, "", false, ""),
          null,
          "",
          List.of(),
          new Help("", ""),
          List.of(),
          Balance.NONE);

  /** How it stands with whoever has the floor. */
  enum State {
    /** Nobody has it. */
    SILENT,
    SPEAKING,
    /** The last quarter of their time. */
    SOON,
    /** Their time is used. Nothing happens by itself. */
    OVER
  }

  /**
   * Whoever has the floor.
   *
   * @param name null when nobody has it
   * @param note what there is to say beside the organisation, such as that it is a reply
   * @param time how long they have spoken
   * @param of what they may use, in words
   * @param share how much of that is used, from 0 to 1
   * @param word the state in words
   * @param goesOn whether there is a next step
   * @param next what that is, in words
   */
  record Card(
      @Nullable String name,
      String organisation,
      String note,
      String time,
      String of,
      double share,
      State state,
      String word,
      boolean goesOn,
      String next) {}

  /**
   * A round in which everybody gets the word.
   *
   * @param name who has it; null when they left
   * @param progress how far the round has come, in words
   * @param share the same, from 0 to 1
   * @param next who is next; empty after the last one
   * @param passed who are come back to, in words; empty for nobody
   * @param canPass whether anybody else is left
   * @param go what the button does, in words
   */
  record Round(
      @Nullable String name,
      String organisation,
      String progress,
      double share,
      String next,
      String passed,
      boolean canPass,
      String go) {}

  /** Why somebody stands where they stand. */
  enum Claim {
    REPLY,
    FIRST_TIME,
    AGAIN
  }

  /**
   * Somebody who waits.
   *
   * @param note the claim in words; how long they have spoken, for those who have
   */
  record Row(
      PersonId person,
      String number,
      String name,
      String organisation,
      Claim claim,
      String note,
      String spoken) {}

  /** What is missing, and what to do about it. */
  record Help(String heading, String text) {}

  /**
   * Somebody whose name fits what is written.
   *
   * @param person null for a name that is on no list yet
   * @param note that they are gone, that they wait already, or what choosing this does
   */
  record Found(@Nullable PersonId person, String name, String organisation, String note) {}

  SpeakersScreen {
    queue = List.copyOf(queue);
    found = List.copyOf(found);
  }
}
