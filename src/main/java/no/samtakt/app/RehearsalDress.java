package no.samtakt.app;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import no.samtakt.history.Experience;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.rehearsal.Crowd;
import no.samtakt.rehearsal.Variation;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Course;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline;
import no.samtakt.settings.Face;
import no.samtakt.ui.checks.ChecksView;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.rehearsal.OddsViewModel;
import no.samtakt.ui.rehearsal.RehearsalBanner;
import no.samtakt.ui.rehearsal.RehearsalDesk;
import no.samtakt.ui.rehearsal.RehearsalView;
import no.samtakt.ui.rehearsal.RehearsalViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal wears: a banner and a dashed frame around whatever the window shows, and a page
 * of its own that can stand in the console's place.
 */
final class RehearsalDress implements RehearsalDesk {
  private final RehearsalRoom room;
  private final Desk session;
  private final MainWindow main;
  private final Speech speech;
  private final RehearsalViewModel model;
  private final OddsViewModel odds;
  private final Lazily<RehearsalView> page;
  private final Lazily<Region> consoleBanner;
  private final Lazily<Region> pageBanner;
  private boolean pageShown = true;
  private boolean asking;
  private boolean paused;
  private @Nullable Supplier<ChecksView> besides;
  private Snapshot latest;

  RehearsalDress(
      RehearsalRoom room,
      Desk session,
      Snapshot now,
      ObservableValue<Words> words,
      FxThread window,
      Speech speech,
      Theme theme,
      MainWindow main) {
    this.room = room;
    this.session = session;
    this.main = main;
    this.speech = speech;
    this.latest = now;
    odds = new OddsViewModel(now, Variation.USUAL, words, Thread::startVirtualThread, window::run);
    model = new RehearsalViewModel(session, this, words, room.size(), odds);
    model.show(now);
    page = new Lazily<>(() -> page(theme));
    consoleBanner = new Lazily<>(() -> RehearsalBanner.ofConsole(model, speech));
    pageBanner = new Lazily<>(() -> RehearsalBanner.ofPage(model, speech));
  }

  /** Reckons with how long the items took in earlier sessions. */
  void learn(Experience learned) {
    Variation known = Variation.USUAL.having(learned.lengths(latest.state().sheet().items()));
    if (!known.seen().isEmpty()) {
      odds.learn(known);
    }
  }

  /** Puts the check of the design on the page, where it is when the page is first shown. */
  void beside(Supplier<ChecksView> checks) {
    besides = checks;
  }

  /** Whether the page stands in the console's place. */
  boolean isPage() {
    return pageShown;
  }

  private RehearsalView page(Theme theme) {
    RehearsalView view =
        new RehearsalView(model, speech, theme.motion(), theme.textScaleProperty());
    if (besides != null) {
      ChecksView checks = besides.get();
      view.put(checks, checks.balance());
    }
    return view;
  }

  RehearsalView page() {
    return page.get();
  }

  /** The view of a face with what says that it is a rehearsal. */
  Region around(Face face, Region view) {
    return switch (face) {
      case FULL -> framed(view, pageShown ? pageBanner.get() : consoleBanner.get(), null);
      case STRIP -> framed(view, RehearsalBanner.small(model, speech), null);
      // In the bar there is no room above it.
      case BAR -> framed(view, null, RehearsalBanner.small(model, speech));
    };
  }

  /** The same for a window in which nothing drives the session. */
  static Region plain(Region view, Speech speech) {
    return framed(view, RehearsalBanner.plain(speech), null);
  }

  private static Region framed(Region view, @Nullable Node above, @Nullable Node before) {
    BorderPane frame = new BorderPane(view, above, null, null, before);
    frame.getStyleClass().add("rehearsal-frame");
    return frame;
  }

  /** What can be asked for besides what any session can. */
  List<Action> actions() {
    return List.of(
        Action.of("rehearsing.next-change", Icon.FAST, this::toNextChange)
            .on(Stroke.alone(KeyCode.W)),
        Action.of("rehearsing.faster", Icon.CLOCK, model::turnPace).on(Stroke.alone(KeyCode.X)),
        Action.of("rehearsing.to-page", Icon.RUN_SHEET, this::turn).on(Stroke.alone(KeyCode.V)),
        Action.of("rehearsing.again", Icon.UNDO, () -> restart(room.size())),
        Action.of("rehearsing.end", Icon.CLOSE, this::end));
  }

  void show(Snapshot snapshot) {
    latest = snapshot;
    Timeline.Current current = snapshot.timeline().current();
    paused = current != null && current.paused();
    hold();
    // Nothing is left to hurry to, and a fast clock would keep the machine awake.
    if (snapshot.state().course().ended() != null && model.paceProperty().get() > 1) {
      model.setPace(1);
    }
    if (pageShown) {
      model.show(snapshot);
    }
  }

  @Override
  public void setPace(int times) {
    room.standIn().setPace(times);
  }

  @Override
  public void suppose(Map<ItemId, Duration> added) {
    room.standIn().setLate(added);
  }

  @Override
  public void hold(boolean still) {
    asking = still;
    hold();
  }

  /** A rehearsal that is paused stands still as a whole: there is nobody to keep waiting. */
  private void hold() {
    room.hold(asking || paused);
  }

  @Override
  public void toNextChange() {
    room.standIn().toNextChange();
  }

  @Override
  public void toItem(ItemId item) {
    if (latest.state().sheet().indexOf(item) < latest.state().course().index()) {
      session.give(new SessionCommand.JumpTo(item));
    } else {
      room.standIn().toItem(item);
    }
  }

  @Override
  public void turn() {
    pageShown = !pageShown;
    model.show(latest);
    main.showAgain();
  }

  @Override
  public void restart(Crowd.Size size) {
    room.restart(size);
  }

  @Override
  public void end() {
    Course course = latest.state().course();
    boolean runs = course.begin() != null && course.ended() == null;
    if (!runs || isMeant()) {
      room.leave();
    }
  }

  /** Asks, while the simulated clock stands still. */
  private boolean isMeant() {
    hold(true);
    boolean meant =
        main.telling()
            .ask(
                Message.of("rehearsing.end-title"),
                Message.of("rehearsing.end-text"),
                List.of(
                    new Choice<>(false, speech.text("rehearsing.go-on"), Choice.Kind.DEFAULT),
                    new Choice<>(true, speech.text("rehearsing.end"), Choice.Kind.OTHER)))
            .orElse(false);
    hold(false);
    return meant;
  }
}
