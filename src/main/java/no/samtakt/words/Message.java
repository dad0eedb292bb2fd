package no.samtakt.words;

import java.util.List;

/**
 * Something to say, not yet in any language: a key of the bundles and its arguments. An argument
 * may be text, a number, a {@link java.time.Duration}, a {@link java.time.LocalTime}, a {@link
 * java.time.LocalDate} or another message.
 */
public record Message(String key, List<Object> arguments) {
  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
