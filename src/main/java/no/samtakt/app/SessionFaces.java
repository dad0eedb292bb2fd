package no.samtakt.app;

import java.net.URL;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.strip.BarView;
import no.samtakt.ui.strip.Sources;
import no.samtakt.ui.strip.StripView;
import no.samtakt.ui.strip.Ways;
import org.jspecify.annotations.Nullable;

/**
 * An open session in all its faces, of which the window shows one at a time: each is made when it
 * is first looked at.
 */
final class SessionFaces {
  private final Panes panes;
  private final Faces faces;
  private final Console console;
  private final Supplier<StripView> makeStrip;
  private final Supplier<BarView> makeBar;
  private @Nullable StripView strip;
  private @Nullable BarView bar;
  private boolean singleKeys = true;

  SessionFaces(
      Panes panes, Speech speech, Theme theme, ParticipantStage participants, Faces faces) {
    this.panes = panes;
    this.faces = faces;
    ParticipantBox box = new ParticipantBox(participants, speech);
    console = new Console(panes, speech, box, theme.textScaleProperty());
    console.status().compactButton().setOnAction(pressed -> faces.turn());
    Sources sources =
        new Sources(
            panes.now(), panes.status(), panes.transport(), panes.notes().writing(), panes.aside());
    Ways ways =
        new Ways(
            () -> faces.go(Face.FULL),
            faces::turn,
            faces::dock,
            faces.atLeftProperty(),
            participants::toggle,
            participants.openProperty(),
            this::drawCard,
            panes.copy());
    makeStrip = () -> new StripView(sources, ways, speech, theme.textScaleProperty());
    makeBar = () -> new BarView(sources, ways, speech, theme.textScaleProperty());
  }

  static URL styleSheet() {
    return StripView.styleSheet();
  }

  Console console() {
    return console;
  }

  private StripView strip() {
    if (strip == null) {
      strip = makeStrip.get();
      strip.setSingleKeys(singleKeys);
    }
    return strip;
  }

  private BarView bar() {
    if (bar == null) {
      bar = makeBar.get();
      bar.setSingleKeys(singleKeys);
    }
    return bar;
  }

  /** What the window is to show now. */
  Region view() {
    return switch (faces.faceProperty().get()) {
      case FULL -> console;
      case STRIP -> strip();
      case BAR -> bar();
    };
  }

  /** Gives what the window says in passing a place where it covers nothing that drives. */
  void place(Notices notices) {
    switch (faces.faceProperty().get()) {
      case FULL -> console.place(notices);
      case STRIP -> strip().receive(notices);
      case BAR -> bar().receive(notices);
    }
  }

  /** Says whether keys alone work just now. */
  void setSingleKeys(boolean on) {
    singleKeys = on;
    console.setSingleKeys(on);
    if (strip != null) {
      strip.setSingleKeys(on);
    }
    if (bar != null) {
      bar.setSingleKeys(on);
    }
  }

  /** The button that a box about time belongs beside. */
  Node timeButton() {
    return switch (faces.faceProperty().get()) {
      case FULL -> console.sheetHead().menuButton();
      case STRIP -> strip().timeButton();
      case BAR -> bar().timeButton();
    };
  }

  void writeNote() {
    switch (faces.faceProperty().get()) {
      case FULL -> console.openNotes();
      case STRIP -> strip().writeNote();
      case BAR -> bar().writeNote();
    }
  }

  /** Groups need the whole window. */
  void openGroups() {
    faces.go(Face.FULL);
    console.openGroups();
  }

  /** A card stands as the prompt in the strip; in the bar there is no room to read one. */
  void drawCard() {
    switch (faces.faceProperty().get()) {
      case FULL -> console.drawCard();
      case STRIP -> panes.cards().draw();
      case BAR -> {
        faces.go(Face.STRIP);
        panes.cards().draw();
      }
    }
  }
}
