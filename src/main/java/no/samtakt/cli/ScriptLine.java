package no.samtakt.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
      Map.ofEntries(
          Map.entry("note", List.of("text", "tag", "owner", "due")),
          Map.entry("edit-note", List.of("note", "text", "tag")),
          Map.entry("move-note", List.of("note", "item")),
          Map.entry("tick-note", List.of("note")),
          Map.entry("delete-note", List.of("note")),
          Map.entry("restore-note", List.of("note")),
          Map.entry("next", List.of()),
          Map.entry("pause", List.of()),
          Map.entry("resume", List.of()),
          Map.entry("adjust", List.of("by")),
          Map.entry("join", List.of("name")),
          Map.entry("leave", List.of("name")));

  private static final String DOINGS =
      "note, edit-note, move-note, tick-note, delete-note, restore-note,"
          + " next, pause, resume, adjust, join, leave";

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
      case "note" -> new Action.Note(tag(), text("text"), textOrNull("owner"), due());
      case "edit-note" -> new Action.EditNote(note(), tag(), text("text"));
      case "move-note" -> new Action.MoveNote(note(), text("item"));
      case "tick-note" -> new Action.TickNote(note());
      case "delete-note" -> new Action.DeleteNote(note());
      case "restore-note" -> new Action.RestoreNote(note());
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

  /** The number of a note, counted from 1. */
  private int note() throws Complaint {
    String text = text("note");
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw wrong("cli.script.note", text);
    }
    return Integer.parseInt(text);
  }

  private @Nullable LocalDate due() throws Complaint {
    String text = textOrNull("due");
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw wrong("cli.script.due", text);
    }
  }

  private @Nullable String textOrNull(String key) throws Complaint {
    JsonNode node = line.get(key);
    return node == null || node.isNull() ? null : text(key);
  }

  private @Nullable Tag tag() throws Complaint {
    String key = textOrNull("tag");
    if (key == null) {
      return null;
    }
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
