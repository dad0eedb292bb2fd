/**
 * The cards that a leader shows, the decks they lie in, and the rule for drawing one: plain values
 * and pure functions. Never files, pixels or the session that remembers what was drawn.
 */
package no.samtakt.cards;
