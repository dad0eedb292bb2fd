/**
 * Walks through a window's scene graph and finds what a leader could not read, reach or hear. Never
 * opens a window: that is a journey's.
 */
package no.samtakt.ui.inspection;
