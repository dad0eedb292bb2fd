package no.samtakt.ui.rehearsal;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import no.samtakt.live.Snapshot;
import no.samtakt.session.Timeline.Current;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.LogoMark;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TimeText;
import org.jspecify.annotations.Nullable;

/** Over the chart: what is rehearsed, the simulated time, and what drives it. */
final class PageHead extends FlowPane {
  private final RehearsalViewModel model;
  private final Speech speech;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final TimeText clock = new TimeText(48);
  private final ActionButton jump = Buttons.normal(Icon.FAST, "W");
  private final ActionButton next = Buttons.normal(Icon.NEXT, "→");
  private final ActionButton pause = Buttons.accent(Buttons.normal(Icon.PLAY, null));
  private String paused = "";

  PageHead(RehearsalViewModel model, Speech speech) {
    this.model = model;
    this.speech = speech;
    getStyleClass().addAll("rehearsal-head", "line-below");
    setRowValignment(VPos.CENTER);
    title.getStyleClass().addAll("body", "semibold", "may-ellipsize");
    facts.getStyleClass().addAll("dense", "muted", "may-ellipsize");
    VBox words = new VBox(title, facts);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    clock.setId("rehearsal-clock");
    clock.getStyleClass().add("rehearsal-clock");
    clock.setMinWidth(USE_PREF_SIZE);
    Label simulated = new Label();
    simulated.getStyleClass().addAll("dense", "muted", "rehearsal-simulated");
    simulated.setWrapText(true);
    speech.bind(simulated, "rehearsing.simulated-clock");
    HBox named = new HBox(new LogoMark(32), words);
    named.setAlignment(Pos.CENTER_LEFT);
    named.getStyleClass().add("rehearsal-named");
    HBox time = new HBox(clock, simulated);
    time.setAlignment(Pos.CENTER_LEFT);
    time.getStyleClass().add("rehearsal-time");
    pause.setId("rehearsal-pause");
    pause.setMinWidth(USE_PREF_SIZE);
    pause.setOnAction(pressed -> model.pauseOrStart());
    jump.setId("rehearsal-jump-here");
    jump.setMinWidth(USE_PREF_SIZE);
    speech.bind(jump, "rehearsing.next-change");
    jump.setOnAction(pressed -> model.desk().toNextChange());
    next.setMinWidth(USE_PREF_SIZE);
    speech.bind(next, "rehearsing.next-item");
    next.setOnAction(pressed -> model.next());
    ActionButton again = Buttons.quiet(Icon.UNDO, null);
    again.setId("rehearsal-again");
    again.setMinWidth(USE_PREF_SIZE);
    speech.bind(again, "rehearsing.again");
    again.setOnAction(pressed -> model.desk().restart(model.crowd()));
    getChildren().addAll(named, time, pause, new PaceBox(model, speech), jump, next, again);
    model.snapshotProperty().addListener((o, before, now) -> paint(now));
    speech.onChange(this, spoken -> repaint());
  }

  private void repaint() {
    paused = "";
    paint(model.snapshotProperty().get());
  }

  private void paint(@Nullable Snapshot now) {
    if (now == null) {
      return;
    }
    set(title, now.state().sheet().title());
    set(facts, model.facts());
    clock.setText(model.clock());
    Current current = now.timeline().current();
    boolean over = now.state().course().ended() != null;
    String state =
        over
            ? "rehearsing.over"
            : current == null
                ? "rehearsing.start"
                : current.paused() ? "rehearsing.resume" : "rehearsing.pause";
    pause.setDisable(over);
    jump.setDisable(over);
    next.setDisable(over);
    if (!state.equals(paused)) {
      paused = state;
      pause.setIcon(over ? Icon.CHECK : state.equals("rehearsing.pause") ? Icon.PAUSE : Icon.PLAY);
      pause.setKeyHint(over ? null : speech.text("keys.space"));
      speech.bind(pause, state);
    }
  }

  private static void set(Label label, String text) {
    if (!label.getText().equals(text)) {
      label.setText(text);
    }
  }
}
