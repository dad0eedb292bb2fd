package no.samtakt.ui.cohost;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Cue.Sender;
import no.samtakt.ui.cohost.CohostScreen.NextCue;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Everything in the co-host's window: the time at the left, the speaker list at the right. */
public final class CohostViewModel {
  private final InStep<Progress> progress;
  private final InStep<CohostScreen> screen;
  private final MomentViewModel moment;
  private final TransportViewModel transport;
  private final SpeakersViewModel speakers;
  private final CuesViewModel cues;

  public CohostViewModel(Desk desk, ObservableValue<Words> words) {
    this.progress = new InStep<>(words, Progress::of);
    this.screen = new InStep<>(words, CohostReading::of);
    this.moment = new MomentViewModel(desk, words);
    this.transport = new TransportViewModel(desk, words);
    this.speakers = new SpeakersViewModel(desk, words);
    this.cues = new CuesViewModel(desk, words, Sender.COHOST);
  }

  public void show(Snapshot snapshot) {
    progress.show(snapshot);
    moment.show(snapshot);
    screen.show(snapshot);
    transport.show(snapshot);
    speakers.show(snapshot);
    cues.show(snapshot);
  }

  public TransportViewModel transport() {
    return transport;
  }

  public SpeakersViewModel speakers() {
    return speakers;
  }

  public CuesViewModel cues() {
    return cues;
  }

  InStep<Progress> progress() {
    return progress;
  }

  ReadOnlyObjectProperty<@Nullable CohostScreen> screenProperty() {
    return screen.screenProperty();
  }

  /** Ticks a line off, or takes the tick away: the same tick as in the console. */
  void check(int line, boolean done) {
    moment.check(line, done);
  }

  /** Tells the leader what the next cue is about. */
  void sendCue() {
    CohostScreen now = screen.screen();
    NextCue cue = now == null ? null : now.cue();
    if (cue != null && cue.message() != null) {
      cues.send(cue.message());
    }
  }
}
