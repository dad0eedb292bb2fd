package no.samtakt.ui.strip;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import no.samtakt.ui.moment.NoteField;

/**
 * What can be asked for from the strip and the bar that lies outside of them.
 *
 * @param full shows the whole console
 * @param round goes on to the next face of the window
 * @param dock puts the window at the other edge of the screen
 * @param atLeft whether it stands nearer to the left edge
 * @param participants shows the participants' window, or hides it
 * @param participantsOpen whether that is to be seen
 * @param draw draws a card
 * @param copy puts a text on the clipboard and says so
 * @param paste looks first at what is pasted in the field for a note
 */
public record Ways(
    Runnable full,
    Runnable round,
    Runnable dock,
    ObservableBooleanValue atLeft,
    Runnable participants,
    ObservableBooleanValue participantsOpen,
    Runnable draw,
    Consumer<String> copy,
    NoteField.Pasting paste) {}
