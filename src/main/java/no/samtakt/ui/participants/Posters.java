package no.samtakt.ui.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samtakt.cards.Card;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import no.samtakt.platform.HowTo;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The info poster: before the start, while sound and camera are tried, and when it is asked for.
 */
record Posters(RunSheet sheet, @Nullable Platform platform, Words words) {
  private static final Duration COUNTS_DOWN_FROM = Duration.ofMinutes(60);
  private static final int OUR_RULES = 5;
  private static final int OUR_RULES_IN_A_ROOM = 4;

  static Posters of(RunSheet sheet) {
    return new Posters(
        sheet, Platform.of(sheet.platform()).orElse(null), Words.in(sheet.language()));
  }

  /** Until it begins, with something to think about meanwhile. */
  Board.Poster waiting(Snapshot now, Deck deck) {
    Instant planned = now.timeline().plannedStart();
    Duration left = Duration.between(now.now(), planned);
    boolean dated = sheet.start() != null && left.isPositive();
    LocalTime time = sheet.clock(planned);
    Countdown countdown =
        dated && left.compareTo(COUNTS_DOWN_FROM) <= 0
            ? Countdown.of(Duration.ZERO, left, false, null, words.text("participants.until-start"))
            : null;
    String starts =
        dated ? words.text("participants.starts-at", time) : words.text("participants.starts-soon");
    return new Board.Poster(
        Icon.CLOCK,
        sheet.title(),
        starts,
        countdown,
        words.text("participants.rules"),
        rules(),
        List.of(new Board.Rule(Icon.QUESTION, words.text("participants.meanwhile"), warmUp(deck))));
  }

  /** While camera and sound are tried, the rules stand beside the time that is left. */
  Board.Poster techCheck(Clockwork clock) {
    String starts =
        clock
            .next()
            .map(row -> words.text("participants.meeting-starts", clock.clock(row.start())))
            .orElse("");
    return new Board.Poster(
        Icon.TECH_CHECK,
        clock.heading(),
        starts,
        clock.countdown(""),
        words.text("participants.rules"),
        rules(),
        Stream.concat(asked(clock).stream(), tried().stream()).toList());
  }

  private static Optional<Board.Rule> asked(Clockwork clock) {
    return Optional.of(clock.prompt())
        .filter(prompt -> !prompt.isEmpty())
        .map(prompt -> new Board.Rule(Icon.QUESTION, prompt, ""));
  }

  /** What is tried out in a tech check; nothing in a room of its own. */
  private List<Board.Rule> tried() {
    return platform == Platform.ROOM ? List.of() : howTo();
  }

  /** Asked for by the leader: the rules, and how to do what they ask for. */
  Board.Poster alone() {
    boolean inRoom = platform == Platform.ROOM;
    String heading =
        inRoom
            ? ""
            : platform == null
                ? words.text("participants.how")
                : words.text("participants.how-in", platform.label());
    return new Board.Poster(
        Icon.INFO, heading, "", null, words.text("participants.rules"), rules(), tried());
  }

  private List<Board.Rule> howTo() {
    HowTo how = HowTo.of(platform);
    return List.of(
        new Board.Rule(Icon.WRITE, words.text("participants.how-name"), words.text(how.rename())),
        new Board.Rule(
            Icon.CAMERA, words.text("participants.how-camera"), words.text(how.camera())),
        new Board.Rule(Icon.SOUND, words.text("participants.how-sound"), words.text(how.sound())));
  }

  /** The sheet's own, else ours. */
  private List<Board.Rule> rules() {
    return (sheet.rules().isEmpty() ? ours() : sheet.rules()).stream().map(Posters::rule).toList();
  }

  private List<String> ours() {
    boolean inRoom = platform == Platform.ROOM;
    return IntStream.rangeClosed(1, inRoom ? OUR_RULES_IN_A_ROOM : OUR_RULES)
        .mapToObj(n -> words.text((inRoom ? "participants.room-rule-" : "participants.rule-") + n))
        .toList();
  }

  private static Board.Rule rule(String written) {
    RuleText text = RuleText.of(written);
    return new Board.Rule(RuleIcon.of(text.rule()), text.rule(), text.why());
  }

  /**
   * What those who came early may think about: the question of the item that receives them, else a
   * card to check in with, the same one all the time.
   */
  private String warmUp(Deck deck) {
    Item first = sheet.items().getFirst();
    String own = first.kind() == Kind.TECH_CHECK ? first.prompt() : null;
    if (own != null) {
      return own.strip();
    }
    List<Card> cards =
        deck.cards().stream().filter(card -> card.category() == Category.CHECK_IN).toList();
    return cards.isEmpty()
        ? ""
        : cards.get(Math.floorMod(sheet.title().hashCode(), cards.size())).text(sheet.language());
  }
}
