package no.samtakt.ui.moment;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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
  private final ObjectProperty<Draft.@Nullable Changed> changed =
      new SimpleObjectProperty<>(this, "changed");
  private final ReadOnlyIntegerWrapper emptied = new ReadOnlyIntegerWrapper(this, "emptied");

  /** What was handed in while the note before it was still being saved. */
  private final Deque<Sent> queue = new ArrayDeque<>();

  private boolean saving;
  private boolean filling;

  private record Sent(String text, @Nullable Tag tag) {
    /** What is left of it when an earlier note is out of the field. */
    Sent after(Sent earlier) {
      return new Sent(
          text.startsWith(earlier.text)
              ? text.substring(earlier.text.length()).stripLeading()
              : text,
          tag == earlier.tag ? null : tag);
    }
  }

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
    changed.addListener((observed, before, now) -> drafts.soon(draft()));
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

  /** The change of an older note that is underway, kept like the note that is being written. */
  public ObjectProperty<Draft.@Nullable Changed> changedProperty() {
    return changed;
  }

  /** Goes up when a note has left the field, and what is typed next stands behind what is left. */
  ReadOnlyIntegerProperty emptiedProperty() {
    return emptied.getReadOnlyProperty();
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

  /**
   * Hands the note in; an empty field is left alone. While another is being saved, it waits for its
   * turn.
   */
  public void save() {
    if (understood.get().text().isEmpty()) {
      return;
    }
    Sent whole = new Sent(text.get(), tag.get());
    if (saving) {
      queue.add(whole);
    } else {
      drafts.now(draft());
      send(whole);
    }
  }

  private void send(Sent sent) {
    Understood note = sense.of(sent.text(), sent.tag());
    saving = true;
    var _ =
        desk.submit(new SessionCommand.TakeNote(note.tag(), note.text(), note.followUp(), null))
            .whenComplete((outcome, error) -> window.execute(() -> answered(sent, outcome, error)));
  }

  /** Keeps what is being typed at once: the window is about to close. */
  public void close() {
    drafts.now(draft());
  }

  private void answered(Sent sent, @Nullable Outcome outcome, @Nullable Throwable error) {
    saving = false;
    switch (outcome) {
      case Outcome.Done done -> {
        taken(sent);
        standing.set(new Standing(done.snapshot().saved(), null));
        next(sent);
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

  private void next(Sent before) {
    List<Sent> left = queue.stream().map(each -> each.after(before)).toList();
    queue.clear();
    queue.addAll(left);
    Sent next = queue.poll();
    if (next != null && !sense.of(next.text(), next.tag()).text().isEmpty()) {
      send(next);
    } else if (next != null) {
      next(next);
    }
  }

  private void trouble(Message why) {
    queue.clear();
    standing.set(new Standing(standing.get().saved(), why));
  }

  /** Empties the field of what was taken; what was typed meanwhile is the beginning of the next. */
  private void taken(Sent sent) {
    Sent left = new Sent(text.get(), tag.get()).after(sent);
    fill(new Draft(left.tag(), left.text()));
    emptied.set(emptied.get() + 1);
    drafts.now(draft());
  }

  private void restore(Draft draft) {
    if (changed.get() == null) {
      changed.set(draft.changed());
    }
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
    return new Draft(tag.get(), text.get(), changed.get());
  }

  private void edited() {
    understand();
    if (!filling) {
      drafts.soon(draft());
      standing.set(Standing.NOTHING);
    }
  }
}
