/**
 * Begins a new run sheet from a template: which one, called what, when, and where its file lies.
 * Never writes the file itself: it hands in what was chosen.
 */
package no.samtakt.ui.template;
