/**
 * Pages to print, send or file: values in, a tagged PDF out. Never what they are saved as or who
 * asked for them.
 */
@NullMarked
package no.samtakt.paper;

import org.jspecify.annotations.NullMarked;
