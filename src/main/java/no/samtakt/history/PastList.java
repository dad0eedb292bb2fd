package no.samtakt.history;

import java.time.Instant;
import no.samtakt.people.Roster;

/**
 * The people of an earlier session.
 *
 * @param title of its sheet
 * @param opened when it was
 */
public record PastList(String title, Instant opened, Roster people) {}
