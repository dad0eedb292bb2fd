/**
 * What the user has chosen, as one record in one file, and where Samtakt keeps its data. Never
 * anything of a session, and nothing of how a choice is shown.
 */
package no.samtakt.settings;
