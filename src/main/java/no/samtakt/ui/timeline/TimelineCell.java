package no.samtakt.ui.timeline;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.live.Snapshot;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.Timeline.Standing;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.TickingLabel;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** One line of the run sheet. It repaints itself when it reads differently, and only then. */
final class TimelineCell extends ListCell<TimelineLine> {
  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private final TimelineViewModel model;
  private final TimeText time = TimeText.small(TimeText.Weight.SEMIBOLD);
  private final Label plan = new Label();
  private final StackPane rail = new StackPane();
  private final VBox content = new VBox();
  private final HBox line;
  private final ChangeListener<@Nullable Snapshot> onSnapshot = (o, before, now) -> paint();
  private final ChangeListener<Words> onWords =
      (o, before, now) -> {
        last = null;
        paint();
      };
  private @Nullable TimelineRow painted;

  /** The moment that was painted: what has not changed since need not be put into words again. */
  private @Nullable Snapshot last;

  /** What changes by the second; null in a line in which nothing does. */
  private @Nullable Running running;

  private record Running(TickingLabel part, PassedBar bar) {
    void show(TimelineRow row) {
      part.setText(row.now() == null ? "" : row.now());
      bar.show(row.passed());
    }
  }

  TimelineCell(TimelineViewModel model) {
    this.model = model;
    plan.getStyleClass().addAll("meta", "muted");
    VBox times = new VBox(time, plan);
    times.getStyleClass().add("timeline-times");
    rail.getStyleClass().add("timeline-rail");
    content.getStyleClass().add("timeline-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMinWidth(0);
    line = new HBox(times, rail, content);
    line.getStyleClass().add("timeline-line");
    setPrefWidth(0);
    model.snapshotProperty().addListener(new WeakChangeListener<>(onSnapshot));
    model.words().addListener(new WeakChangeListener<>(onWords));
  }

  @Override
  protected void updateItem(@Nullable TimelineLine item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    painted = null;
    running = null;
    if (empty || item == null) {
      setGraphic(null);
    } else {
      setGraphic(line);
      paint();
    }
  }

  private void paint() {
    Snapshot now = model.snapshotProperty().get();
    Snapshot before = last;
    last = now;
    if (isEmpty() || now == null || (painted != null && isAtRest(before, now))) {
      return;
    }
    TimelineRow row =
        switch (getItem()) {
          case TimelineLine.One(ItemId item, int index) when index < now.timeline().rows().size() ->
              model.row(now, index);
          case TimelineLine.One gone -> null;
          case TimelineLine.Behind(int count) -> model.together(now, count);
          case TimelineLine.End end -> model.end(now);
        };
    if (row == null || row.equals(painted)) {
      return;
    }
    Running ticking = running;
    boolean same = painted != null && row.atRest().equals(painted.atRest());
    painted = row;
    if (ticking != null && same) {
      ticking.show(row);
      return;
    }
    running = null;
    Standing standing = row.standing();
    boolean behind = standing.compareTo(Standing.NOW) < 0;
    pseudoClassStateChanged(QUIET, behind);
    pseudoClassStateChanged(NOW, standing == Standing.NOW);
    pseudoClassStateChanged(NEXT, standing == Standing.NEXT);
    time.setText(row.time());
    time.setWeight(behind ? TimeText.Weight.REGULAR : TimeText.Weight.SEMIBOLD);
    plan.setText(row.plan() == null ? "" : row.plan());
    plan.setVisible(row.plan() != null);
    plan.setManaged(row.plan() != null);
    rail.getChildren().setAll(track(), knob(row));
    content.getChildren().setAll(content(row));
    setAccessibleText(row.said());
  }

  /** Whether this line reads the same for all that has happened between two moments. */
  private boolean isAtRest(@Nullable Snapshot before, Snapshot now) {
    return before != null
        && running == null
        && getItem() instanceof TimelineLine.One(ItemId item, int index)
        && before.state().equals(now.state())
        && TimelineViewModel.isAtRest(before.timeline(), now.timeline(), index);
  }

  private static Node track() {
    Region track = new Region();
    track.getStyleClass().add("timeline-track");
    return track;
  }

  private static Node knob(TimelineRow row) {
    StackPane knob = new StackPane(Icons.of(row.icon(), row.standing() == Standing.NOW ? 14 : 12));
    knob.getStyleClass().add("timeline-knob");
    StackPane.setAlignment(knob, Pos.TOP_CENTER);
    return knob;
  }

  private Node[] content(TimelineRow row) {
    if (row.standing().compareTo(Standing.NOW) < 0) {
      Label title = label(row.title(), "dense");
      title.getStyleClass().add("may-ellipsize");
      title.setTooltip(new Tooltip(row.title()));
      Label length = label(row.length(), "meta");
      if (getItem() instanceof TimelineLine.Behind) {
        length.setGraphic(Icons.of(Icon.SHOW_MORE, 12));
      }
      return new Node[] {spread(title, length)};
    }
    FlowPane details = new FlowPane();
    details.getStyleClass().add("timeline-facts");
    details.setMinWidth(0);
    if (row.standing() == Standing.NEXT) {
      details
          .getChildren()
          .add(label(model.words().getValue().text("timeline.next"), "timeline-next"));
    }
    if (row.pin() != null) {
      Label pin = label(row.pin(), "timeline-pin");
      pin.setGraphic(Icons.of(Icon.ANCHOR, 12));
      details.getChildren().add(pin);
    }
    if (!row.length().isEmpty()) {
      details.getChildren().add(label(row.length(), "meta"));
    }
    if (row.lead() != null) {
      Label lead = label(row.lead(), "meta");
      lead.setGraphic(Icons.of(Icon.PERSON, 12));
      lead.getStyleClass().add("may-ellipsize");
      lead.setTooltip(new Tooltip(row.lead()));
      lead.maxWidthProperty().bind(details.widthProperty());
      details.getChildren().add(lead);
    }
    if (row.parts() != null && row.standing() != Standing.NOW) {
      details.getChildren().add(label(row.parts(), "meta"));
    }
    Label title = label(row.title(), "timeline-title");
    title.setWrapText(true);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    title.getStyleClass().add("may-ellipsize");
    title.setTooltip(new Tooltip(row.title()));
    if (row.standing() != Standing.NOW) {
      return new Node[] {title, details};
    }
    Badge badge = new Badge(Badge.Tone.ACCENT, Icon.PLAY);
    badge.setText(model.words().getValue().text("timeline.now"));
    badge.setMinWidth(USE_PREF_SIZE);
    TickingLabel part = new TickingLabel(row.now() == null ? "" : row.now(), "meta");
    HBox marked = new HBox(badge, part);
    marked.getStyleClass().add("timeline-details");
    HBox.setHgrow(part, Priority.ALWAYS);
    PassedBar bar = new PassedBar(row.passed());
    running = new Running(part, bar);
    VBox box = new VBox(title, details, bar, marked);
    box.getStyleClass().add("timeline-now");
    box.setMinWidth(0);
    return new Node[] {box};
  }

  private static Node spread(Label left, Label right) {
    left.setMaxWidth(Double.MAX_VALUE);
    right.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox spread = new HBox(left, right);
    spread.getStyleClass().add("timeline-details");
    return spread;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setMinWidth(0);
    return label;
  }
}
