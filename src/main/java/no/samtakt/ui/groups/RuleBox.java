package no.samtakt.ui.groups;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.session.Rule;
import no.samtakt.ui.kit.ActionButton;
import no.samtakt.ui.kit.Buttons;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Motion;
import no.samtakt.ui.kit.Popovers;
import no.samtakt.ui.kit.Speech;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Where a rule is added: first what it is about, then who, where it is about people. */
final class RuleBox {
  private final RoomsViewModel model;
  private final Speech speech;
  private final VBox content = new VBox();
  private final PopOver box;

  /** Those chosen for a rule that is not added yet: they are kept until it is. */
  private final Map<PersonId, String> chosen = new LinkedHashMap<>();

  private final ReadOnlyBooleanWrapper unfinished =
      new ReadOnlyBooleanWrapper(this, "unfinished", false);
  private @Nullable PeopleChoice choosing;

  RuleBox(RoomsViewModel model, Speech speech, Motion motion) {
    this.model = model;
    this.speech = speech;
    content.setId("groups-rule-box");
    content.getStyleClass().add("rule-box");
    box = Popovers.of(content, motion);
    box.setOnHidden(gone -> unfinished.set(!chosen.isEmpty()));
  }

  /** Whether it was closed with people chosen for a rule that was not added. */
  ReadOnlyBooleanProperty unfinishedProperty() {
    return unfinished.getReadOnlyProperty();
  }

  void toggle(Node beside) {
    if (box.isShowing()) {
      box.hide();
      return;
    }
    PeopleChoice begun = chosen.isEmpty() ? null : choosing;
    if (begun == null) {
      ask();
    }
    box.setArrowLocation(Arrows.towards(beside));
    box.show(beside);
    if (begun == null) {
      focusFirst();
    } else {
      begun.begin();
    }
  }

  private void focusFirst() {
    content.getChildren().get(1).requestFocus();
  }

  private void ask() {
    choosing = null;
    Label heading = new Label(speech.text("groups.rule-to-add"));
    heading.getStyleClass().addAll("body", "semibold");
    content.getChildren().setAll(heading);
    for (Attribute attribute : model.attributes()) {
      offer(
          Icon.ORGANISATION,
          "mix-" + attribute.name().toLowerCase(Locale.ROOT),
          speech.text("groups.rule-mix", RuleChips.attribute(attribute, speech.words())),
          () -> add(new Rule.Mix(attribute)));
    }
    offerPeople("apart", 2, Rule.Apart::new);
    offerPeople("together", 2, Rule.Together::new);
    offerPeople("one-of", 2, Rule.OneOf::new);
    for (String language : model.languages()) {
      offer(
          Icon.LANGUAGE,
          "language-" + language,
          speech.text("groups.rule-own-rooms", language),
          () -> add(new Rule.OwnRooms(language)));
    }
    offerPeople("out", 1, Rule.Out::new);
  }

  private void offerPeople(String kind, int atLeast, Function<Set<PersonId>, Rule> rule) {
    String what = speech.text("groups.choose-" + kind);
    offer(
        Icon.PEOPLE,
        kind,
        what,
        () -> {
          PeopleChoice choice =
              new PeopleChoice(
                  model,
                  speech,
                  what,
                  atLeast,
                  chosen,
                  people -> addUnlessRefused(rule.apply(people)),
                  () -> {
                    ask();
                    focusFirst();
                  });
          choosing = choice;
          content.getChildren().setAll(choice);
          choice.begin();
        });
  }

  private void offer(Icon icon, String id, String text, Runnable action) {
    ActionButton button = Buttons.normal(icon);
    button.setId("groups-rule-" + id);
    button.setText(text);
    button.getStyleClass().add("rule-offer");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(pressed -> action.run());
    content.getChildren().add(button);
  }

  private String addUnlessRefused(Rule rule) {
    String why = model.against(rule);
    if (why.isEmpty()) {
      add(rule);
    }
    return why;
  }

  private void add(Rule rule) {
    chosen.clear();
    box.hide();
    model.addRule(rule);
  }
}
