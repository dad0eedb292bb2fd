/**
 * What is said to people: a {@code Message} is a key and its arguments, and {@code Words} turns one
 * into text in one {@code Language}; and the other way about, lengths and times of day as people
 * write them. Never a sentence in code, and nothing that knows who asks.
 */
package no.samtakt.words;
