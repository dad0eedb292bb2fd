/**
 * What became of a session, on one screen, with the ways to take it with one. It shows a report and
 * never makes one, nor writes a file.
 */
@NullMarked
package no.samtakt.ui.report;

import org.jspecify.annotations.NullMarked;
