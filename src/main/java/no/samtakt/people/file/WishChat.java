package no.samtakt.people.file;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samtakt.runsheet.Place;
import no.samtakt.runsheet.Problem;
import no.samtakt.words.Message;

/**
 * Wishes a line each, as they are written in a chat: «Kari Nordmann: 2, 1, 3», with or without the
 * time and «to Everyone» that a copied chat has; or rows of cells parted by tabs.
 */
final class WishChat {
  private static final String TIME =
      "(?:\\[?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: ?[AaPp][Mm])?]?\\s*)?";
  private static final Pattern LINE =
      Pattern.compile(
          TIME
              + "(?:(?:From|Fra|Frå)\\s+)?([^:\\t]*?\\p{L}[^:\\t]*?)"
              + "(?:\\s+(?:to|til)\\s+(?:Everyone|Alle)[^:]*)?\\s*[:\\t]\\s*(.+)");

  private WishChat() {}

  static WishList read(List<String> lines) {
    List<WishLine> wishes = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at).replaceAll("\\h", " ").strip();
      Place place = new Place.InText(at + 1, 1);
      Matcher matcher = LINE.matcher(lines.get(at).strip());
      if (matcher.matches()) {
        wishes.add(
            new WishLine(place, Names.tidy(matcher.group(1)), "", List.of(matcher.group(2))));
      } else if (!line.isEmpty()) {
        problems.add(new Problem(place, Message.of("wishes.no-line")));
      }
    }
    return new WishList(wishes, problems, true);
  }
}
