package no.samtakt.app;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import no.samtakt.settings.Face;
import no.samtakt.ui.kit.Lazily;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.moment.CatchUpBanner;
import no.samtakt.ui.moment.CatchUpBox;
import no.samtakt.ui.moment.SideTimerView;
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
  private final Speech speech;
  private final Faces faces;
  private final Lazily<CatchUpBanner> catchUp;
  private final ParticipantBox box;
  private final Console console;
  private final Lazily<StripView> strip;
  private final Lazily<BarView> bar;
  private @Nullable CohostSeat cohost;
  private @Nullable RehearsalDress dress;
  private boolean singleKeys = true;

  SessionFaces(
      Panes panes, Speech speech, Theme theme, ParticipantStage participants, Faces faces) {
    this.panes = panes;
    this.speech = speech;
    this.faces = faces;
    box =
        new ParticipantBox(
            participants,
            panes.participants().screenProperty(),
            panes.scenes().chosenProperty(),
            speech);
    Lazily<CatchUpBox> choosing =
        new Lazily<>(() -> new CatchUpBox(panes.catchUp(), speech, theme.motion()));
    catchUp =
        new Lazily<>(() ->
            new CatchUpBanner(
                panes.catchUp(), choosing, speech, Orientation.HORIZONTAL, this::home));
    console = new Console(panes, speech, box, catchUp, theme.motion(), theme.textScaleProperty());
    console.status().compactButton().setOnAction(pressed -> faces.turn());
    Sources sources =
        new Sources(
            panes.now(),
            panes.status(),
            panes.transport(),
            panes.catchUp(),
            panes.notes().writing(),
            panes.aside());
    Ways ways =
        new Ways(
            () -> faces.go(Face.FULL),
            faces::turn,
            faces::dock,
            faces.atLeftProperty(),
            participants::toggle,
            participants.openProperty(),
            this::drawCard,
            panes.copying()::copy,
            () -> panes.harvest().pasteElsewhere(this::openNotes));
    strip =
        new Lazily<>(() -> {
          StripView made =
              new StripView(sources, ways, choosing, speech, theme.textScaleProperty());
          made.setSingleKeys(singleKeys);
          made.add(sideTimer(made));
          if (cohost != null) {
            made.add(cohost.banner(made::requestFocus));
          }
          return made;
        });
    bar =
        new Lazily<>(() -> {
          BarView made = new BarView(sources, ways, speech, theme.textScaleProperty());
          made.setSingleKeys(singleKeys);
          return made;
        });
  }

  private void home() {
    console.requestFocus();
  }

  /** Gives the co-host a seat in every face that has room for one. */
  void seat(CohostSeat seat) {
    console.seat(seat, sideTimer(console));
    cohost = seat;
  }

  private SideTimerView sideTimer(Region face) {
    return new SideTimerView(
        panes.sideTimer(), speech, panes.transport()::stopSideTimer, face::requestFocus);
  }

  Console console() {
    return console;
  }

  /** What the window is to show now. */
  Region view() {
    return switch (faces.faceProperty().get()) {
      case FULL -> dress != null && dress.isPage() ? dress.page() : console;
      case STRIP -> strip.get();
      case BAR -> bar.get();
    };
  }

  /** Says from now on, whatever face is shown, that this is a rehearsal. */
  void wear(RehearsalDress rehearsal) {
    dress = rehearsal;
    panes.transport().rehearse();
  }

  /** What the window is to show now, in what it wears. */
  Region dressed() {
    return dress == null ? view() : dress.around(faces.faceProperty().get(), view());
  }

  /** Gives what the window says in passing a place where it covers nothing that drives. */
  void place(Notices notices) {
    switch (faces.faceProperty().get()) {
      case FULL -> {
        if (dress != null && dress.isPage()) {
          dress.page().place(notices);
        } else {
          console.place(notices);
        }
      }
      case STRIP -> strip.get().receive(notices);
      case BAR -> bar.get().receive(notices);
    }
  }

  /** Says whether keys alone work just now. */
  void setSingleKeys(boolean on) {
    singleKeys = on;
    console.setSingleKeys(on);
    StripView narrow = strip.made();
    if (narrow != null) {
      narrow.setSingleKeys(on);
    }
    BarView flat = bar.made();
    if (flat != null) {
      flat.setSingleKeys(on);
    }
  }

  /** At the foot of the console: what participants see. */
  ParticipantBox participantBox() {
    return box;
  }

  /** The button that a box about what participants see belongs beside. */
  Node sceneButton() {
    if (faces.faceProperty().get() != Face.FULL) {
      return timeButton();
    }
    toConsole();
    return box.menuButton();
  }

  /** The button that a box about time belongs beside. */
  Node timeButton() {
    return switch (faces.faceProperty().get()) {
      case FULL -> {
        toConsole();
        yield console.sheetHead().menuButton();
      }
      case STRIP -> strip.get().timeButton();
      case BAR -> bar.get().timeButton();
    };
  }

  /** The whole window, with the console in it. */
  private void full() {
    faces.go(Face.FULL);
    toConsole();
  }

  /** In a rehearsal a page may stand in the console's place, which makes way for what is asked. */
  private void toConsole() {
    if (dress != null && dress.isPage()) {
      dress.turn();
      console.applyCss();
      console.layout();
    }
  }

  void writeNote() {
    switch (faces.faceProperty().get()) {
      case FULL -> openNotes();
      case STRIP -> strip.get().writeNote();
      case BAR -> bar.get().writeNote();
    }
  }

  /** Parks what is typed; where nothing is, the field waits for it. */
  void park() {
    if (!panes.notes().writing().park()) {
      writeNote();
    }
  }

  /** Whether the item has texts for the chat. */
  boolean canCopyNext() {
    return panes.copying().isPossible();
  }

  void copyNext() {
    panes.copying().next();
  }

  /** Opens the box for a part of what is proposed; in the bar there is no room to choose in. */
  void chooseCatchUp() {
    if (!panes.catchUp().isInParts()) {
      return;
    }
    switch (faces.faceProperty().get()) {
      case FULL -> {
        toConsole();
        catchUp.get().choose();
      }
      case STRIP -> strip.get().chooseCatchUp();
      // In the bar there is no room to choose in; in the strip stands the offer, with its button.
      case BAR -> faces.go(Face.STRIP);
    }
  }

  /** What is asked beside the notes needs the whole window. */
  private void openNotes() {
    full();
    console.tools().openNotes();
  }

  /** Groups need the whole window. */
  void openGroups() {
    full();
    console.tools().openGroups();
  }

  /** Whether somebody in the running round lacks a room or company. */
  boolean canMendGroups() {
    return panes.groups().rooms().canMend();
  }

  /** Shows what is proposed for the groups; where it stands already, does it. */
  void mendGroups() {
    full();
    console.tools().mendGroups();
  }

  /** Whether people can be seated at topics by their wishes. */
  boolean canSeatByWish() {
    return panes.groups().rooms().canSeatByWish();
  }

  /** Shows the topics; where they stand already, seats people by their wishes. */
  void seatByWish() {
    full();
    console.tools().seatByWish();
  }

  /** The cards need the whole window. */
  void openCards() {
    full();
    console.tools().openCards();
  }

  /** A card stands as the prompt in the strip; in the bar there is no room to read one. */
  void drawCard() {
    switch (faces.faceProperty().get()) {
      case FULL -> {
        toConsole();
        console.tools().drawCard();
      }
      case STRIP -> panes.cards().draw();
      case BAR -> {
        faces.go(Face.STRIP);
        panes.cards().draw();
      }
    }
  }
}
