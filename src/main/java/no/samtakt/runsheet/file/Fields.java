package no.samtakt.runsheet.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Place;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * One block of a sheet, read by its keys. Whatever is wrong is noted among the problems and reads
 * as absent, so that reading goes on to the next thing that is wrong.
 */
final class Fields {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private final Block block;
  private final Place.InText place;
  private final Map<String, Node.Entry> entries = new HashMap<>();
  private final Problems problems;

  Fields(Node.Keyed node, Block block, Problems problems) {
    this.block = block;
    this.place = node.place();
    this.problems = problems;
    for (Node.Entry entry : node.entries()) {
      Node.Entry first = entries.putIfAbsent(entry.key(), entry);
      if (first != null) {
        String line = Integer.toString(first.place().line());
        problems.add(entry.place(), "problem.duplicate-key", entry.key(), line);
      } else if (!block.has(entry.key())) {
        // Read on as if it had been written right, so that its value is looked at too.
        UnknownKeys.complain(entry, block, problems)
            .ifPresent(meant ->
                entries.putIfAbsent(meant, new Node.Entry(meant, entry.place(), entry.value())));
      }
    }
  }

  /** Where the block begins. */
  Place.InText place() {
    return place;
  }

  /** Where the key's value stands; the block's place when it has none. */
  Place.InText at(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? place : entry.value().place();
  }

  /** Whether something stands at the key, be it right or wrong. */
  boolean has(String key) {
    return switch (value(key)) {
      case Node.Nothing nothing -> false;
      case Node.Many many -> !many.nodes().isEmpty();
      default -> true;
    };
  }

  /** How many values the list at a key has, right and wrong ones. */
  int count(String key) {
    return value(key) instanceof Node.Many many ? many.nodes().size() : 0;
  }

  /** The text at a key, without a word about anything that is wrong with it. */
  @Nullable String peek(String key) {
    return value(key) instanceof Node.Text text && !text.value().isBlank()
        ? text.value().strip()
        : null;
  }

  /** The text at a key; null where there is none. */
  @Nullable String text(String key) {
    switch (value(key)) {
      case Node.Many many -> problems.add(many.place(), "problem.want-text", key, found(many));
      case Node.Keyed keyed -> problems.add(keyed.place(), "problem.want-text", key, found(keyed));
      default -> {}
    }
    return peek(key);
  }

  /** The text at a key that must have one. */
  @Nullable String needed(String key) {
    need(key);
    return text(key);
  }

  /** Notes it where the key has no value. */
  void need(String key) {
    if (lacks(key)) {
      missing(key);
    }
  }

  /** Whether nothing stands at the key; what is there but wrong does not lack. */
  boolean lacks(String key) {
    Node value = value(key);
    return value instanceof Node.Nothing || (value instanceof Node.Text && peek(key) == null);
  }

  /** Notes that the block lacks a key. */
  void missing(String key, Object... arguments) {
    Node.Entry entry = entries.get(key);
    Place.InText where = entry == null ? place : entry.place();
    problems.add(where, "problem.missing." + block.word() + "." + key, arguments);
  }

  /** A text that says a value: a time, a date. */
  <T> @Nullable T value(String key, Function<String, Optional<T>> reading, String problem) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    Optional<T> value = reading.apply(text);
    if (value.isEmpty()) {
      problems.add(at(key), problem, text);
    }
    return value.orElse(null);
  }

  /** One of a closed choice. */
  <T> @Nullable T choice(String key, Choice<T> choice) {
    String text = text(key);
    if (text == null || choice.words().containsKey(text)) {
      return text == null ? null : choice.words().get(text);
    }
    Optional<String> meant = Synonyms.value(text, choice.all());
    if (meant.isPresent()) {
      problems.add(at(key), "problem.choice-near", key, text, meant.get());
    } else {
      problems.add(at(key), "problem.choice", key, text, Quoted.list(choice.all()));
    }
    return null;
  }

  /** A whole number within limits; null where there is none. */
  @Nullable Integer whole(String key, int low, int high) {
    String text = text(key);
    if (text == null) {
      return null;
    }
    if (NUMBER.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= low && number <= high) {
        return number;
      }
    }
    // As texts, for no language is to put blanks into these numbers.
    Object[] words = {key, text, Integer.toString(low), Integer.toString(high)};
    problems.add(at(key), "problem.number", words);
    return null;
  }

  /** The texts of a list, each where it stands. */
  List<Node.Text> texts(String key) {
    List<Node.Text> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      switch (node) {
        case Node.Text text when !text.value().isBlank() ->
            texts.add(new Node.Text(text.value().strip(), text.place()));
        case Node.Text blank -> problems.add(blank.place(), "problem.empty-entry", key);
        case Node.Nothing nothing -> problems.add(nothing.place(), "problem.empty-entry", key);
        case Node.Refused refused -> {}
        case Node.Many many -> problems.add(many.place(), "problem.want-texts", key, found(many));
        case Node.Keyed keyed ->
            problems.add(keyed.place(), "problem.want-texts", key, found(keyed));
      }
    }
    return texts;
  }

  /** The blocks of a list. */
  List<Fields> blocks(String key, Block inner) {
    List<Fields> blocks = new ArrayList<>();
    for (Node node : nodes(key)) {
      if (node instanceof Node.Nothing) {
        problems.add(node.place(), "problem.empty-entry", key);
      } else {
        block(node, key, inner, "problem.want-blocks").ifPresent(blocks::add);
      }
    }
    return blocks;
  }

  /** The one block at a key. */
  Optional<Fields> block(String key, Block inner) {
    Node node = value(key);
    return node instanceof Node.Nothing
        ? Optional.empty()
        : block(node, key, inner, "problem.want-block");
  }

  private Optional<Fields> block(Node node, String key, Block inner, String problem) {
    if (node instanceof Node.Keyed keyed) {
      return Optional.of(new Fields(keyed, inner, problems));
    }
    if (!(node instanceof Node.Refused)) {
      String squeezed = node instanceof Node.Text text ? SwallowedKeys.key(text.value()) : null;
      if (squeezed != null && node instanceof Node.Text text) {
        String value = SwallowedKeys.value(text.value());
        problems.add(node.place(), "problem.yaml.colon-space", squeezed, value);
      } else {
        problems.add(node.place(), problem, key, found(node), Quoted.list(inner.mainKeys()));
      }
    }
    return Optional.empty();
  }

  private List<Node> nodes(String key) {
    return switch (value(key)) {
      case Node.Many many -> many.nodes();
      case Node.Nothing nothing -> List.of();
      case Node.Refused refused -> List.of();
      case Node.Keyed keyed when dashed(keyed) -> {
        String first = keyed.entries().getFirst().key().substring(1);
        problems.add(keyed.place(), "problem.yaml.dash-space", first);
        yield List.of();
      }
      case Node other -> {
        problems.add(other.place(), "problem.want-list", key, found(other));
        yield List.of();
      }
    };
  }

  private static boolean dashed(Node.Keyed keyed) {
    return !keyed.entries().isEmpty() && keyed.entries().getFirst().key().startsWith("-");
  }

  private Node value(String key) {
    Node.Entry entry = entries.get(key);
    return entry == null ? new Node.Nothing(place) : entry.value();
  }

  private static Message found(Node node) {
    return Message.of(
        switch (node) {
          case Node.Many many -> "problem.found.list";
          case Node.Keyed keyed -> "problem.found.keys";
          default -> "problem.found.text";
        });
  }
}
