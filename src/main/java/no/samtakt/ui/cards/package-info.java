/**
 * The cards pane: choosing, drawing, showing and copying a card. Never where decks come from, and
 * nothing of the other panes.
 */
package no.samtakt.ui.cards;
