package no.samtakt.ui.strip;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Ellipsis;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.KeyHint;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Stroke;
import no.samtakt.ui.moment.LateStart;
import no.samtakt.ui.moment.NoteField;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.ui.moment.Steps;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** What drives the session, and a field for what was just said in it. */
final class StripFoot extends VBox {
  private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

  private static final int MOST_LINES = 4;

  private final Speech speech;
  private final NoteWriting note;
  private final Drive drive;
  private final KeyHint space = new KeyHint("");
  private final KeyHint arrow = new KeyHint("");
  private final LateStart late;
  private final HBox hints;
  private final ActionButton participants;
  private final NoteField field;
  private final Label saved = new Label();
  private String lastNote = "";
  private boolean driving = true;
  private boolean low;
  private boolean singleKeys = true;

  StripFoot(Sources sources, Ways ways, Speech speech, Runnable home) {
    this.speech = speech;
    this.note = sources.note();
    getStyleClass().addAll("strip-foot", "side", "line-above");
    drive = new Drive(sources.transport(), speech, home);
    drive.back.setWordShown(false);
    wide(drive.pause);
    wide(drive.next);
    HBox large = new HBox(drive.pause, drive.next);
    large.getStyleClass().add("strip-large");
    StackPane spaceUnder = under(space);
    StackPane arrowUnder = under(arrow);
    hints = new HBox(spaceUnder, arrowUnder);
    hints.getStyleClass().add("strip-hints");
    // Each key stands under the middle of its button, however the two share the width.
    spaceUnder.prefWidthProperty().bind(drive.pause.widthProperty());
    arrowUnder.prefWidthProperty().bind(drive.next.widthProperty());
    spaceUnder.visibleProperty().bind(drive.pause.visibleProperty());
    spaceUnder.managedProperty().bind(drive.pause.visibleProperty());
    late = new LateStart(sources.transport(), speech, Orientation.VERTICAL);
    participants = ParticipantsButton.of(ways, speech, home);
    HBox small = new HBox(drive.back, drive.less, drive.more, participants);
    small.getStyleClass().add("strip-small");
    for (ActionButton each :
        new ActionButton[] {drive.back, drive.less, drive.more, participants}) {
      wide(each);
    }
    field = new NoteField(note, speech, MOST_LINES, home);
    field.onPaste(ways.paste());
    saved.setId("strip-saved");
    saved.getStyleClass().addAll("meta", "muted", "strip-saved");
    Ellipsis.allow(saved);
    getChildren()
        .addAll(large, hints, late, small, field.understood(), field.offers(), field, saved);
    setMinHeight(USE_PREF_SIZE);
    note.standingProperty().addListener((o, before, now) -> paintSaved());
    speech.onChange(
        this,
        words -> {
          hint();
          paintSaved();
        });
  }

  void show(Steps steps) {
    drive.show(steps);
    boolean ended = steps.stage() == Steps.Stage.ENDED;
    boolean before = steps.stage() == Steps.Stage.BEFORE;
    late.setVisible(before);
    late.setManaged(before);
    // Where it stands alone it has room for its name.
    participants.setWordShown(before || ended);
    driving = !ended;
    arrange();
  }

  /** Where there is little height the names of keys go, and the last note. */
  void setLow(boolean isLow) {
    low = isLow;
    arrange();
    paintSaved();
  }

  /** Says whether keys alone work just now: the hints tell those that do. */
  void setSingleKeys(boolean on) {
    singleKeys = on;
    hint();
  }

  private void hint() {
    Words words = speech.words();
    Stroke pause = singleKeys ? Stroke.alone(KeyCode.SPACE) : Stroke.shortcut(KeyCode.PERIOD);
    Stroke next = singleKeys ? Stroke.alone(KeyCode.RIGHT) : Stroke.shortcut(KeyCode.ENTER);
    space.setText(pause.hint(words));
    arrow.setText(next.hint(words));
    participants.setKeyHintShown(singleKeys);
  }

  private void arrange() {
    hints.setVisible(driving && !low);
    hints.setManaged(driving && !low);
  }

  void show(Aside aside) {
    lastNote = aside.lastNote();
    paintSaved();
  }

  /** Puts the caret in the field, after what stands there. */
  void writeNote() {
    field.focus();
  }

  Node timeButton() {
    return drive.more;
  }

  private void paintSaved() {
    Message trouble = note.standingProperty().get().trouble();
    String said = trouble == null ? lastNote : speech.text(trouble);
    saved.setText(said);
    saved.setWrapText(trouble != null);
    saved.setGraphic(Icons.of(trouble == null ? Icon.CHECK : Icon.OVERTIME, 12));
    saved.pseudoClassStateChanged(TROUBLE, trouble != null);
    boolean room = !low || trouble != null;
    saved.setVisible(room && !said.isEmpty());
    saved.setManaged(room);
  }

  private static void wide(ActionButton button) {
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
  }

  private static StackPane under(KeyHint key) {
    StackPane under = new StackPane(key);
    under.setAlignment(Pos.CENTER);
    under.setMinWidth(0);
    return under;
  }
}
