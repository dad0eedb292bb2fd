/**
 * The settings window: every choice takes effect and is saved at once. Never the files that choices
 * lie in, and nothing of a session.
 */
package no.samtakt.ui.settings;
