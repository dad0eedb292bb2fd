package no.samtakt.ui.report;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.cards.Deck;
import no.samtakt.notes.Tag;
import no.samtakt.report.Report;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * One report, with and without names, and which of its notes are shown.
 *
 * <p>To be used on the window thread.
 */
public final class ReportViewModel {
  private final Deck deck;
  private final boolean forgotten;
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<ReportScreen> screen;
  private final InvalidationListener spoken = changed -> read();
  private Report whole;
  private Report nameless;
  private NotesChoice choice = NotesChoice.ALL_BY_ITEM;
  private boolean named;

  /**
   * A report that is shown without names at first.
   *
   * @param nameless the same without names
   * @param forgotten whether names are deleted, so that there are none to show
   * @param deck where the texts of cards stand
   * @param words the window's language; it outlives this, and does not keep it alive
   */
  public ReportViewModel(
      Report whole, Report nameless, boolean forgotten, Deck deck, ObservableValue<Words> words) {
    this.forgotten = forgotten;
    this.whole = whole;
    this.nameless = nameless;
    this.deck = deck;
    this.words = words;
    this.screen = new ReadOnlyObjectWrapper<>(this, "screen", reading());
    words.addListener(new WeakInvalidationListener(spoken));
  }

  public ReadOnlyObjectProperty<ReportScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Whether the names of participants are deleted. */
  public boolean isForgotten() {
    return forgotten;
  }

  /** Whether names of participants are shown, and saved. */
  public boolean isNamed() {
    return named;
  }

  public void setNamed(boolean on) {
    named = on && !forgotten;
    read();
  }

  /** Shows the report of the same session as it is by now, with the same choices. */
  public void refresh(Report newer, Report newerNameless) {
    whole = newer;
    nameless = newerNameless;
    read();
  }

  public NotesChoice choice() {
    return choice;
  }

  /** Shows notes under their tags, or under their items. */
  public void setByTag(boolean byTag) {
    choice = new NotesChoice(byTag, choice.only());
    read();
  }

  /** Shows the notes of one tag alone; null for all. */
  public void setOnly(@Nullable Tag tag) {
    choice = new NotesChoice(choice.byTag(), tag);
    read();
  }

  private void read() {
    screen.set(reading());
  }

  private ReportScreen reading() {
    Report shown = named ? whole : nameless;
    return ReportReading.of(shown, names(), choice, deck, words.getValue());
  }

  private ReportReading.Names names() {
    if (forgotten) {
      return ReportReading.Names.GONE;
    }
    return named ? ReportReading.Names.SHOWN : ReportReading.Names.LEFT_OUT;
  }
}
