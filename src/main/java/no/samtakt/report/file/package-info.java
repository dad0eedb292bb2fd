/**
 * Reports as files: one document of blocks, and a writer each for Word, PDF, HTML, Markdown, CSV
 * and calendars. Never what a report says, and nothing that a note says is ever taken for markup of
 * ours.
 */
@NullMarked
package no.samtakt.report.file;

import org.jspecify.annotations.NullMarked;
