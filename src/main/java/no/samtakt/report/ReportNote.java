package no.samtakt.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.runsheet.ItemId;
import no.samtakt.words.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * A note, with what its session tells of it.
 *
 * @param number within its session, from 1
 * @param day and {@code at}: when it was taken, in the sheet's zone
 * @param item where it belongs; null for one that belongs to no item
 * @param itemTitle of that item, as the sheet last called it
 * @param text as it was written, in Markdown
 * @param followUp only of a follow-up
 * @param by whose words they are; null where nobody says, or names are left out
 * @param picture what it shows; null where it shows none
 */
public record ReportNote(
    int number,
    LocalDate day,
    LocalTime at,
    @Nullable ItemId item,
    @Nullable String itemTitle,
    @Nullable Tag tag,
    String text,
    @Nullable ToDo followUp,
    @Nullable String by,
    @Nullable PictureId picture) {

  public ReportNote {
    itemTitle = itemTitle == null ? null : VisibleText.of(itemTitle);
    text = VisibleText.of(text);
    by = by == null ? null : VisibleText.of(by);
  }

  /**
   * Who is to do something, and when.
   *
   * @param owner by name; null where nobody is named, or names are left out
   * @param owned whether somebody has it, also where names are left out
   */
  public record ToDo(@Nullable String owner, boolean owned, @Nullable LocalDate due, boolean done) {
    public ToDo {
      owner = owner == null ? null : VisibleText.of(owner);
    }

    ToDo redacted() {
      return new ToDo(null, owned, due, done);
    }
  }

  /** Whether it is something to do that has been done. */
  public boolean isDone() {
    return followUp != null && followUp.done();
  }

  ReportNote redacted(UnaryOperator<String> names) {
    return new ReportNote(
        number,
        day,
        at,
        item,
        itemTitle == null ? null : names.apply(itemTitle),
        tag,
        names.apply(text),
        followUp == null ? null : followUp.redacted(),
        null,
        picture);
  }
}
