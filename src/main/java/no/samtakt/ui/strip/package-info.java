/**
 * The two small faces of the main window beside a meeting: the strip along an edge of the screen,
 * and the bar. Never where the window stands or how it changes between them; that is asked for.
 */
package no.samtakt.ui.strip;
