package no.samtakt.ui.settings;

import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import no.samtakt.settings.Audience;
import no.samtakt.ui.kit.Options;
import no.samtakt.ui.kit.Speech;

/** How the participants' window looks, where it is to look otherwise than the leader's. */
final class AudienceSection extends VBox {
  private final Options<Audience.Look> looks;
  private final CheckBox fullNames = new CheckBox();

  AudienceSection(SettingsViewModel model, Speech speech) {
    getStyleClass().add("settings-audience");
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
    getChildren().addAll(looks, fullNames);
  }

  void show(Audience chosen) {
    looks.show(chosen.look());
    fullNames.setSelected(chosen.fullNames());
  }
}
