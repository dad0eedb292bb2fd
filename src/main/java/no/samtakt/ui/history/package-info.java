/**
 * The history of sessions: finding them, what they tell of each other, and forgetting them. Never
 * reads the store itself: it is handed what is there, and hands in what was asked for.
 */
package no.samtakt.ui.history;
