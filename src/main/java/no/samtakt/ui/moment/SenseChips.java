package no.samtakt.ui.moment;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Understood;
import no.samtakt.people.PersonId;
import no.samtakt.ui.kit.Badge;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Speech;

/**
 * What was understood of the note that is being typed, before it is saved: that it is a follow-up,
 * whose and by when, and which names nobody on the list has.
 */
public final class SenseChips extends FlowPane {
  private final NoteSense sense;
  private final Speech speech;
  private final ObservableValue<Understood> understood;
  private final ObservableBooleanValue completing;

  /**
   * @param completing whether a name is just being completed, and not unknown yet
   */
  public SenseChips(
      NoteSense sense,
      ObservableValue<Understood> understood,
      ObservableBooleanValue completing,
      Speech speech) {
    this.sense = sense;
    this.speech = speech;
    this.understood = understood;
    this.completing = completing;
    completing.addListener((o, before, now) -> paint());
    setId("notes-understood");
    getStyleClass().add("note-sense");
    setAccessibleRole(AccessibleRole.PARENT);
    managedProperty().bind(visibleProperty());
    understood.addListener((o, before, now) -> paint());
    speech.onChange(this, words -> paint());
  }

  private void paint() {
    Understood now = understood.getValue();
    getChildren().clear();
    FollowUp followUp = now.followUp();
    if (followUp != null && !now.text().isEmpty()) {
      PersonId owner = followUp.owner();
      LocalDate due = followUp.due();
      add(Badge.Tone.ACCENT, Icon.FOLLOW_UP, speech.text("tag.follow-up"));
      add(
          owner == null ? Badge.Tone.NEUTRAL : Badge.Tone.ACCENT,
          Icon.PERSON,
          owner == null ? speech.text("notes.no-owner") : sense.name(owner));
      add(
          due == null ? Badge.Tone.NEUTRAL : Badge.Tone.ACCENT,
          Icon.CLOCK,
          due == null
              ? speech.text("notes.no-due")
              : speech.text("notes.due", speech.words().day(due)));
    }
    for (String name : completing.get() ? List.<String>of() : now.unknown()) {
      add(Badge.Tone.WARNING, Icon.WARNING, speech.text("notes.unknown-name", name));
    }
    setVisible(!getChildren().isEmpty());
    setAccessibleText(
        String.join(", ", getChildren().stream().map(each -> ((Badge) each).getText()).toList()));
  }

  private void add(Badge.Tone tone, Icon icon, String text) {
    Badge badge = new Badge(tone, icon);
    badge.setText(text);
    getChildren().add(badge);
  }
}
