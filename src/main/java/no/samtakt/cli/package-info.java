/**
 * The command line: what was asked for, carried out without a window, results on standard output
 * and everything else on standard error. Never a rule of the session, nor a pixel.
 */
package no.samtakt.cli;
