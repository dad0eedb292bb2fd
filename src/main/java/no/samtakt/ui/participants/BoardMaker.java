package no.samtakt.ui.participants;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.samtakt.cards.Card;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import no.samtakt.people.NameBook;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.Topic;
import no.samtakt.session.Course;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Chooses what participants see at one moment, and says it in the run sheet's language. */
final class BoardMaker {
  private static final Duration COUNTS_DOWN_FROM = Duration.ofMinutes(60);
  private static final Duration PAGE_STANDS = Duration.ofSeconds(12);

  private final Snapshot now;
  private final NameBook book;
  private final Deck deck;
  private final RunSheet sheet;
  private final Course course;
  private final Words words;

  BoardMaker(Snapshot now, Deck deck) {
    this.now = now;
    this.book = now.names();
    this.deck = deck;
    this.course = now.state().course();
    this.sheet = now.state().sheet();
    this.words = Words.in(sheet.language());
  }

  ParticipantsScreen screen() {
    Timeline.Current current = now.timeline().current();
    if (course.ended() != null) {
      return with(new Board.End(words.text("participants.thanks"), sheet.title()));
    }
    Clockwork clock = current == null ? null : new Clockwork(now, current, words);
    Optional<Card> card = Optional.ofNullable(course.shown()).flatMap(deck::card);
    if (card.isPresent()) {
      return question(card.get(), clock);
    }
    return clock == null ? with(beforeStart()) : running(clock);
  }

  private ParticipantsScreen running(Clockwork clock) {
    Item item = clock.current().item();
    if (clock.current().beat() == Beat.WAITING) {
      return waiting(clock);
    }
    if (item.kind() == Kind.BREAK) {
      return away(clock);
    }
    if (item.kind() == Kind.TECH_CHECK && !sheet.rules().isEmpty()) {
      return with(techCheck(clock));
    }
    return course
        .groups(item.id(), clock.current().segment())
        .map(round -> Seats.of(round, now.state().presence(), book))
        .filter(seats -> !seats.places().isEmpty())
        .map(seats -> rooms(clock, seats))
        .or(() -> openSpace(clock))
        .orElseGet(() -> work(clock));
  }

  private Board.Start beforeStart() {
    Instant planned = now.timeline().plannedStart();
    Duration left = Duration.between(now.now(), planned);
    if (sheet.start() == null || !left.isPositive()) {
      return start(words.text("participants.starts-soon"), null);
    }
    LocalTime time = planned.atZone(sheet.zone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    Countdown countdown =
        left.compareTo(COUNTS_DOWN_FROM) > 0
            ? null
            : Countdown.of(
                Duration.ZERO, left, false, null, words.text("participants.until-start"));
    return start(words.text("participants.starts-at", time), countdown);
  }

  private Board.Start start(String starts, @Nullable Countdown countdown) {
    return new Board.Start(
        Icon.CLOCK, sheet.title(), starts, countdown, words.text("participants.rules"), rules());
  }

  /** While camera and sound are tried, the rules stand beside the time that is left. */
  private Board.Start techCheck(Clockwork clock) {
    Countdown countdown = clock.countdown("");
    String starts =
        clock
            .next()
            .map(row -> words.text("participants.meeting-starts", clock.clock(row.start())))
            .orElse("");
    return new Board.Start(
        Icon.TECH_CHECK,
        clock.heading(),
        starts,
        countdown,
        words.text("participants.rules"),
        rules());
  }

  /** The first sentence is the rule; what follows says why. */
  private List<Board.Rule> rules() {
    return sheet.rules().stream()
        .map(rule -> {
          int end = rule.indexOf(". ");
          String first = end < 0 ? rule : rule.substring(0, end);
          String why = end < 0 ? "" : rule.substring(end + 2);
          return new Board.Rule(first.replaceFirst("\\.$", ""), why);
        })
        .toList();
  }

  private ParticipantsScreen question(Card card, @Nullable Clockwork clock) {
    Board board =
        new Board.Question(words.text(card.category().label()), card.text(sheet.language()));
    if (clock == null) {
      return with(board);
    }
    Countdown countdown = clock.countdown("");
    String strong =
        countdown.words().isEmpty()
            ? words.text("participants.left", countdown.digits())
            : countdown.words();
    return with(board, clock.heading(), strong);
  }

  private ParticipantsScreen away(Clockwork clock) {
    Countdown countdown = clock.untilNext();
    boolean over = countdown.left().isZero();
    Instant back = clock.next().map(Timeline.Row::start).orElse(clock.current().ends());
    Item item = clock.current().item();
    Board board =
        new Board.Return(
            Icon.BREAK,
            item.title(),
            words.text(over ? "participants.back-now" : "participants.back-at"),
            over ? "" : words.clock(clock.clock(back)),
            countdown,
            of(countdown.total()),
            prompt(item));
    String next = clock.next().map(row -> row.item().title()).orElse("");
    return with(board, next.isEmpty() ? "" : words.text("participants.after-break"), next);
  }

  private ParticipantsScreen waiting(Clockwork clock) {
    Timeline.Current current = clock.current();
    boolean first = course.visits().size() == 1;
    Countdown countdown = clock.countdown("");
    Instant begins = now.now().plus(current.left());
    Board board =
        new Board.Return(
            Icon.CLOCK,
            sheet.title(),
            words.text(first ? "participants.start-at" : "participants.go-on-at"),
            words.clock(clock.clock(begins)),
            countdown,
            of(countdown.total()),
            "");
    return with(board, words.text("participants.waiting-for"), current.item().title());
  }

  private String of(Duration total) {
    return total.toSecondsPart() == 0
        ? words.text("participants.left-of-minutes", total.toMinutes())
        : words.text("participants.left-of", total);
  }

  private ParticipantsScreen rooms(Clockwork clock, Seats seats) {
    Platform platform = platform();
    String hint =
        platform == null
            ? words.text("participants.find-name")
            : platform == Platform.ROOM
                ? words.text("participants.find-name-here")
                : words.text("participants.find-name-in", platform.label());
    String help = seats.missing() == 0 ? "" : words.text("participants.no-name");
    String count =
        platform == Platform.ROOM ? "participants.people-groups" : "participants.people-rooms";
    return with(
        listed(clock, hint, help, seats.places()),
        words.text(count, seats.places().size(), seats.rooms()),
        "");
  }

  /** In an Open Space everybody chooses among the topics of the slot that runs. */
  private Optional<ParticipantsScreen> openSpace(Clockwork clock) {
    List<Board.Place> topics =
        clock.current().item().topics(clock.current().segment()).stream()
            .map(topic -> new Board.Place(topic.title(), room(topic)))
            .toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(with(listed(clock, words.text("participants.topics"), "", topics)));
  }

  private static String room(Topic topic) {
    return topic.room() == null ? "" : topic.room();
  }

  private Board.Rooms listed(Clockwork clock, String hint, String help, List<Board.Place> places) {
    return new Board.Rooms(
        Icon.valueOf(clock.current().item().kind().name()),
        clock.heading(),
        prompt(clock.current().item()),
        clock.countdown(""),
        hint,
        help,
        places,
        now.now().getEpochSecond() / PAGE_STANDS.toSeconds());
  }

  private ParticipantsScreen work(Clockwork clock) {
    Item item = clock.current().item();
    List<Board.Step> steps = new Phases(clock, platform() != Platform.ROOM).steps();
    String heading = steps.isEmpty() ? clock.heading() : item.title();
    Board board =
        new Board.Work(
            Icon.valueOf(item.kind().name()),
            heading,
            steps,
            prompt(item),
            clock.countdown(clock.usual()));
    return clock.current().stretches().stream()
        .filter(stretch -> stretch.standing() == Timeline.Standing.NEXT)
        .findFirst()
        .map(stretch ->
            with(
                board,
                steps.isEmpty()
                    ? words.text("participants.next-swap")
                    : words.text("participants.then", steps.get(stretch.segment()).title()),
                words.text("participants.at", clock.clock(stretch.start()))))
        .orElseGet(() -> with(board));
  }

  private static String prompt(Item item) {
    return item.prompt() == null ? "" : item.prompt().strip();
  }

  private @Nullable Platform platform() {
    return sheet.platform() == null ? null : Platform.of(sheet.platform()).orElse(null);
  }

  private ParticipantsScreen with(Board board) {
    return with(board, "", "");
  }

  private ParticipantsScreen with(Board board, String aside, String strong) {
    return new ParticipantsScreen(sheet.language(), sheet.title(), board, aside, strong);
  }
}
