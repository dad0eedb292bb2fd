package no.samtakt.session;

import no.samtakt.runsheet.Item;

/**
 * The running item split in two.
 *
 * @param head what has been run of it; it keeps the item's id, and its time is up
 * @param rest what is left of it, right after it, with an id of its own
 * @param from the phase or round of the item that the rest begins with, counted from 0; less than
 *     the number of those in {@code head} where it goes on with the one that was cut through
 */
public record Split(Item head, Item rest, int from) {}
