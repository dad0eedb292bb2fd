package no.samtakt.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.CatchUpViewModel;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** What can be asked for while a session is open, with its keys, whichever face the window has. */
final class SessionActions {
  private final TransportViewModel transport;
  private final CatchUpViewModel catchUp;
  private final SessionFaces session;
  private final ParticipantStage participants;
  private final Faces faces;
  private List<Action> more = List.of();

  private BooleanSupplier mended = () -> false;
  private Runnable undoMend = () -> {};

  SessionActions(
      TransportViewModel transport,
      CatchUpViewModel catchUp,
      SessionFaces session,
      ParticipantStage participants,
      Faces faces) {
    this.transport = transport;
    this.catchUp = catchUp;
    this.session = session;
    this.participants = participants;
    this.faces = faces;
  }

  TransportViewModel transport() {
    return transport;
  }

  /** Adds to what can be asked for. */
  void offer(List<Action> others) {
    more = Stream.concat(more.stream(), others.stream()).toList();
  }

  List<Action> all() {
    List<Action> all = new ArrayList<>(driving());
    all.add(Action.of("keys.note", Icon.WRITE, session::writeNote).on(Stroke.alone(KeyCode.N)));
    all.add(park(session::park));
    all.add(
        Action.of("keys.copy-next", Icon.COPY, session::copyNext)
            .on(Stroke.alone(KeyCode.C))
            .when(session::canCopyNext));
    all.add(Action.of("keys.groups", Icon.PEOPLE, session::openGroups).on(Stroke.alone(KeyCode.G)));
    all.add(
        Action.of("keys.mend-groups", Icon.PERSON_JOINS, session::mendGroups)
            .on(Stroke.alone(KeyCode.R))
            .when(session::canMendGroups));
    all.add(
        Action.of("keys.seat-by-wish", Icon.GROUPS, session::seatByWish)
            .on(Stroke.alone(KeyCode.F))
            .when(session::canSeatByWish));
    all.add(Action.of("keys.card", Icon.CARDS, session::drawCard).on(Stroke.alone(KeyCode.K)));
    all.add(
        Action.of("keys.participants", Icon.PARTICIPANT_WINDOW, participants::toggle)
            .foundBy("scene.found-by")
            .on(Stroke.alone(KeyCode.P)));
    all.add(
        Action.of("keys.full-screen", Icon.EXPAND, participants::toggleFullScreen)
            .on(Stroke.function(KeyCode.F11))
            .when(() -> participants.openProperty().get()));
    all.add(
        Action.of("keys.choose", Icon.FAST, session::chooseCatchUp)
            .on(Stroke.alone(KeyCode.I).withShift())
            .when(catchUp::isInParts));
    all.add(
        Action.of("keys.catch-up", Icon.FAST, catchUp::accept)
            .on(Stroke.alone(KeyCode.I))
            .when(catchUp::isPossible));
    all.addAll(window());
    all.add(
        Action.of("keys.undo", Icon.UNDO, this::takeBack)
            .on(Stroke.shortcut(KeyCode.Z).outsideText())
            .when(() -> mended.getAsBoolean() || undo() != null));
    all.addAll(more);
    return all;
  }

  /** Also while typing, and in every window of the leader's. */
  static Action park(Runnable how) {
    return Action.of("keys.park", Icon.PARKED, how).on(Stroke.shortcut(KeyCode.P).withShift());
  }

  private List<Action> driving() {
    BooleanSupplier running = () -> stage() == Steps.Stage.RUNNING;
    return List.of(
        Action.of("keys.pause", Icon.PAUSE, transport::pauseOrResume)
            .on(Stroke.alone(KeyCode.SPACE))
            .on(Stroke.shortcut(KeyCode.PERIOD))
            .when(running),
        Action.of("keys.next", Icon.NEXT, transport::next)
            .on(Stroke.alone(KeyCode.RIGHT))
            .on(Stroke.shortcut(KeyCode.ENTER))
            .when(() -> stage() != Steps.Stage.ENDED),
        Action.of("keys.previous", Icon.PREVIOUS, transport::back)
            .on(Stroke.alone(KeyCode.LEFT))
            .when(running),
        Action.of("keys.more", Icon.ADD, () -> transport.adjust(Duration.ofMinutes(1)))
            .on(Stroke.alone(KeyCode.PLUS))
            .when(running),
        Action.of("keys.less", Icon.REMOVE, () -> transport.adjust(Duration.ofMinutes(-1)))
            .on(Stroke.alone(KeyCode.MINUS))
            .when(running),
        Action.of("keys.break", Icon.BREAK, transport::takeBreak)
            .on(Stroke.alone(KeyCode.U))
            .when(running));
  }

  private List<Action> window() {
    Face face = faces.faceProperty().get();
    boolean left = faces.atLeftProperty().get();
    return List.of(
        Action.of("keys.compact", Icon.COMPACT, faces::turn).on(Stroke.alone(KeyCode.M)),
        Action.of("strip.to-full", Icon.EXPAND, () -> faces.go(Face.FULL))
            .when(() -> face != Face.FULL),
        Action.of(
                left ? "strip.dock-right" : "strip.dock-left",
                left ? Icon.DOCK_RIGHT : Icon.DOCK_LEFT,
                faces::dock)
            .when(() -> face == Face.STRIP));
  }

  /**
   * Mends of the run sheet's file are taken back like steps of the session.
   *
   * @param last whether one is the last thing that was done
   */
  void undoMends(BooleanSupplier last, Runnable undo) {
    mended = last;
    undoMend = undo;
  }

  private void takeBack() {
    if (mended.getAsBoolean()) {
      undoMend.run();
    } else {
      transport.undo();
    }
  }

  private Steps.@Nullable Stage stage() {
    Steps steps = transport.screenProperty().get();
    return steps == null ? null : steps.stage();
  }

  private @Nullable Message undo() {
    Steps steps = transport.screenProperty().get();
    return steps == null ? null : steps.undo();
  }
}
