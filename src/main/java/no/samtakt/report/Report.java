package no.samtakt.report;

import java.util.List;
import java.util.function.UnaryOperator;
import no.samtakt.cards.CardId;
import no.samtakt.notes.Tag;

/**
 * What became of a session, so far or to its end. Its texts are {@link
 * no.samtakt.words.VisibleText}, so that no file says otherwise than it seems to.
 *
 * @param items in the order of the agenda as it came to be; a split item is one
 * @param speaking who used the floor, by organisation; empty where nobody did
 * @param notes in the order of their times
 * @param groups item by item, in the order in which they met
 * @param cards that people met, in order
 */
public record Report(
    Heading heading,
    Ending ending,
    List<ItemReport> items,
    Participation participation,
    List<SpeakingShare> speaking,
    List<ReportNote> notes,
    Attendance attendance,
    List<GroupWork> groups,
    List<CardId> cards) {

  public Report {
    items = List.copyOf(items);
    speaking = List.copyOf(speaking);
    notes = List.copyOf(notes);
    groups = List.copyOf(groups);
    cards = List.copyOf(cards);
  }

  /** Where the time went. */
  public Sponges sponges() {
    return Sponges.of(items);
  }

  /** The same with the lengths of its items as tables show them, so that they add up. */
  public Report shown() {
    return new Report(
        heading,
        ending.shown(),
        Shown.of(items),
        participation,
        speaking,
        notes,
        attendance,
        groups,
        cards);
  }

  /** Notes of one kind. */
  public List<ReportNote> tagged(Tag tag) {
    return notes.stream().filter(note -> note.tag() == tag).toList();
  }

  /** Notes of no item, from before the session began, or from after its end. */
  public List<ReportNote> outside(boolean before) {
    return notes.stream()
        .filter(note -> note.item() == null && heading.isAfter(note) == before)
        .toList();
  }

  /**
   * The same without anybody's name, as it may be sent to all who took part.
   *
   * @param text takes the names out of a text
   */
  public Report redacted(UnaryOperator<String> text) {
    return new Report(
        heading.redacted(text),
        ending.redacted(text),
        items.stream().map(item -> item.redacted(text)).toList(),
        participation,
        SpeakingShare.redacted(speaking),
        notes.stream().map(note -> note.redacted(text)).toList(),
        attendance.redacted(),
        groups.stream().map(group -> group.redacted(text)).toList(),
        cards);
  }
}
