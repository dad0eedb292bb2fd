package no.samtakt.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Deck;
import no.samtakt.words.Message;
import no.samtakt.words.VisibleText;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** How a report says its numbers, in one language. */
public record ReportWords(Words words) {
  /** Where there is no number. */
  public static final String NONE = "–";

  /** The text as the beginning of a sentence. */
  public static String sentence(String text) {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /**
   * A length in minutes: {@code 15 min}, {@code 12,5 min}; never in hours, for they stand below
   * each other.
   */
  public String minutes(Duration length) {
    return words.text("length.minutes", Minutes.tenths(length));
  }

  /** A difference: {@code +2 min}, {@code −2 min}, {@code 0 min}. */
  public String signed(Duration difference) {
    BigDecimal minutes = Minutes.tenths(difference);
    if (minutes.signum() == 0) {
      return minutes(Duration.ZERO);
    }
    return words.text(minutes.signum() > 0 ? "report.more" : "report.less", minutes.abs());
  }

  /**
   * How far an item was off; nothing of one that is not over yet, and a word where there is nothing
   * to compare.
   */
  public String over(ItemReport item) {
    return switch (item.fate()) {
      case AHEAD -> "";
      case RUNNING -> Minutes.in(item.over()) > 0 ? signed(item.over()) : "";
      case NOT_REACHED -> NONE;
      case LEFT_OUT, CUT, PASSED -> words.text("report.over.left-out");
      case RUN -> signed(item.over());
    };
  }

  public String percent(int percent) {
    return words.text("report.percent", percent);
  }

  /**
   * An organisation; one of which nothing is known, or several as one.
   *
   * @param together how many are counted as one; 0 for one by itself
   */
  public String organisation(@Nullable String name, int together) {
    if (together > 0) {
      return words.text("report.others", together);
    }
    return name == null ? words.text("report.no-organisation") : name;
  }

  /** How many were on the list, came and stayed, and how many were waited for in vain. */
  public String counted(Attendance people) {
    String counted =
        words.text("report.people-counted", people.listed(), people.came(), people.stayed());
    return people.awaited() == 0
        ? counted
        : counted + " " + words.text("report.people-awaited", people.awaited());
  }

  /** Somebody who came, and from where. */
  public String guest(Attendance.Guest guest) {
    String named =
        guest.organisation().isEmpty() ? guest.name() : guest.name() + ", " + guest.organisation();
    return guest.stayed() ? named : words.text("report.left-early", named);
  }

  /** How many conversations there were, in how many rounds. */
  public String counted(GroupWork work) {
    return words.text(
        "report.groups-counted",
        work.conversations(),
        work.rounds().size(),
        Headline.repeats(work.repeats()));
  }

  /** Round by round how many groups of each size met and, where names are told, who met whom. */
  public List<String> rounds(GroupWork work) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < work.rounds().size(); i++) {
      GroupWork.InGroups round = work.rounds().get(i);
      String sizes =
          round.sizes().entrySet().stream()
              .map(size -> words.text("report.groups-of", size.getValue(), size.getKey()))
              .collect(Collectors.joining(", "));
      lines.add(words.text("report.round", i + 1, sizes));
      for (int room = 0; room < round.names().size(); room++) {
        lines.add(
            words.text("report.room", i + 1, room + 1, String.join(", ", round.names().get(room))));
      }
    }
    return lines;
  }

  /** What a card asks; its id where no deck has it any longer. */
  public String card(CardId id, Deck deck) {
    return deck.card(id)
        .map(card ->
            words.text(
                "report.card",
                words.text(card.category().label()),
                VisibleText.of(card.text(words.language()))))
        .orElse(id.value());
  }

  /** What took more time than planned, and why, as far as anybody knows. */
  public String sponge(ItemReport item) {
    String line =
        item.unplanned()
            ? words.text("report.sponge-unplanned", item.title(), minutes(item.actual()))
            : words.text(
                "report.sponge",
                item.title(),
                minutes(item.actual()),
                minutes(item.planned()),
                signed(item.over()));
    return because(line, Remarks.reasons(item));
  }

  /** What took less. */
  public String saving(ItemReport item) {
    String line =
        item.wasRun()
            ? words.text(
                "report.sponge",
                item.title(),
                minutes(item.actual()),
                minutes(item.planned()),
                signed(item.over()))
            : words.text("report.saving-left-out", item.title(), minutes(item.planned()));
    return because(line, Remarks.reasons(item));
  }

  private String because(String line, List<Message> reasons) {
    return reasons.isEmpty()
        ? line
        : words.text(
            "report.because",
            line,
            reasons.stream().map(words::text).collect(Collectors.joining(", ")));
  }
}
