package no.samtakt.ui.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import no.samtakt.ui.kit.Speech;

/** The chance to end on time, what threatens it, and what a scenario leads to. */
final class OddsView extends VBox {
  private final RehearsalViewModel rehearsal;
  private final OddsViewModel model;
  private boolean over;
  private final Speech speech;

  OddsView(RehearsalViewModel rehearsal, Speech speech) {
    this.rehearsal = rehearsal;
    this.model = rehearsal.odds();
    this.speech = speech;
    setId("rehearsal-odds");
    getStyleClass().add("odds");
    model.toldProperty().addListener((o, before, now) -> paint());
    rehearsal
        .snapshotProperty()
        .addListener((o, before, now) -> {
          if (model.isOver() != over) {
            paint();
          }
        });
    speech.onChange(this, words -> paint());
  }

  private void paint() {
    Optional<Conclusion> conclusion = rehearsal.conclusion();
    over = conclusion.isPresent();
    getChildren().setAll(conclusion.map(this::concluded).orElseGet(this::odds));
  }

  private List<Node> concluded(Conclusion conclusion) {
    List<Node> parts = new ArrayList<>();
    Label heading = label(speech.text("rehearsing.over-heading"), "size16", "semibold");
    heading.setId("rehearsal-conclusion");
    parts.add(heading);
    if (!model.scenario().mishaps().isEmpty()) {
      parts.add(label(model.scenarioName(), "dense", "muted"));
    }
    conclusion.lines().forEach(line -> parts.add(label(line, "dense")));
    if (!conclusion.mends().isEmpty()) {
      parts.add(label(speech.text("rehearsing.mend-heading"), "semibold", "odds-heading"));
      conclusion.mends().forEach(line -> parts.add(label(line, "dense")));
    }
    return parts;
  }

  private List<Node> odds() {
    List<Node> parts = new ArrayList<>();
    parts.add(label(speech.text("rehearsing.chance"), "size16", "semibold"));
    if (!model.chance().isEmpty()) {
      Label chance = label(model.chance(), "odds-chance", "semibold");
      chance.setId("rehearsal-chance");
      parts.add(chance);
    }
    model.facts().forEach(fact -> parts.add(label(fact, "dense", "muted")));
    List<OddsViewModel.ThreatLine> threats = model.threats();
    if (!threats.isEmpty()) {
      parts.add(label(speech.text("rehearsing.threats"), "semibold", "odds-heading"));
      for (OddsViewModel.ThreatLine threat : threats) {
        VBox one = new VBox(label(threat.title(), "dense"), label(threat.says(), "meta", "muted"));
        one.getStyleClass().add("odds-threat");
        parts.add(one);
      }
    }
    List<String> consequences = model.consequences();
    if (!consequences.isEmpty()) {
      parts.add(label(model.scenarioName(), "semibold", "odds-heading"));
      consequences.forEach(line -> parts.add(label(line, "dense")));
    }
    return parts;
  }

  private static Label label(String text, String... styles) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
