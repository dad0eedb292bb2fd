package no.samtakt.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.settings.Audience;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;

/**
 * How the participants' window looks, where it is to look otherwise than the leader's. It shares
 * the section of the leader's own look: the whole window must find room on a low screen.
 */
final class AudienceSection extends VBox {
  private final Options<Audience.Look> looks;
  private final CheckBox fullNames = new CheckBox();

  AudienceSection(SettingsViewModel model, Speech speech) {
    getStyleClass().add("settings-audience");
    Label heading = new Label();
    heading.getStyleClass().addAll("dense", "semibold");
    speech.bind(heading, "console.participants");
    looks = new Options<>(look -> model.audience(now -> now.withLook(look)));
    for (Audience.Look each : Audience.Look.values()) {
      RadioButton button = looks.add(each);
      button.setId("audience-" + each.key());
      speech.bind(button, "settings.audience." + each.key());
    }
    fullNames.setId("full-names");
    fullNames.setWrapText(true);
    fullNames.setMinHeight(Region.USE_PREF_SIZE);
    speech.bind(fullNames, "settings.full-names");
    fullNames.setOnAction(
        chosen -> model.audience(now -> now.withFullNames(fullNames.isSelected())));
    getChildren().addAll(heading, looks, fullNames);
  }

  void show(Audience chosen) {
    looks.show(chosen.look());
    fullNames.setSelected(chosen.fullNames());
  }
}
