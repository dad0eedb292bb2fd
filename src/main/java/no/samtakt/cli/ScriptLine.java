package no.samtakt.cli;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtakt.notes.Tag;
import no.samtakt.rehearsal.Action;
import no.samtakt.rehearsal.Script.Cue;
import no.samtakt.words.Lengths;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a script, such as {@code {"at":"PT5M","do":"note","tag":"idea","text":"…"}}. */
final class ScriptLine {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** What can be done, and which keys each may have besides {@code at} and {@code do}. */
  private static final Map<String, List<String>> KEYS =
      Map.of(
          "note", List.of("text", "tag"),
          "next", List.of(),
          "pause", List.of(),
          "resume", List.of(),
          "adjust", List.of("by"),
          "join", List.of("name"),
          "leave", List.of("name"));

  private static final String DOINGS = "note, next, pause, resume, adjust, join, leave";

  private final JsonNode line;

  private ScriptLine(JsonNode line) {
    this.line = line;
  }

  /**
   * Reads a line.
   *
   * @throws Complaint when it is none, with what is wrong and what would be right
   */
  static Cue read(String text) throws Complaint {
    JsonNode line;
    try {
      line = JSON.readTree(text);
    } catch (JacksonException e) {
      throw wrong("cli.script.not-json");
    }
    if (!line.isObject()) {
      throw wrong("cli.script.not-json");
    }
    return new ScriptLine(line).cue();
  }

  private Cue cue() throws Complaint {
    String doing = text("do");
    List<String> keys = KEYS.get(doing);
    if (keys == null) {
      throw wrong("cli.script.do", doing, DOINGS);
    }
    for (String key : line.propertyNames()) {
      if (!key.equals("at") && !key.equals("do") && !keys.contains(key)) {
        throw wrong("cli.script.key", key, doing);
      }
    }
    return new Cue(at(), action(doing));
  }

  private Action action(String doing) throws Complaint {
    return switch (doing) {
      case "note" -> new Action.Note(tag(), text("text"));
      case "next" -> new Action.Next();
      case "pause" -> new Action.Pause();
      case "resume" -> new Action.Resume();
      case "adjust" -> new Action.Adjust(by());
      case "join" -> new Action.Join(text("name"));
      case "leave" -> new Action.Leave(text("name"));
      default -> throw new IllegalStateException(doing);
    };
  }

  private Duration at() throws Complaint {
    String text = text("at");
    Optional<Duration> at = Lengths.of(text).filter(length -> !length.isNegative());
    return at.orElseThrow(() -> wrong("cli.script.at", text));
  }

  private Duration by() throws Complaint {
    String text = text("by");
    Optional<Duration> by = Lengths.of(text).or(() -> backwards(text)).filter(l -> !l.isZero());
    return by.orElseThrow(() -> wrong("cli.script.by", text));
  }

  /** ISO 8601 as Java writes it, with the sign inside: {@code PT-2M}. */
  private static Optional<Duration> backwards(String text) {
    return text.startsWith("PT-") && text.indexOf('-', 3) < 0
        ? Lengths.of("-PT" + text.substring(3))
        : Optional.empty();
  }

  private @Nullable Tag tag() throws Complaint {
    JsonNode node = line.get("tag");
    if (node == null || node.isNull()) {
      return null;
    }
    String key = text("tag");
    String tags = Arrays.stream(Tag.values()).map(Tag::key).collect(Collectors.joining(", "));
    return Tag.of(key).orElseThrow(() -> wrong("cli.script.tag", key, tags));
  }

  private String text(String key) throws Complaint {
    JsonNode node = line.get(key);
    if (node == null || node.isNull()) {
      throw wrong("cli.script.missing", key);
    }
    // A number is fine where people would write one: {"at": 5} is five minutes.
    if (node.isContainer() || node.asString().isBlank()) {
      throw wrong("cli.script.text", key);
    }
    return node.asString().strip();
  }

  private static Complaint wrong(String key, Object... arguments) {
    return Complaint.invalid(Message.of(key, arguments));
  }
}
