package no.samtakt.ui.inspection;

import javafx.scene.Scene;

/** Inspects a window as it stands. To be used on the window thread. */
public final class WindowInspection {
  private final Ink ink = new Ink();

  /** Lays the scene out and walks through all that it shows. */
  public Report of(Scene scene) {
    // As often as the toolkit itself does before it paints: what is laid out may ask for more.
    for (int pass = 0; pass < 3; pass++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    SceneWalk walk = new SceneWalk(scene);
    Findings findings = new Findings();
    CutText.in(walk, ink, findings);
    OverlappingText.in(walk, ink, findings);
    NamelessControls.in(walk, findings);
    SmallTargets.in(walk, findings);
    FaintText.in(walk, ink, findings);
    return findings.report();
  }
}
