package no.samtakt.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.cards.CardCommands;
import no.samtakt.ui.kit.Action;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a session can be asked for beside its panes: the co-host, the report, what is left to do,
 * design checks, what the participants see and pictures of it.
 */
final class SessionDesks implements AutoCloseable {
  private final Surroundings around;
  private final RunningSession session;
  private final Panes panes;
  private final ObservableValue<Words> words;
  private final Supplier<Snapshot> latest;
  private final SessionActions actions;
  private final CohostSeat cohost;
  private final BeforeDesk before;
  private final DesignDesk design;

  /**
   * Offers all of it in the faces of the session that were made.
   *
   * @param newer the sheet as its file now has it; null while that is the one in use
   */
  SessionDesks(
      Surroundings around,
      RunningSession session,
      TellingDesk desk,
      Panes panes,
      SessionFaces made,
      ParticipantStage participants,
      PaperFiles paper,
      JumpTelling jumps,
      Menus menus,
      @Nullable RehearsalRoom room,
      ObservableValue<Words> words,
      Supplier<Snapshot> latest,
      Supplier<@Nullable RunSheet> newer) {
    this.around = around;
    this.session = session;
    this.panes = panes;
    this.words = words;
    this.latest = latest;
    actions =
        new SessionActions(panes.transport(), panes.catchUp(), made, participants, around.faces());
    menus.attach(made, actions, desk, latest, newer);
    boolean rehearsal = room != null;
    cohost = cohost(desk, made, rehearsal);
    made.seat(cohost);
    ReportWay report =
        new ReportWay(around.reports(), session.id(), panes.transport(), around.speech());
    actions.offer(List.of(report.action()));
    made.console().status().add(report.button());
    before = before(rehearsal);
    actions.offer(List.of(before.action()));
    actions.offer(jumps.actions());
    design = design(made, room == null ? List.of() : room.mends());
    actions.offer(List.of(design.action()));
    actions.undoMends(design::isLast, design::undo);
    actions.offer(cohost.actions());
    offerScenes(made, paper, menus);
    actions.offer(new CardCommands(panes.cards(), made::openCards).all());
    cohost.show(latest.get());
  }

  private CohostSeat cohost(TellingDesk desk, SessionFaces made, boolean rehearsal) {
    MainWindow main = around.main();
    Action park =
        SessionActions.park(() -> {
          main.stage().toFront();
          main.stage().requestFocus();
          made.park();
        });
    CohostStage stage =
        new CohostStage(
            session.loop(),
            around.window(),
            around.theme(),
            around.speech(),
            words,
            main::singleKeysOn,
            around.services().displays(),
            park,
            rehearsal);
    return new CohostSeat(main, desk, stage, around.window(), around.speech(), words);
  }

  private BeforeDesk before(boolean rehearsal) {
    return new BeforeDesk(
        around.services(),
        around.main(),
        around.theme(),
        around.speech(),
        around.disk(),
        around.window(),
        session.source(),
        rehearsal,
        latest,
        LinkTrial::of);
  }

  private DesignDesk design(SessionFaces made, List<SheetMender.Written> earlier) {
    return new DesignDesk(
        around.main(),
        around.theme(),
        around.speech(),
        words,
        made.console()::reveal,
        latest,
        session.source(),
        earlier,
        session.loop(),
        around.disk(),
        around.window());
  }

  private void offerScenes(SessionFaces made, PaperFiles paper, Menus menus) {
    MainWindow main = around.main();
    AudienceDress audience = around.audience();
    SceneActions scenes =
        new SceneActions(panes.scenes(), around.speech(), main.motion(), made::sceneButton);
    actions.offer(scenes.all());
    ScenePicture picture =
        new ScenePicture(
            panes.participants(),
            () -> panes.participants().show(latest.get()),
            audience.theme(),
            main,
            around.speech(),
            around.services().dialogs(),
            around.disk(),
            around.window());
    PosterFile poster = new PosterFile(() -> latest.get().state().sheet(), audience, paper);
    menus.follow(panes.participants().fullNamesProperty());
    panes.participants().logoProperty().bind(audience.logos().logoProperty());
    List<Action> others =
        Stream.of(List.of(menus.fullNames()), picture.actions(), List.of(poster.action()))
            .flatMap(List::stream)
            .toList();
    actions.offer(others.stream().map(each -> each.foundBy("scene.found-by")).toList());
    made.participantBox().offer(() -> menus.scenes(scenes.all(), scenes.marked(), others));
  }

  SessionActions actions() {
    return actions;
  }

  CohostSeat cohost() {
    return cohost;
  }

  DesignDesk design() {
    return design;
  }

  /** Says what is left to do before the meeting, if anything is overdue. */
  void remind() {
    before.remind();
  }

  void show(Snapshot snapshot) {
    cohost.show(snapshot);
    design.show(snapshot);
  }

  @Override
  public void close() {
    before.close();
    design.close();
    cohost.close();
  }
}
