package no.samtakt.grouping.file;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.grouping.Round;
import no.samtakt.platform.Limits;

/** A round as text for the meeting's chat: a heading, and a line for each room. */
public final class ChatText {
  /** What stands between two names at least. */
  private static final int BETWEEN = 2;

  private ChatText() {}

  /**
   * The messages to paste one after the other, none longer than the platform takes. They are parted
   * between rooms; a room whose own names are too many has several lines.
   *
   * @param heading what stands on top of each, numbered where there are several; one that would
   *     take more than half of a message is cut
   */
  public static List<String> of(String heading, Round round, Wording wording) {
    int most = Limits.of(wording.platform()).chat().orElse(Integer.MAX_VALUE);
    String title = cut(heading, most / 2);
    // How much room « (10/12)» takes is known when the messages are counted.
    int digits = 1;
    List<String> bodies = bodies(round, wording, most - title.length() - count(digits));
    while (Integer.toString(bodies.size()).length() > digits) {
      digits++;
      bodies = bodies(round, wording, most - title.length() - count(digits));
    }
    List<String> messages = new ArrayList<>();
    for (String each : bodies) {
      String count = " (" + (messages.size() + 1) + "/" + bodies.size() + ")";
      messages.add(title + (bodies.size() > 1 ? count : "") + each);
    }
    return messages;
  }

  private static int count(int digits) {
    return " (/)".length() + 2 * digits;
  }

  /** What stands below the headings, each with the line break before it. */
  private static List<String> bodies(Round round, Wording wording, int space) {
    List<String> bodies = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String line : lines(round, wording, space - 1)) {
      if (!body.isEmpty() && body.length() + 1 + line.length() > space) {
        bodies.add(body.toString());
        body.setLength(0);
      }
      body.append('\n').append(line);
    }
    bodies.add(body.toString());
    return bodies;
  }

  private static List<String> lines(Round round, Wording wording, int longest) {
    List<String> lines = new ArrayList<>();
    for (Wording.Room room : wording.rooms(round)) {
      List<String> names = room.people().stream().map(wording::person).toList();
      int from = 0;
      while (from < names.size()) {
        // First as many as the names alone have room for, then fewer until the line has, too.
        int to = from + 1;
        int least = names.get(from).length();
        while (to < names.size() && least + BETWEEN + names.get(to).length() <= longest) {
          least += BETWEEN + names.get(to).length();
          to++;
        }
        String line = line(room, names.subList(from, to), wording);
        while (line.length() > longest && to > from + 1) {
          to--;
          line = line(room, names.subList(from, to), wording);
        }
        lines.add(cut(line, longest));
        from = to;
      }
    }
    return lines;
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    // Never between the two halves of one sign.
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static String line(Wording.Room room, List<String> names, Wording wording) {
    return wording.words().text("groups.file.line", room.name(), wording.list(names));
  }
}
