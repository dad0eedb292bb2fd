package no.samtakt.ui.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline;
import no.samtakt.ui.status.StatusScreen.Pace;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Keeps the line along the top in step. */
public final class StatusViewModel {
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<@Nullable StatusScreen> screen =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Snapshot latest;

  public StatusViewModel(ObservableValue<Words> words) {
    this.words = words;
    words.addListener((observed, before, now) -> speak());
  }

  public void show(Snapshot snapshot) {
    latest = snapshot;
    speak();
  }

  ReadOnlyObjectProperty<@Nullable StatusScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  private void speak() {
    Snapshot snapshot = latest;
    if (snapshot == null) {
      return;
    }
    StatusScreen next = read(snapshot, words.getValue());
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }

  private static StatusScreen read(Snapshot snapshot, Words words) {
    ZoneId zone = snapshot.state().sheet().zone();
    Timeline timeline = snapshot.timeline();
    Course course = snapshot.state().course();
    Course.Begin begin = course.begin();
    Instant saved = snapshot.saved();
    String end = clock(words, timeline.expectedEnd(), zone);
    String finish =
        course.ended() == null ? words.text("status.finish", end) : words.text("status.ended", end);
    long minutes = Math.round(timeline.drift().toSeconds() / 60.0);
    Pace pace =
        begin == null ? Pace.NONE : minutes == 0 ? Pace.ON : minutes > 0 ? Pace.BEHIND : Pace.AHEAD;
    Duration off = Duration.ofMinutes(Math.abs(minutes));
    String drift =
        switch (pace) {
          case NONE -> words.text("status.not-started");
          case ON -> words.text("status.on-schedule");
          case BEHIND -> words.text("status.behind", off);
          case AHEAD -> words.text("status.ahead", off);
        };
    boolean moved = begin != null && !begin.shift().isZero();
    return new StatusScreen(
        snapshot.state().sheet().title(),
        saved == null ? "" : words.text("status.saved", clock(words, saved, zone)),
        clock(words, timeline.now(), zone),
        finish,
        moved ? words.text("status.moved", drift) : drift,
        pace);
  }

  private static String clock(Words words, Instant instant, ZoneId zone) {
    return words.clock(instant.atZone(zone).toLocalTime());
  }
}
