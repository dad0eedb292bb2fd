/**
 * The run sheet as a value: immutable records that cannot be invalid, and the problems that a file
 * may have. Never a file format, never a clock: what a file means is read elsewhere.
 */
package no.samtakt.runsheet;
