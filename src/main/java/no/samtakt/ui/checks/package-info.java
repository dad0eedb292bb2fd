/**
 * The check of the design before a session starts: findings, their mends, and how the time is
 * spent. Never a rule of what is good: the domain judges, and this shows it.
 */
package no.samtakt.ui.checks;
