package no.samtakt.ui.moment;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.CatchUp;
import no.samtakt.session.CatchUp.Change;
import no.samtakt.session.Due;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.moment.CatchUpScreen.Choice;
import no.samtakt.ui.moment.CatchUpScreen.Offer;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The way to end on time, or to reach a pinned item, offered while the session is a minute late or
 * more; and time to give back, offered while it will end early. It is worked out anew only when the
 * course, the minute or the lateness, in whole minutes, is another.
 */
public final class CatchUpViewModel {
  private final Desk desk;
  private final InStep<Offer> screen;
  private final InStep<Choice> choice;
  private final Outlooks outlooks;
  private final Set<ItemId> unticked = new HashSet<>();
  private @Nullable Due picked;
  private @Nullable Occasion dismissed;
  private @Nullable Snapshot latest;

  /** What there is to choose among is only read while somebody does. */
  private boolean choosing;

  private final ReadOnlyObjectWrapper<ByKey> key =
      new ReadOnlyObjectWrapper<>(this, "key", ByKey.NOTHING);

  /** What its key would do. */
  public enum ByKey {
    NOTHING,
    CATCH_UP,
    REACH_PIN,
    GIVE_BACK
  }

  /** What is offered for: so many minutes late for an aim, or early. */
  private record Occasion(boolean early, @Nullable ItemId pinned, long minutes) {
    boolean isLike(Occasion other) {
      return early == other.early && Objects.equals(pinned, other.pinned);
    }
  }

  /**
   * @param work does what may take long, away from the window thread and from all that must not
   *     wait
   * @param window runs work on the window thread
   */
  public CatchUpViewModel(Desk desk, ObservableValue<Words> words, Executor work, Executor window) {
    this.desk = desk;
    this.screen = new InStep<>(words, this::read);
    this.choice = new InStep<>(words, this::readChoice);
    this.outlooks = new Outlooks(work, window, this::repaint);
  }

  public void show(Snapshot snapshot) {
    latest = snapshot;
    ask();
    repaint();
  }

  public ReadOnlyObjectProperty<@Nullable Offer> screenProperty() {
    return screen.screenProperty();
  }

  /** What there is to choose among. */
  public ReadOnlyObjectProperty<@Nullable Choice> choiceProperty() {
    return choice.screenProperty();
  }

  /** Whether there is something to accept, also where the offer was put away. */
  public boolean isPossible() {
    return proposal().isPresent() || gift().isPresent();
  }

  /** Whether a part of it can be chosen. */
  public boolean isInParts() {
    return proposal().isPresent();
  }

  /** What its key would do just now, also where the offer was put away. */
  public ReadOnlyObjectProperty<ByKey> keyProperty() {
    return key.getReadOnlyProperty();
  }

  private ByKey keyNow() {
    return proposal()
        .map(found -> found.pinned() == null ? ByKey.CATCH_UP : ByKey.REACH_PIN)
        .or(() -> gift().map(each -> ByKey.GIVE_BACK))
        .orElse(ByKey.NOTHING);
  }

  /** Does all that is offered; undo takes it back in one step. */
  public void accept() {
    proposal()
        .map(CatchUp::command)
        .or(() -> gift().map(each -> longer(each)))
        .ifPresent(desk::give);
  }

  /** Does what is ticked; undo takes it back in one step. */
  public void acceptTicked() {
    proposal()
        .map(found -> found.with(CatchUpScreen.ticked(found, unticked)))
        .filter(part -> !part.changes().isEmpty())
        .ifPresent(part -> desk.give(part.command()));
  }

  /** Puts the offer away until the session is later still, or earlier. */
  public void dismiss() {
    Snapshot now = latest;
    if (now != null) {
      dismissed = occasion(now);
      repaint();
    }
  }

  /** Begins to choose, with all ticked; an offer that was put away is there again. */
  public void begin() {
    choosing = true;
    unticked.clear();
    dismissed = null;
    repaint();
  }

  /** It is chosen; an aim for which nothing can be done is let go. */
  public void leave() {
    choosing = false;
    if (picked != null && proposal().isEmpty()) {
      pick(null);
    }
  }

  /** Ticks a change, or takes the tick away; it stays so while others come and go. */
  public void tick(ItemId item, boolean on) {
    boolean changed = on ? unticked.remove(item) : unticked.add(item);
    if (changed) {
      repaint();
    }
  }

  /** Aims at something that the session is late for; null leaves it to the rule. */
  public void pick(@Nullable Due aim) {
    picked = aim;
    ask();
    repaint();
  }

  private static SessionCommand.CatchUp longer(Change.Buffer gift) {
    return new SessionCommand.CatchUp(Map.of(gift.item(), gift.to()), Set.of());
  }

  private Optional<CatchUp> proposal() {
    return outlooks.latest().proposal().filter(found -> !found.changes().isEmpty());
  }

  private Optional<Change.Buffer> gift() {
    return outlooks.latest().gift();
  }

  private void ask() {
    Snapshot now = latest;
    if (now != null) {
      outlooks.ask(now.state().course(), now.now(), minutes(now), picked);
    }
  }

  private void repaint() {
    Snapshot now = latest;
    if (now != null) {
      screen.show(now);
      key.set(keyNow());
      if (choosing) {
        choice.show(now);
      }
    }
  }

  /**
   * Minutes that the session will end late, each begun one counted; negative is whole ones early.
   */
  private static long minutes(Snapshot now) {
    return Math.ceilDiv(now.timeline().drift().toSeconds(), 60);
  }

  private @Nullable Occasion occasion(Snapshot now) {
    CatchUp found = proposal().orElse(null);
    if (found != null) {
      long seconds = Duration.between(found.aim(), found.endBefore()).toSeconds();
      long late = found.pinned() == null ? minutes(now) : Math.ceilDiv(seconds, 60);
      return new Occasion(false, found.pinned(), late);
    }
    return gift().isPresent() ? new Occasion(true, null, -minutes(now)) : null;
  }

  private Offer read(Snapshot now, Words words) {
    Occasion occasion = occasion(now);
    Occasion away = dismissed;
    if (away != null && (occasion == null || occasion.minutes() < away.minutes())) {
      dismissed = occasion;
    }
    if (occasion == null
        || (away != null && occasion.isLike(away) && occasion.minutes() <= away.minutes())) {
      return Offer.NONE;
    }
    return proposal()
        .map(found -> CatchUpScreen.offer(found, now, words))
        .or(() -> gift().map(each -> CatchUpScreen.offer(each, now, words)))
        .orElse(Offer.NONE);
  }

  private Choice readChoice(Snapshot now, Words words) {
    return CatchUpScreen.choice(outlooks.latest(), picked, unticked, now.state().sheet(), words);
  }
}
