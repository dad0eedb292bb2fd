package no.samtakt.ui.cohost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import no.samtakt.ui.cohost.SpeakersScreen.Found;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Icons;
import no.samtakt.ui.kit.RowOrStack;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Whom the letters may mean, with one of them chosen; a press takes another. */
final class FoundNames extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Consumer<Found> taken;
  private final Label hint = new Label();
  private List<Found> names = List.of();
  private int chosen;

  FoundNames(Speech speech, Consumer<Found> taken) {
    this.taken = taken;
    setId("found");
    getStyleClass().addAll("found-box", "floating");
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    hint.getStyleClass().addAll("meta", "muted", "found-hint");
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    speech.bind(hint, "speakers.add-help");
    show(List.of());
  }

  void show(List<Found> fitting) {
    if (!fitting.equals(names) || getChildren().isEmpty()) {
      names = List.copyOf(fitting);
      List<HBox> rows = new ArrayList<>();
      names.forEach(each -> rows.add(row(each)));
      getChildren().setAll(rows);
      getChildren().add(hint);
      choose(chosen);
    }
    setVisible(!names.isEmpty());
    setManaged(!names.isEmpty());
  }

  @Nullable Found chosen() {
    return names.isEmpty() ? null : names.get(chosen);
  }

  /** Chooses the first again, as when other letters are written. */
  void first() {
    choose(0);
  }

  void step(int by) {
    choose(chosen + by);
  }

  /** What a screen reader says of the one that is chosen. */
  String spoken() {
    Found found = chosen();
    return found == null
        ? ""
        : Stream.of(found.name(), found.organisation(), found.note())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
  }

  private void choose(int index) {
    chosen = Math.clamp(index, 0, Math.max(0, names.size() - 1));
    for (int i = 0; i < names.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }

  private HBox row(Found found) {
    NameLine who = new NameLine("body");
    who.show(found.name(), found.organisation());
    Label note = new Label(found.note());
    note.getStyleClass().addAll("meta", "muted");
    note.setWrapText(true);
    note.setMinWidth(0);
    note.setManaged(!found.note().isEmpty());
    RowOrStack words = new RowOrStack(who, note);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row =
        new HBox(Icons.of(found.person() == null ? Icon.PERSON_JOINS : Icon.PERSON, 14), words);
    row.getStyleClass().add("found-row");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(found.name());
    row.setOnMouseClicked(click -> taken.accept(found));
    return row;
  }
}
