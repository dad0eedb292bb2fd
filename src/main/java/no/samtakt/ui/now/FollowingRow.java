package no.samtakt.ui.now;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.Moment.Following;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What comes next, along the foot. */
final class FollowingRow extends HBox {
  /** How much of the row a long title may claim. */
  private static final double SHARE = 0.5;

  private final Label label = new Label();
  private final FontIcon icon = Icons.of(Icon.CUSTOM, 20);
  private final Label title = new Label();
  private final Label detail = new Label();
  private final Tooltip wholeTitle = new Tooltip();
  private final Tooltip wholeDetail = new Tooltip();
  private final Tooltip wholeLead = new Tooltip();
  private final Label length = new Label();
  private final Label lead = new Label();
  private final TimeText time = new TimeText(20);
  private boolean shortened;
  private @Nullable Following shown;
  private boolean something;
  private boolean crowded;

  FollowingRow() {
    setId("following");
    getStyleClass().add("now-following");
    setAlignment(Pos.CENTER_LEFT);
    label.getStyleClass().addAll("dense", "muted");
    label.setMinWidth(USE_PREF_SIZE);
    title.getStyleClass().addAll("size16", "semibold");
    detail.getStyleClass().addAll("dense", "muted");
    VBox words = new VBox(title, detail);
    words.setAlignment(Pos.CENTER_LEFT);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    length.getStyleClass().addAll("dense", "muted");
    length.setMinWidth(USE_PREF_SIZE);
    lead.getStyleClass().addAll("dense", "muted");
    lead.setGraphic(Icons.of(Icon.PERSON, 12));
    lead.getStyleClass().addAll("now-lead", "may-ellipsize");
    lead.setTooltip(wholeLead);
    title.getStyleClass().add("may-ellipsize");
    title.setTooltip(wholeTitle);
    detail.getStyleClass().add("may-ellipsize");
    detail.setTooltip(wholeDetail);
    time.getStyleClass().add("question");
    time.setMinWidth(USE_PREF_SIZE);
    wholeTitle.textProperty().bind(title.textProperty());
    wholeDetail.textProperty().bind(detail.textProperty());
    wholeLead.textProperty().bind(lead.textProperty());
    getChildren().addAll(label, icon, words, length, lead, time);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(@Nullable Following next) {
    if (next != null && next.equals(shown)) {
      return;
    }
    shown = next;
    something = next != null;
    present();
    if (next == null) {
      return;
    }
    label.setText(next.label());
    Icons.change(icon, Icon.valueOf(next.kind().name()));
    title.setText(next.title());
    detail.setText(next.detail());
    present(detail, !shortened && !next.detail().isEmpty());
    length.setText(next.length());
    lead.setText(next.lead() == null ? "" : next.lead());
    // The title gives way first, but a very long name gives way to it.
    lead.setMinWidth(Math.min(lead.prefWidth(-1), lead.getMaxWidth()));
    time.setText(next.time());
  }

  /** Where there is no room for it at all, the large button says what comes next. */
  void setCrowded(boolean isCrowded) {
    if (crowded != isCrowded) {
      crowded = isCrowded;
      present();
    }
  }

  private void present() {
    setVisible(something && !crowded);
    setManaged(something && !crowded);
  }

  /** Leaves out what can be spared where there is very little room. */
  void setShort(boolean isShort) {
    shortened = isShort;
    present(detail, !isShort && !detail.getText().isEmpty());
  }

  /** The title gets its room; what stands beside it goes first, who leads it before how long. */
  @Override
  protected void layoutChildren() {
    double inside = getWidth() - snappedLeftInset() - snappedRightInset();
    double fixed = label.prefWidth(-1) + icon.prefWidth(-1) + time.prefWidth(-1) + 3 * getSpacing();
    double wanted = Math.min(title.prefWidth(-1), inside * SHARE);
    double left = inside - fixed - wanted;
    double forLength = length.prefWidth(-1) + getSpacing();
    boolean roomForLength = left >= forLength;
    boolean roomForLead =
        !lead.getText().isEmpty() && left >= forLength + lead.minWidth(-1) + getSpacing();
    if (roomForLength != length.isManaged()) {
      present(length, roomForLength);
    }
    if (roomForLead != lead.isManaged()) {
      present(lead, roomForLead);
    }
    super.layoutChildren();
  }

  private static void present(Label label, boolean present) {
    label.setVisible(present);
    label.setManaged(present);
  }
}
