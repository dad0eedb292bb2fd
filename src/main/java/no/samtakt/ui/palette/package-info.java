/**
 * The list of commands: everything that can be asked for, found by its name in the window's
 * language. Never a command of its own.
 */
package no.samtakt.ui.palette;
