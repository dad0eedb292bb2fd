package no.samtakt.ui.moment;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Draft;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.Tag;
import no.samtakt.notes.Understood;
import no.samtakt.session.SessionCommand;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The note that is being written, one and the same in every window that has a field for it. The
 * field is emptied only when its text is committed; until then, and whenever the program dies, the
 * text is a draft that comes back.
 *
 * <p>To be used on the window thread.
 */
public final class NoteWriting {
  /** A draft is kept no later than half a second after a change; writing it takes some of that. */
  private static final long DRAFT_WAITS_MILLIS = 400;

  private static final System.Logger LOG = System.getLogger("no.samtakt.ui.moment");

  private final Desk desk;
  private final Executor window;
  private final DraftKeeping drafts;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObjectProperty<@Nullable Tag> tag = new SimpleObjectProperty<>(this, "tag");
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(this, "standing", Standing.NOTHING);
  private final NoteSense sense = new NoteSense();
  private final ReadOnlyObjectWrapper<Understood> understood =
      new ReadOnlyObjectWrapper<>(this, "understood", Understood.NOTHING);
  private boolean saving;
  private boolean filling;

  /**
   * How it went with the note handed in last.
   *
   * @param saved when it was committed; null once something new is typed
   * @param trouble why it was not taken; null when it was
   */
  public record Standing(@Nullable Instant saved, @Nullable Message trouble) {
    static final Standing NOTHING = new Standing(null, null);
  }

  /**
   * Writes notes in one session.
   *
   * @param window runs work on the window thread
   * @param disk does one thing after the other, away from the window thread
   */
  public NoteWriting(Desk desk, Executor window, Drafts drafts, Executor disk) {
    this(
        desk,
        window,
        new DraftKeeping(
            drafts,
            disk,
            CompletableFuture.delayedExecutor(DRAFT_WAITS_MILLIS, TimeUnit.MILLISECONDS, disk)));
  }

  NoteWriting(Desk desk, Executor window, DraftKeeping drafts) {
    this.desk = desk;
    this.window = window;
    this.drafts = drafts;
    text.addListener((observed, before, now) -> edited());
    tag.addListener((observed, before, now) -> edited());
    drafts.read(draft -> window.execute(() -> restore(draft)));
  }

  /** What stands in the field. */
  public StringProperty textProperty() {
    return text;
  }

  /** What the note is about to become; null for nothing in particular. */
  public ObjectProperty<@Nullable Tag> tagProperty() {
    return tag;
  }

  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** What the note will be when it is saved. */
  public ReadOnlyObjectProperty<Understood> understoodProperty() {
    return understood.getReadOnlyProperty();
  }

  /** What the session tells of a note that is being typed. */
  public NoteSense sense() {
    return sense;
  }

  /** Follows who is listed and what day it is. */
  public void follow(Snapshot now) {
    if (sense.follow(now)) {
      understand();
    }
  }

  private void understand() {
    understood.set(sense.of(text.get(), tag.get()));
  }

  /**
   * Parks what stands in the field.
   *
   * @return whether there was something; else the field waits for it, with the tag chosen
   */
  public boolean park() {
    tag.set(Tag.PARKED);
    boolean some = !text.get().isBlank();
    save();
    return some;
  }

  /** Chooses the tag, or lets it go where it is chosen already. */
  public void toggle(Tag chosen) {
    tag.set(chosen == tag.get() ? null : chosen);
  }

  /** Hands the note in. A field with nothing in it is left alone, and so is one being saved. */
  public void save() {
    String sent = text.get();
    Understood note = understood.get();
    if (saving || note.text().isEmpty()) {
      return;
    }
    saving = true;
    drafts.now(draft());
    Tag sentTag = tag.get();
    var _ =
        desk.submit(new SessionCommand.TakeNote(note.tag(), note.text(), note.followUp(), null))
            .whenComplete(
                (outcome, error) -> window.execute(() -> answered(sent, sentTag, outcome, error)));
  }

  /** Keeps what is being typed at once: the window is about to close. */
  public void close() {
    drafts.now(draft());
  }

  private void answered(
      String sent, @Nullable Tag sentTag, @Nullable Outcome outcome, @Nullable Throwable error) {
    saving = false;
    switch (outcome) {
      case Outcome.Done done -> {
        taken(sent, sentTag);
        standing.set(new Standing(done.snapshot().saved(), null));
      }
      case Outcome.Refused refused -> trouble(refused.reason());
      case Outcome.NotSaved notSaved -> trouble(notSaved.reason());
      case null -> {
        trouble(Message.of("notes.trouble"));
        if (error != null) {
          LOG.log(System.Logger.Level.ERROR, "a note got no answer", error);
        }
      }
    }
  }

  private void trouble(Message why) {
    standing.set(new Standing(standing.get().saved(), why));
  }

  /** Empties the field of what was taken; what was typed meanwhile is the beginning of the next. */
  private void taken(String sent, @Nullable Tag sentTag) {
    String now = text.get();
    Tag nowTag = tag.get();
    fill(
        new Draft(
            nowTag == sentTag ? null : nowTag,
            now.startsWith(sent) ? now.substring(sent.length()).stripLeading() : now));
    drafts.now(draft());
  }

  private void restore(Draft draft) {
    if (draft.text().isEmpty()) {
      return;
    }
    String typed = text.get();
    if (typed.isEmpty()) {
      fill(draft);
    } else {
      fill(new Draft(draft.tag(), draft.text() + "\n" + typed));
      drafts.soon(draft());
    }
  }

  private void fill(Draft draft) {
    filling = true;
    text.set(draft.text());
    tag.set(draft.tag());
    filling = false;
  }

  private Draft draft() {
    return new Draft(tag.get(), text.get());
  }

  private void edited() {
    understand();
    if (!filling) {
      drafts.soon(draft());
      standing.set(Standing.NOTHING);
    }
  }
}
