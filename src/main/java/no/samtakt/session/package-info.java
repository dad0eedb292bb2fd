/**
 * The rules of a live session: what has happened, what may happen next, and where the time stands.
 * Pure: it never asks a clock, never rolls its own dice, never stores or shows anything.
 */
package no.samtakt.session;
