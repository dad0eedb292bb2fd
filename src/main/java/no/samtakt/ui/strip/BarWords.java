package no.samtakt.ui.strip;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.Following;
import no.samtakt.ui.moment.Moment.PartState;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.Progress.Pace;
import no.samtakt.ui.moment.TimerView;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bar's lines: what runs, what comes next, and beneath them whatever is not as it should be.
 * While all is well there is no third line.
 */
final class BarWords extends VBox {
  private final FontIcon kind = Icons.of(Icon.CUSTOM, 16);
  private final Label title = new Label();
  private final Label part = new Label();
  private final Label nextLabel = new Label();
  private final Label nextAt = new Label();
  private final Label nextTitle = new Label();
  private final HBox next = row("bar-next", part, nextLabel, nextAt, nextTitle);
  private final FontIcon stateIcon = Icons.of(Icon.PLAY, 12);
  private final Label word = new Label();
  private final Label detail = new Label();
  private final FontIcon driftIcon = Icons.of(Icon.WARNING, 12);
  private final Label drift = new Label();
  private final HBox alarm = row("bar-alarm", stateIcon, word, detail, driftIcon, drift);
  private State state = State.BEFORE;
  private String late = "";
  private String lateInShort = "";
  private boolean follows;
  private boolean tight;

  BarWords() {
    getStyleClass().add("bar-words");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    title.setId("now-title");
    title.getStyleClass().addAll("body", "semibold");
    title.setMinWidth(0);
    part.setId("bar-part");
    part.getStyleClass().addAll("meta", "semibold", "accent-text");
    part.setMinWidth(USE_PREF_SIZE);
    nextLabel.getStyleClass().addAll("meta", "muted");
    nextLabel.setMinWidth(USE_PREF_SIZE);
    nextAt.setId("bar-next-at");
    nextAt.getStyleClass().addAll("meta", "semibold");
    nextAt.setMinWidth(USE_PREF_SIZE);
    nextTitle.getStyleClass().addAll("meta", "muted");
    nextTitle.setMinWidth(0);
    word.setId("timer-word");
    word.getStyleClass().addAll("meta", "semibold", "bar-word");
    word.setMinWidth(USE_PREF_SIZE);
    detail.getStyleClass().addAll("meta", "muted");
    detail.setMinWidth(0);
    drift.setId("drift");
    drift.getStyleClass().addAll("meta", "semibold", "warning-text");
    drift.setMinWidth(0);
    Ellipsis.allow(title, nextTitle, word, detail, drift);
    driftIcon.getStyleClass().add("warning-text");
    getChildren().addAll(row("bar-now", kind, title), next, alarm);
  }

  void show(Moment moment) {
    state = moment.clock().state();
    Icons.change(kind, Icon.valueOf(moment.head().kind().name()));
    String what = state == State.ENDED ? moment.head().about() : moment.head().title();
    title.setText(what);
    part.setText(
        moment.parts().stream()
            .filter(each -> each.state() == PartState.NOW)
            .map(Moment.Part::name)
            .findFirst()
            .orElse(""));
    Following following = moment.following();
    follows = following != null;
    nextLabel.setText(following == null ? "" : following.label());
    nextAt.setText(following == null ? "" : following.time());
    nextTitle.setText(following == null ? "" : following.title());
    Icons.change(stateIcon, TimerView.icon(state));
    word.setText(moment.clock().word());
    // In the last minute it is said how little is left, after it that it is over, and in a pause
    // the button beside it says how it ends: there is room for no more.
    boolean said = state == State.WARNING || state == State.OVERTIME || state == State.PAUSED;
    detail.setText(said ? "" : moment.clock().detail());
    for (State each : State.values()) {
      alarm.pseudoClassStateChanged(TimerView.pseudo(each), each == state);
    }
    settle();
  }

  /**
   * How the session stands.
   *
   * @param offer the same with what a key would do about it; empty where there is nothing to do
   */
  void show(Progress progress, String offer) {
    boolean behind = progress.pace() == Pace.BEHIND;
    lateInShort = behind || !offer.isEmpty() ? progress.pure() : "";
    late = offer.isEmpty() ? lateInShort : offer;
    settle();
  }

  /**
   * Where there is little width the round goes, of which the large button speaks too, and what is
   * only said beside something else.
   */
  void setTight(boolean isTight) {
    tight = isTight;
    word.setMinWidth(tight ? 0 : USE_PREF_SIZE);
    settle();
  }

  /**
   * The third line is the timer's, and the plan's while the timer is calm. Where both have
   * something to say, the plan takes the place of what comes next; the time of that stays.
   */
  private void settle() {
    boolean calm = state == State.RUNNING;
    drift.setText(calm ? late : lateInShort);
    boolean behind = !drift.getText().isEmpty() && state != State.ENDED;
    HBox line = calm || !follows ? alarm : next;
    if (!line.getChildren().contains(drift)) {
      line.getChildren().addAll(driftIcon, drift);
    }
    boolean crowded = behind && !calm && follows;
    present(part, !part.getText().isEmpty() && !tight && !crowded);
    present(nextLabel, follows && !(crowded && tight));
    present(nextAt, follows);
    present(nextTitle, follows && !crowded);
    present(stateIcon, !calm);
    present(word, !calm);
    present(detail, !calm && !tight && !detail.getText().isEmpty());
    present(driftIcon, behind);
    present(drift, behind);
    present(next, follows || part.isManaged());
    present(alarm, !calm || behind);
  }

  private static HBox row(String style, Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().addAll("bar-row", style);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinWidth(0);
    return row;
  }

  private static void present(Node part, boolean present) {
    part.setVisible(present);
    part.setManaged(present);
  }
}
