package no.samtakt.ui.groups;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;
import no.samtakt.history.PastList;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.EmptyState;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;
import org.jspecify.annotations.Nullable;

/** Where nobody is listed yet: the ways to a list. */
final class NobodyListed extends StackPane {
  private final GroupsViewModel model;
  private final Speech speech;
  private final ActionButton paste = Buttons.accent(Buttons.normal(Icon.COPY));
  private final ActionButton last = Buttons.normal(Icon.PEOPLE);
  private final Label from = new Label();

  NobodyListed(GroupsViewModel model, SeriesViewModel series, Speech speech) {
    this.model = model;
    this.speech = speech;
    paste.setId("groups-paste");
    speech.bind(paste, "groups.paste");
    paste.setOnAction(pressed -> model.write());
    ActionButton open = Buttons.normal(Icon.OPEN);
    open.setId("groups-open");
    speech.bind(open, "groups.open-file");
    open.setOnAction(pressed -> model.openFile());
    last.setId("groups-last-list");
    last.managedProperty().bind(last.visibleProperty());
    series.lastListProperty().addListener((o, before, now) -> offer(now));
    speech.onChange(this, words -> offer(series.lastListProperty().get()));
    offer(series.lastListProperty().get());
    EmptyState state = new EmptyState(Icon.PEOPLE, paste);
    speech.bind(state.heading(), "groups.nobody-heading");
    speech.bind(state.explanation(), "groups.nobody-explanation");
    from.getStyleClass().addAll("meta", "muted");
    from.setWrapText(true);
    from.setTextAlignment(TextAlignment.CENTER);
    from.setMinHeight(USE_PREF_SIZE);
    from.visibleProperty().bind(last.visibleProperty());
    from.managedProperty().bind(last.visibleProperty());
    state.getChildren().addAll(open, last, from);
    getChildren().add(state);
  }

  /** The list of the session before, for people who meet again. */
  private void offer(@Nullable PastList list) {
    last.setVisible(list != null);
    if (list != null) {
      last.setText(speech.text("groups.last-list", list.people().people().size()));
      from.setText(speech.text("groups.last-list-from", list.title()));
      last.setAccessibleHelp(from.getText());
      last.setOnAction(
          pressed -> model.use(new ListReader.Reading(list.people().entries(), List.of())));
    }
  }

  void focus() {
    paste.requestFocus();
  }
}
