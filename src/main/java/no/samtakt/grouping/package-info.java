/**
 * Forming groups: who sits with whom in every round, and how well that could be done. Pure and
 * repeatable from a seed; never names, clocks, files, storage or pixels.
 */
package no.samtakt.grouping;
