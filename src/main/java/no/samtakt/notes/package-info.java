/**
 * What is written down during a session: notes and their tags, as values. Never how they are kept
 * or shown.
 */
package no.samtakt.notes;
