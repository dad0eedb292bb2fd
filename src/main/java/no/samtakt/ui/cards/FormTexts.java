package no.samtakt.ui.cards;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import no.samtakt.words.Language;

/** One text of a form in each language, of which one language is seen at a time. */
final class FormTexts extends VBox {
  private final Map<Language, FormText> areas = new EnumMap<>(Language.class);
  private Language shown = Language.NB;

  /**
   * Texts that are empty.
   *
   * @param id the beginning of each one's id
   */
  FormTexts(String id, int lines) {
    for (Language language : Language.values()) {
      FormText area = new FormText(lines);
      area.setId(id + "-" + language.tag());
      area.managedProperty().bind(area.visibleProperty());
      area.accessibleHelpProperty().bind(accessibleHelpProperty());
      areas.put(language, area);
    }
    getChildren().addAll(areas.values());
    show(shown);
  }

  void show(Language language) {
    shown = language;
    areas.forEach((each, area) -> area.setVisible(each == language));
  }

  /** What the texts are called; their language is said with it. */
  void name(String name) {
    areas.forEach(
        (language, area) -> area.setAccessibleText(name + " (" + language.ownName() + ")"));
  }

  void begin(Map<Language, String> texts) {
    areas.forEach((language, area) -> area.setText(texts.getOrDefault(language, "")));
  }

  /** What is written, by language; a language without anything has none. */
  Map<Language, String> written() {
    return areas.entrySet().stream()
        .filter(each -> !each.getValue().getText().isBlank())
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().getText()));
  }

  boolean isWritten(Language language) {
    return written().containsKey(language);
  }

  /** The text that is seen gets the focus. */
  @Override
  public void requestFocus() {
    FormText area = areas.get(shown);
    if (area != null) {
      area.requestFocus();
    }
  }
}
