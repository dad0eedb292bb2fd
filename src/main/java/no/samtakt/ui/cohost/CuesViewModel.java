package no.samtakt.ui.cohost;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Cue;
import no.samtakt.session.Cue.Sender;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.cohost.CuesScreen.Sent;
import no.samtakt.ui.cohost.CuesScreen.Waiting;
import no.samtakt.ui.moment.InStep;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Words in private, as they are sent and seen at one of the two windows. */
public final class CuesViewModel {
  /** How many of those sent are shown: what was said longer ago is no longer waited for. */
  private static final int SENT = 3;

  private static final int READY = 6;

  private final Desk desk;
  private final Sender self;
  private final InStep<CuesScreen> screen;

  /**
   * The words at one window.
   *
   * @param self who sits at it
   */
  public CuesViewModel(Desk desk, ObservableValue<Words> words, Sender self) {
    this.desk = desk;
    this.self = self;
    this.screen = new InStep<>(words, this::read);
  }

  public void show(Snapshot snapshot) {
    screen.show(snapshot);
  }

  ReadOnlyObjectProperty<@Nullable CuesScreen> screenProperty() {
    return screen.screenProperty();
  }

  CuesScreen screen() {
    CuesScreen now = screen.screen();
    return now == null ? CuesScreen.BLANK : now;
  }

  void send(String text) {
    desk.give(new SessionCommand.SendCue(self, text));
  }

  /** Says that what waits was seen. */
  public void see() {
    Waiting waiting = screen().waiting();
    if (waiting != null) {
      desk.give(new SessionCommand.SeeCue(waiting.number()));
    }
  }

  private CuesScreen read(Snapshot snapshot, Words words) {
    List<Cue> cues = snapshot.state().cues();
    List<Cue> unseen =
        cues.stream().filter(cue -> cue.from() != self && cue.seen() == null).toList();
    List<Sent> sent =
        cues.stream().filter(cue -> cue.from() == self).toList().reversed().stream()
            .limit(SENT)
            .map(cue -> sent(cue, snapshot, words))
            .toList();
    String ready = self == Sender.COHOST ? "cues.cohost-" : "cues.leader-";
    return new CuesScreen(
        unseen.isEmpty() ? null : waiting(unseen.getFirst(), words),
        Math.max(0, unseen.size() - 1),
        IntStream.rangeClosed(1, READY).mapToObj(i -> words.text(ready + i)).toList(),
        sent);
  }

  private static Waiting waiting(Cue cue, Words words) {
    String from = words.text(cue.from() == Sender.LEADER ? "cues.from-leader" : "cues.from-cohost");
    return new Waiting(cue.number(), from, cue.text(), words.text("cues.said", from, cue.text()));
  }

  private static Sent sent(Cue cue, Snapshot snapshot, Words words) {
    Instant seen = cue.seen();
    String note =
        seen == null
            ? words.text("cues.not-seen")
            : words.text(
                "cues.seen-at",
                words.clock(seen.atZone(snapshot.state().sheet().zone()).toLocalTime()));
    return new Sent(cue.text(), note, seen != null);
  }
}
