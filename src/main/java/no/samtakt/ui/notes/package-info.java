/**
 * The notes pane: a field to write in, tags, and what was written so far. Never where notes are
 * kept, and nothing of the other panes.
 */
package no.samtakt.ui.notes;
