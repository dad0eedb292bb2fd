package no.samtakt.ui.participants;

import java.net.URL;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the participant window holds. It is laid out for 1280 × 720 and drawn larger or smaller with
 * the window, so that nothing is cut from 640 × 360 upwards; in windows smaller than two thirds of
 * that the letters stop shrinking and less stands on a page. Its window wants a theme of its own
 * whose text scale stays at 1.
 */
public final class ParticipantsView extends Region {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;
  private static final PseudoClass BLACKOUT = PseudoClass.getPseudoClass("blackout");
  private static final double SMALLEST = 2.0 / 3;

  private final Scale scale = new Scale(1, 1, 0, 0);
  private final StackPane stage = new StackPane();
  private final Foot footer = new Foot();
  private final ChangeListener<@Nullable OwnLogo> marking = (o, before, now) -> footer.mark(now);
  private final ChangeListener<ParticipantsScreen> following = (o, before, now) -> show(now);
  private final VBox content;
  private final PosterView poster = new PosterView();
  private final AgendaView agenda = new AgendaView();
  private final NoticeView notice = new NoticeView();
  private final Region nothing = new Region();
  private final WorkView work = new WorkView();
  private final RoomsView rooms;
  private final ReturnView away = new ReturnView();
  private final QuestionView question = new QuestionView();
  private final EndView end = new EndView();

  public ParticipantsView(ParticipantsViewModel model) {
    setId("participants");
    getStyleClass().addAll("participants", "canvas");
    rooms = new RoomsView(Words.in(model.screenProperty().get().language()));
    VBox.setVgrow(stage, Priority.ALWAYS);
    stage.setMinSize(0, 0);
    content = new VBox(stage, footer);
    content.setManaged(false);
    content.getTransforms().add(scale);
    setPrefSize(WIDTH, HEIGHT);
    getChildren().add(content);
    // A picture of a moment has a view of its own, which must not live as long as the session.
    model.screenProperty().addListener(new WeakChangeListener<>(following));
    model.logoProperty().addListener(new WeakChangeListener<>(marking));
    footer.mark(model.logoProperty().get());
    show(model.screenProperty().get());
  }

  /** The window's own style sheet, to be installed with its theme. */
  public static URL styleSheet() {
    URL url = ParticipantsView.class.getResource("participants.css");
    if (url == null) {
      throw new IllegalStateException("missing style sheet participants");
    }
    return url;
  }

  private void show(ParticipantsScreen screen) {
    footer.show(screen);
    Node board =
        switch (screen.board()) {
          case Board.Poster now -> {
            poster.show(now);
            yield poster;
          }
          case Board.Agenda now -> {
            agenda.show(now);
            yield agenda;
          }
          case Board.Notice now -> {
            notice.show(now);
            yield notice;
          }
          case Board.Blackout now -> nothing;
          case Board.Work now -> {
            work.show(now);
            yield work;
          }
          case Board.Rooms now -> {
            rooms.show(now, Words.in(screen.language()));
            yield rooms;
          }
          case Board.Return now -> {
            away.show(now);
            yield away;
          }
          case Board.Question now -> {
            question.show(now);
            yield question;
          }
          case Board.End now -> {
            end.show(now);
            yield end;
          }
        };
    boolean dark = screen.board() instanceof Board.Blackout;
    pseudoClassStateChanged(BLACKOUT, dark);
    footer.setVisible(!dark);
    if (!stage.getChildren().contains(board)) {
      stage.getChildren().setAll(board);
    }
  }

  @Override
  protected void layoutChildren() {
    double fits = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    double factor = Math.max(SMALLEST, fits);
    scale.setX(factor);
    scale.setY(factor);
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
