/**
 * What became of a session: its journal and its list of people in, a {@code Report} out, as values.
 * Never how a report is written, saved or shown, and nobody's name in one that is redacted.
 */
@NullMarked
package no.samtakt.report;

import org.jspecify.annotations.NullMarked;
