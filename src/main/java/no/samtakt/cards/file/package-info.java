/**
 * Decks as files: the built-in one and people's own, read from YAML or JSON into values, with every
 * problem named. Never which deck is chosen, nor what is drawn from it.
 */
package no.samtakt.cards.file;
