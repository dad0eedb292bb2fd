/**
 * What is said to people: a {@code Message} is a key and its arguments, and {@code Words} turns one
 * into text in one {@code Language}. Never a sentence in code, and nothing that knows who asks.
 */
package no.samtakt.words;
