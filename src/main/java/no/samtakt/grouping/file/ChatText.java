package no.samtakt.grouping.file;

import java.util.ArrayList;
import java.util.List;
import no.samtakt.grouping.Round;
import no.samtakt.platform.Limits;

/** A round as text for the meeting's chat: a heading, and a line for each room. */
public final class ChatText {
  /** Room for « (10/12)» behind the heading. */
  private static final int COUNT = 8;

  private ChatText() {}

  /**
   * The messages to paste one after the other, none longer than the platform takes. They are parted
   * between rooms; a room whose own names are too many has several lines.
   *
   * @param heading what stands on top of each, numbered where there are several
   */
  public static List<String> of(String heading, Round round, Wording wording) {
    int most = Limits.of(wording.platform()).chat().orElse(Integer.MAX_VALUE);
    int space = most - heading.length() - COUNT;
    List<String> bodies = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    for (String line : lines(round, wording, space)) {
      if (!body.isEmpty() && body.length() + 1 + line.length() > space) {
        bodies.add(body.toString());
        body.setLength(0);
      }
      body.append('\n').append(line);
    }
    bodies.add(body.toString());
    List<String> messages = new ArrayList<>();
    for (String each : bodies) {
      String count = " (" + (messages.size() + 1) + "/" + bodies.size() + ")";
      messages.add(heading + (bodies.size() > 1 ? count : "") + each);
    }
    return messages;
  }

  private static List<String> lines(Round round, Wording wording, int space) {
    List<String> lines = new ArrayList<>();
    for (Wording.Room room : wording.rooms(round)) {
      List<String> names = room.people().stream().map(wording::person).toList();
      int from = 0;
      while (from < names.size()) {
        int to = names.size();
        while (to > from + 1 && line(room, names.subList(from, to), wording).length() >= space) {
          to--;
        }
        lines.add(line(room, names.subList(from, to), wording));
        from = to;
      }
    }
    return lines;
  }

  private static String line(Wording.Room room, List<String> names, Wording wording) {
    return wording.words().text("groups.file.line", room.name(), wording.list(names));
  }
}
