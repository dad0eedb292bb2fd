package no.samtakt.ui.strip;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.TaktBar;
import no.samtakt.ui.kit.TimeText;
import no.samtakt.ui.moment.Moment;
import no.samtakt.ui.moment.Moment.State;
import no.samtakt.ui.moment.NoteField;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.Steps;
import no.samtakt.ui.moment.TimerView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The session in one low bar. The buttons keep their places at the right whatever stands in the
 * middle: words, the field while somebody writes, or a notice.
 */
public final class BarView extends VBox {
  /** Below this width, in pixels at 100 % text, the field is there only while somebody writes. */
  private static final double TIGHT = 760;

  /** Below this one, a minute more and the way to the field have to go as well. */
  private static final double TIGHTEST = 680;

  /** A time has this many signs, such as 12:34; each more takes its room from the words. */
  private static final int USUAL_SIGNS = 5;

  private static final double SIGN = 24;

  private static final int MOST_LINES = 2;

  private final Sources sources;
  private final ObservableDoubleValue textScale;
  private final Speech speech;
  private final FontIcon icon = Icons.of(Icon.PLAY, 20);
  private final TimeText digits = new TimeText(44);
  private final HBox plate = new HBox(icon, digits);
  private final BarWords words;
  private final NoteField field;
  private final StackPane noticePlace = new StackPane();
  private final Drive drive;
  private final TaktBar takt = new TaktBar(8);
  private final BooleanProperty tight = new SimpleBooleanProperty(this, "tight");
  private final BooleanProperty tightest = new SimpleBooleanProperty(this, "tightest");
  private final BooleanProperty singleKeys = new SimpleBooleanProperty(this, "singleKeys", true);
  private final BooleanProperty noticed = new SimpleBooleanProperty(this, "noticed");
  private @Nullable Notices placed;
  private final BooleanProperty asked = new SimpleBooleanProperty(this, "asked");

  /**
   * The bar of one session.
   *
   * @param textScale how large text is, from 1.0 to 2.0
   */
  public BarView(Sources sources, Ways ways, Speech speech, ObservableDoubleValue textScale) {
    this.sources = sources;
    this.textScale = textScale;
    this.speech = speech;
    setId("bar");
    getStyleClass().addAll("bar", "canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.PARENT);
    speech.onChange(this, words -> setAccessibleText(words.text("strip.bar-name")));
    digits.setId("timer");
    digits.getStyleClass().add("bar-digits");
    plate.getStyleClass().add("bar-plate");
    plate.setAlignment(Pos.CENTER);
    plate.setMinWidth(USE_PREF_SIZE);
    Region rule = new Region();
    rule.getStyleClass().add("bar-rule");
    words = new BarWords();
    HBox.setHgrow(words, Priority.ALWAYS);
    field = new NoteField(sources.note(), speech, MOST_LINES, this::requestFocus);
    field.setPrompt(speech, "strip.note");
    field.onPaste(ways.paste());
    field.getStyleClass().add("bar-note");
    noticePlace.getStyleClass().add("bar-notice");
    HBox middle = new HBox(words, field, noticePlace);
    middle.getStyleClass().add("bar-middle");
    middle.setAlignment(Pos.CENTER_LEFT);
    middle.setMinWidth(0);
    middle.setFillHeight(false);
    HBox.setHgrow(middle, Priority.ALWAYS);
    drive = new Drive(sources.transport(), speech, this::requestFocus);
    drive.pause.setWordShown(false);
    ActionButton full = Buttons.iconOnly(Icon.EXPAND);
    full.setId("bar-full");
    speech.bind(full, "strip.to-full");
    full.setOnAction(pressed -> ways.full().run());
    ActionButton write = Buttons.iconOnly(Icon.WRITE);
    write.setId("bar-write");
    speech.bind(write, "notes.write");
    write.setOnAction(pressed -> writeNote());
    present(write, tight.and(tightest.not()).and(field.typing().not()).and(noticed.not()));
    KeyHint turn = new KeyHint("M");
    present(turn, tight.not().and(singleKeys));
    HBox round = new HBox(write, full, turn);
    round.setAlignment(Pos.CENTER);
    HBox row = new HBox(plate, rule, middle, drive.pause, drive.next, drive.more, round);
    row.getStyleClass().add("bar-main");
    row.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(row, takt);
    share();

    setOnKeyPressed(pressed -> {
      if (pressed.getCode() == KeyCode.ESCAPE) {
        requestFocus();
        pressed.consume();
      }
    });
    widthProperty().addListener((o, before, now) -> fit());
    textScale.addListener((o, before, now) -> fit());
    sources.moment().screenProperty().addListener((o, before, now) -> paint(now));
    sources.progress().screenProperty().addListener((o, before, now) -> paint(now));
    sources.transport().screenProperty().addListener((o, before, now) -> paint(now));
    sources
        .catchUp()
        .keyProperty()
        .addListener((o, before, now) -> paint(sources.progress().screenProperty().get()));
    sources.aside().screenProperty().addListener((o, before, now) -> saved(before, now));
    speech.onChange(this, spoken -> paintAll());
  }

  /** Puts the caret in the field for a note. */
  public void writeNote() {
    asked.set(true);
    field.focus();
  }

  /** Takes what tells of things in passing in: it stands in the place of the words. */
  public void receive(Notices notices) {
    placed = notices;
    notices.setBrief(true);
    StackPane.setMargin(notices, null);
    StackPane.setAlignment(notices, Pos.CENTER);
    noticePlace.getChildren().setAll(notices);
    noticed.bind(notices.visibleProperty());
  }

  /**
   * Says that the note is safe and gives the keys back: beside the field there is room for no more.
   */
  private void saved(@Nullable Aside before, @Nullable Aside now) {
    Notices notices = placed;
    if (before == null || now == null || now.notes() <= before.notes()) {
      return;
    }
    if (notices != null && noticePlace.getChildren().contains(notices)) {
      requestFocus();
      notices.show(Icon.CHECK, now.lastNote(), null);
    }
  }

  /** Says whether keys alone work just now: the hints tell those that do. */
  public void setSingleKeys(boolean on) {
    singleKeys.set(on);
    paint(sources.progress().screenProperty().get());
  }

  /** The button that a box about time belongs beside. */
  public Node timeButton() {
    return drive.more.isVisible() ? drive.more : drive.next;
  }

  /** Who has the middle: the words, unless somebody writes or something has just happened. */
  private void share() {
    BooleanBinding writing = field.typing().or(asked);
    field.typing().addListener((o, before, typing) -> asked.set(typing));
    present(noticePlace, noticed);
    noticed.addListener((o, before, now) -> more());
    present(words, noticed.or(writing).not());
    present(field, writing.or(noticed.or(tight).not()));
    HBox.setHgrow(noticePlace, Priority.ALWAYS);
    writing.addListener((o, before, now) -> HBox.setHgrow(field, now ? Priority.ALWAYS : null));
  }

  private void fit() {
    double width = getWidth() > 0 ? getWidth() / textScale.get() : TIGHT;
    double room = width - SIGN * Math.max(0, digits.getText().length() - USUAL_SIGNS);
    tight.set(room < TIGHT);
    tightest.set(room < TIGHTEST);
    words.setTight(tight.get());
    more();
  }

  private void paintAll() {
    paint(sources.moment().screenProperty().get());
    paint(sources.progress().screenProperty().get());
    paint(sources.transport().screenProperty().get());
  }

  private void paint(@Nullable Moment moment) {
    if (moment == null) {
      return;
    }
    Moment.Clock clock = moment.clock();
    digits.setText(clock.digits());
    fit();
    Icons.change(icon, TimerView.icon(clock.state()));
    boolean calm = clock.state() == State.RUNNING || clock.state() == State.BEFORE;
    icon.setVisible(!calm);
    icon.setManaged(!calm);
    for (State each : State.values()) {
      plate.pseudoClassStateChanged(TimerView.pseudo(each), each == clock.state());
    }
    takt.show(clock.total(), clock.left(), clock.takt());
    takt.setAccessibleText(speech.text("now.said", clock.word(), clock.digits(), clock.detail()));
    words.show(moment);
  }

  private void paint(@Nullable Progress progress) {
    if (progress != null) {
      words.show(progress, byKey(progress.pure()));
    }
  }

  /** How the session stands and what its key would do about it; empty where it does nothing. */
  private String byKey(String stands) {
    if (!singleKeys.get()) {
      return "";
    }
    return switch (sources.catchUp().keyProperty().get()) {
      case NOTHING -> "";
      case CATCH_UP -> speech.text("strip.late-catch-up", stands);
      case REACH_PIN -> speech.text("strip.pin-catch-up", stands);
      case GIVE_BACK -> speech.text("strip.spare", stands);
    };
  }

  private void paint(@Nullable Steps steps) {
    if (steps != null) {
      drive.show(steps);
      more();
    }
  }

  /** The button that gives a minute more is the first to go. */
  private void more() {
    Steps steps = sources.transport().screenProperty().get();
    boolean running = steps != null && steps.stage() == Steps.Stage.RUNNING;
    boolean room = !tightest.get() && !(tight.get() && noticed.get());
    drive.more.setVisible(running && room);
    drive.more.setManaged(drive.more.isVisible());
  }

  private static void present(Node node, ObservableBooleanValue when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
