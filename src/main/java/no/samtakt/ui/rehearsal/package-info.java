/**
 * What a rehearsal looks like: its banner, and the page that lays the simulated session beside the
 * plan. Never a rule of time, and nothing that is shown in a real session.
 */
package no.samtakt.ui.rehearsal;
