/**
 * Design checks: a run sheet in, findings with their evidence and their mends out, and how the time
 * is spent. Never a file or a window: a mend is a value that others carry out.
 */
package no.samtakt.checks;
