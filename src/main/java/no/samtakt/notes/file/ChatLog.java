package no.samtakt.notes.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's chat: as Zoom saves it, or as it is copied out of the windows of Zoom and Teams. A
 * message is a line that tells who and when, and the lines up to the next of that kind.
 */
final class ChatLog {
  /** So many lines that only may be a name and a time make a chat; one may be a sentence. */
  private static final int FEWEST_FAINT = 2;

  /** So many lines that can be nothing else make one that does not begin with such a line. */
  private static final int FEWEST_SURE = 2;

  private static final Pattern REACTION =
      Pattern.compile("(?i)(?:reacted to|removed a|reagerte på|fjernet|reagerte p\u00e5) .*");
  private static final Pattern REPLY =
      Pattern.compile("(?i)(?:replying to|svarer|svar på|svarar) [\"«“].*");

  private final List<String> lines;
  private final List<Harvest.Line> messages = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private int left;

  private @Nullable ChatHeader current;
  private final StringBuilder text = new StringBuilder();

  private ChatLog(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Whether the text is a chat: it begins with who and when, or has several lines that can be
   * nothing else, where the copy began within a message.
   */
  static boolean is(List<String> lines) {
    int faint = 0;
    int sure = 0;
    boolean first = true;
    boolean begins = false;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      Optional<ChatHeader> header = ChatHeader.at(lines, i);
      begins = first ? header.isPresent() : begins;
      first = false;
      if (header.isPresent()) {
        faint++;
        sure += header.get().faint() ? 0 : 1;
        if (sure >= FEWEST_SURE || (begins && (sure > 0 || faint >= FEWEST_FAINT))) {
          return true;
        }
      }
    }
    return false;
  }

  static Harvest read(List<String> lines) {
    ChatLog log = new ChatLog(lines);
    log.read();
    return new Harvest(Origin.CHAT, log.messages, log.unread, log.left);
  }

  private void read() {
    int at = 0;
    while (at < lines.size()) {
      Optional<ChatHeader> header = ChatHeader.at(lines, at);
      if (header.isPresent()) {
        finish();
        current = header.get();
        text.append(header.get().text());
        at += header.get().height();
      } else {
        goOn(at);
        at++;
      }
    }
    finish();
  }

  private void goOn(int at) {
    String line = lines.get(at).strip();
    if (current != null) {
      text.append('\n').append(line);
    } else if (!line.isEmpty()) {
      unread.add(at + 1);
    }
  }

  private void finish() {
    String said = withoutReply(text.toString().strip());
    ChatHeader header = current;
    text.setLength(0);
    if (header == null || said.isEmpty()) {
      return;
    }
    if (header.isPrivate() || REACTION.matcher(said).matches()) {
      left++;
    } else {
      messages.add(
          new Harvest.Line(
              header.day(), header.time(), header.name(), said.replaceAll("\n{3,}", "\n\n")));
    }
  }

  /** Zoom says what a message answers, in a line before it. */
  private static String withoutReply(String said) {
    int end = said.indexOf('\n');
    String first = end < 0 ? said : said.substring(0, end);
    return end > 0 && REPLY.matcher(first).matches() ? said.substring(end).strip() : said;
  }
}
