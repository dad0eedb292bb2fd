/**
 * Run sheets as files, in YAML and JSON: reading one into a valid sheet or a list of everything
 * that is wrong with it, and writing one back. Never a clock, a window or another program's format.
 */
package no.samtakt.runsheet.file;
