/**
 * The first thing a leader sees: go on with what was interrupted, open a run sheet, or begin with
 * an example. Never a file of its own: it hands in what was chosen.
 */
package no.samtakt.ui.start;
