package no.samtakt.grouping;

/**
 * A round, and how it was found.
 *
 * @param method a stable key: {@code circle}, {@code odd-circle}, {@code transversal}, {@code
 *     starter}, {@code table}, {@code look-ahead}, {@code directed-swaps}, {@code exact-matching},
 *     {@code annealing}, or {@code locked} where nothing was left to choose; of the first pool
 *     where pools are formed by themselves
 */
public record Formed(Round round, String method) {}
