package no.samtakt.ui.moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samtakt.live.Snapshot;
import no.samtakt.platform.Platform;
import no.samtakt.platform.RetiredTool;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ScriptLine;
import no.samtakt.runsheet.ToolLink;
import no.samtakt.session.Course;
import no.samtakt.session.Visit;
import no.samtakt.ui.moment.Moment.Line;
import no.samtakt.ui.moment.Moment.LineKind;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads an item's script out, and after it what the leader should have at hand. */
final class ScriptReading {
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private final Snapshot snapshot;
  private final Words words;
  private final ChatMemo chat;

  ScriptReading(Snapshot snapshot, Words words, ChatMemo chat) {
    this.snapshot = snapshot;
    this.words = words;
    this.chat = chat;
  }

  List<Line> lines(Item item) {
    List<Line> lines = new ArrayList<>(rooms(item));
    for (int i = 0; i < item.script().size(); i++) {
      ScriptLine line = item.script().get(i);
      boolean done = snapshot.state().course().done().contains(new Course.Mark(item.id(), i));
      LineKind kind = Moment.kind(line.act());
      String text = kind == LineKind.SAY ? aloud(line.text()) : line.text();
      lines.add(new Line(kind, i, word(kind), text, by(line), done, line.chat()));
    }
    for (String chat : item.chat()) {
      lines.add(line(LineKind.CHAT, chat, chat));
    }
    for (ToolLink tool : item.tools()) {
      lines.add(tool(tool));
    }
    if (item.planB() != null) {
      lines.add(
          new Line(LineKind.PLAN_B, -1, word(LineKind.PLAN_B), item.planB(), null, false, null));
    }
    if (item.notes() != null) {
      lines.add(
          new Line(
              LineKind.REMEMBER, -1, word(LineKind.REMEMBER), item.notes(), null, false, null));
    }
    return lines;
  }

  private Line tool(ToolLink tool) {
    String name =
        tool.purpose() == null ? tool.name() : words.text("now.tool", tool.name(), tool.purpose());
    String fallback = tool.fallback();
    Optional<RetiredTool> retired = RetiredTool.of(tool.name(), tool.link());
    if (retired.isPresent()) {
      LocalDate since = retired.get().since();
      String text =
          fallback == null
              ? words.text("now.tool-retired", name, since)
              : words.text("now.tool-retired-fallback", fallback, name, since);
      // The tool's own link leads nowhere: nobody is to paste it.
      return line(LineKind.TOOL, text, fallback == null ? null : link(fallback));
    }
    String text = fallback == null ? name : words.text("now.tool-fallback", name, fallback);
    return line(LineKind.TOOL, text, tool.link());
  }

  /** The first address in a text; null where there is none. */
  private static @Nullable String link(String text) {
    Matcher found = LINK.matcher(text);
    return found.find() ? found.group() : null;
  }

  /** While a round or phase in groups goes on: that its rooms are opened, and who is in which. */
  private List<Line> rooms(Item item) {
    Visit visit = snapshot.state().course().visit();
    if (visit == null || !visit.item().equals(item.id())) {
      return List.of();
    }
    int segment = visit.leg().segment();
    return RoundOut.of(snapshot, item, segment, false)
        .map(round -> rooms(item, segment, round))
        .orElse(List.of());
  }

  /** The line to tick off, with the first message for the chat; and one for each of the others. */
  private List<Line> rooms(Item item, int segment, RoundOut out) {
    List<String> messages = chat.of(out);
    boolean inOnePlace = out.wording().platform() == Platform.ROOM;
    String text =
        out.wording().named().isEmpty()
            // Rooms keep their numbers when one empties, and the last has to be there, too.
            ? words.text(
                inOnePlace ? "now.find-groups" : "now.open-rooms",
                out.round().rooms().getLast() + 1)
            : words.text(
                inOnePlace ? "now.find-topics" : "now.open-topics",
                out.round().rooms().size(),
                out.round().rooms().stream()
                    .map(out.wording()::room)
                    .collect(Collectors.joining(", ")));
    int mark = Course.Mark.rooms(segment);
    boolean done = snapshot.state().course().done().contains(new Course.Mark(item.id(), mark));
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(LineKind.DO, mark, word(LineKind.DO), text, null, done, messages.getFirst()));
    for (int part = 1; part < messages.size(); part++) {
      String rest = words.text("now.rooms-part", part + 1, messages.size());
      lines.add(
          new Line(LineKind.CHAT, mark, word(LineKind.CHAT), rest, null, done, messages.get(part)));
    }
    return lines;
  }

  /** What is to be said stands in quotation marks, unless the author has put them there. */
  private String aloud(String text) {
    boolean quoted = text.startsWith("«") || text.startsWith("“") || text.startsWith("\"");
    return quoted ? text : words.text("now.aloud", text);
  }

  private Line line(LineKind kind, String text, @Nullable String copy) {
    return new Line(kind, -1, word(kind), text, null, false, copy);
  }

  private String word(LineKind kind) {
    return words.text("now.line." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private @Nullable String by(ScriptLine line) {
    String by = line.by();
    if (by == null || by.equals("leader")) {
      return null;
    }
    return by.equals("cohost") ? words.text("now.cohost") : by;
  }
}
