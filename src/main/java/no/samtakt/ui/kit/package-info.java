/**
 * What every window is built of: the theme and its type, the takt bar, time in digits, buttons,
 * chips, dialogs, and the one door to the window toolkit's thread. Never a session, a person or a
 * sentence: what is shown and said is handed in.
 */
package no.samtakt.ui.kit;
