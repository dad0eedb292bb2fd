package no.samtakt.ui.moment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.session.CatchUp;
import no.samtakt.session.Course;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The way to end on time, offered while the session is a minute late or more. It is worked out anew
 * only when the course or the lateness, in whole minutes, is another.
 */
public final class CatchUpViewModel {
  private final Desk desk;
  private final InStep<Offer> screen;
  private @Nullable Course course;
  private long late;
  private Optional<CatchUp> proposal = Optional.empty();
  private long dismissed;

  /**
   * What is offered, in words.
   *
   * @param heading how much there is to catch up; empty when nothing is offered
   * @param changes what would be done, and when it would all end
   */
  public record Offer(String heading, String changes) {
    static final Offer NONE = new Offer("", "");

    public boolean stands() {
      return !heading.isEmpty();
    }
  }

  public CatchUpViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.screen = new InStep<>(words, this::read);
  }

  public void show(Snapshot snapshot) {
    screen.show(snapshot);
  }

  public ReadOnlyObjectProperty<@Nullable Offer> screenProperty() {
    return screen.screenProperty();
  }

  /** Whether there is something to accept, also where the offer was put away. */
  public boolean isPossible() {
    return proposal.isPresent();
  }

  /** Does what is offered; undo takes it back in one step. */
  public void accept() {
    proposal.ifPresent(offered -> desk.give(offered.command()));
  }

  /** Puts the offer away until the session is later still. */
  public void dismiss() {
    dismissed = late;
    Snapshot latest = screen.latest();
    if (latest != null) {
      screen.show(latest);
    }
  }

  private Offer read(Snapshot now, Words words) {
    Course current = now.state().course();
    long minutes = Math.ceilDiv(Math.max(0, now.timeline().drift().toSeconds()), 60);
    if (!current.equals(course) || minutes != late) {
      course = current;
      late = minutes;
      dismissed = Math.min(dismissed, minutes);
      proposal = CatchUp.propose(current, now.now()).filter(found -> !found.changes().isEmpty());
    }
    return proposal
        .filter(found -> minutes > dismissed)
        .map(found -> offer(found, now, words))
        .orElse(Offer.NONE);
  }

  private Offer offer(CatchUp found, Snapshot now, Words words) {
    Course current = now.state().course();
    String changes =
        found.said(current.sheet()).stream().map(words::text).collect(Collectors.joining(", "));
    Duration rest = Duration.ofMinutes(found.minutesShort());
    // Seconds that are gained beside whole minutes are noise: what is said is what the plan says.
    Duration gained =
        rest.isZero()
            ? Duration.ofMinutes(now.timeline().drift().toMinutes())
            : Duration.ofMinutes(late).minus(rest);
    boolean within = Duration.between(found.endAfter(), found.aim()).toMinutes() == 0;
    Instant ends = within && rest.isZero() ? found.aim() : found.endAfter();
    LocalTime end = ends.atZone(current.sheet().zone()).toLocalTime();
    return new Offer(
        words.text("catchup.offer", gained),
        rest.isZero()
            ? words.text("catchup.then", changes, words.clock(end))
            : words.text("catchup.then-late", changes, words.clock(end), rest));
  }
}
