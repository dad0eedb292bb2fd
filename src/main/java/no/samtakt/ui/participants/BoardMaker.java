package no.samtakt.ui.participants;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.samtakt.cards.Card;
import no.samtakt.cards.Deck;
import no.samtakt.live.Snapshot;
import no.samtakt.platform.Platform;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Course;
import no.samtakt.session.Scene;
import no.samtakt.session.SideTimer;
import no.samtakt.session.Timeline;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.ui.kit.Icon;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what participants see at one moment, and says it in the run sheet's language: what the
 * leader asked for, else what the running item asks for.
 */
final class BoardMaker {
  private final Snapshot now;
  private final Deck deck;
  private final boolean fullNames;
  private final RunSheet sheet;
  private final Course course;
  private final Words words;
  private final Posters posters;
  private final @Nullable Platform platform;
  private final @Nullable Clockwork clock;

  BoardMaker(Snapshot now, Deck deck, boolean fullNames) {
    this.now = now;
    this.deck = deck;
    this.fullNames = fullNames;
    this.course = now.state().course();
    this.sheet = now.state().sheet();
    this.words = Words.in(sheet.language());
    this.posters = Posters.of(sheet);
    this.platform = posters.platform();
    Timeline.Current current = now.timeline().current();
    this.clock = current == null ? null : new Clockwork(now, current, words);
  }

  ParticipantsScreen screen() {
    return switch (now.state().scene()) {
      case Scene.FreeMessage message ->
          timed(new Board.Notice(message.text()), message.label()).asChosen();
      case Scene.Fixed fixed ->
          chosen(fixed).map(ParticipantsScreen::asChosen).orElseGet(this::byItself);
      case null -> byItself();
    };
  }

  /** Nothing where what was asked for is not there any more, such as groups that were undone. */
  private Optional<ParticipantsScreen> chosen(Scene.Fixed scene) {
    Optional<Clockwork> running = Optional.ofNullable(clock);
    return switch (scene) {
      case INFO_POSTER -> Optional.of(timed(posters.alone(), scene.label()));
      case AGENDA -> Optional.of(timed(new Programme(now, words).board(), scene.label()));
      case TIMER -> running.map(time -> with(timer(time), scene.label()));
      case QUESTION -> question();
      case ROOMS ->
          running
              .flatMap(time -> new Listings(time, platform, fullNames).nearest())
              .map(this::with);
      case BACK_AT -> running.map(time -> away(time, scene.label()));
      case THANKS -> Optional.of(thanks());
      case BLACKOUT -> Optional.of(with(new Board.Blackout(), scene.label()));
    };
  }

  private ParticipantsScreen byItself() {
    if (course.ended() != null) {
      return thanks();
    }
    Optional<Card> card = card();
    if (card.isPresent()) {
      return question(card.get());
    }
    return clock == null
        ? with(posters.waiting(now, deck), Message.of("scene.waiting"))
        : running(clock);
  }

  private ParticipantsScreen running(Clockwork time) {
    Item item = time.current().item();
    if (time.isBuffer()) {
      return with(new Away(time, platform).onwards(), Message.of("scene.waiting"));
    }
    if (time.current().beat() == Beat.WAITING) {
      return waiting(time);
    }
    if (item.kind() == Kind.BREAK) {
      return away(time, Scene.Fixed.BACK_AT.label());
    }
    if (item.kind() == Kind.TECH_CHECK) {
      return with(posters.techCheck(time), Scene.Fixed.INFO_POSTER.label());
    }
    return new Listings(time, platform, fullNames)
        .now()
        .map(this::with)
        .orElseGet(() -> work(time));
  }

  private Optional<Card> card() {
    return Optional.ofNullable(course.shown()).flatMap(deck::card);
  }

  private Optional<ParticipantsScreen> question() {
    Optional<Card> card = card();
    if (card.isPresent()) {
      return card.map(this::question);
    }
    return Optional.ofNullable(clock)
        .map(Clockwork::prompt)
        .filter(prompt -> !prompt.isEmpty())
        .map(prompt ->
            timed(
                new Board.Question(words.text("participants.question"), prompt),
                Scene.Fixed.QUESTION.label()));
  }

  private ParticipantsScreen question(Card card) {
    String category = words.text(card.category().label());
    String text = card.text(sheet.language());
    SideTimer timer = now.state().timer();
    if (timer == null || !card.id().equals(timer.card())) {
      return timed(new Board.Question(category, text), Message.of("scene.card"));
    }
    // Its own time stands with the card, and no other beside it.
    Duration left = timer.left(now.now());
    String counted =
        left.isPositive()
            ? words.text(
                "participants.card-time",
                category,
                Countdown.of(timer.length(), left, false, null, "").digits())
            : words.text("participants.card-over", category);
    return with(new Board.Question(counted, text), Message.of("scene.card"));
  }

  private ParticipantsScreen away(Clockwork time, Message name) {
    return with(new Away(time, platform).untilNext(), name);
  }

  private ParticipantsScreen waiting(Clockwork time) {
    return with(
        new Away(time, platform).untilItBegins(),
        Message.of("scene.waiting"),
        words.text("participants.waiting-for"),
        time.current().item().title());
  }

  private ParticipantsScreen work(Clockwork time) {
    Item item = time.current().item();
    List<Board.Step> steps = new Phases(time, platform != Platform.ROOM).steps();
    if (steps.isEmpty()) {
      Board board = work(time, time.heading(), steps, time.prompt());
      Message name =
          item.kind() == Kind.CHECK_OUT ? Message.of("scene.check-out") : Message.of("scene.item");
      return swap(time, board, name, stretch -> words.text("participants.next-swap"));
    }
    return swap(
        time,
        work(time, item.title(), steps, time.prompt()),
        Message.of("scene.phases"),
        stretch -> words.text("participants.then", steps.get(stretch.segment()).title()));
  }

  private Board timer(Clockwork time) {
    return time.isBuffer()
        ? new Away(time, platform).onwards()
        : work(time, time.heading(), List.of(), "");
  }

  private static Board work(Clockwork time, String heading, List<Board.Step> steps, String prompt) {
    return new Board.Work(
        Icon.valueOf(time.current().item().kind().name()),
        heading,
        steps,
        prompt,
        time.countdown(time.usual()));
  }

  /** Says at the foot what comes next within the item, and when everybody is to go there. */
  private ParticipantsScreen swap(
      Clockwork time, Board board, Message name, Function<Timeline.Stretch, String> what) {
    return time.current().stretches().stream()
        .filter(stretch -> stretch.standing() == Timeline.Standing.NEXT)
        .findFirst()
        .map(stretch ->
            with(
                board,
                name,
                what.apply(stretch),
                words.text("participants.at", time.clock(time.leaves(stretch)))))
        .orElseGet(() -> with(board, name));
  }

  private ParticipantsScreen thanks() {
    return with(
        new Board.End(words.text("participants.thanks"), sheet.title()),
        Scene.Fixed.THANKS.label());
  }

  private ParticipantsScreen with(Listings.Listing list) {
    return with(list.board(), Scene.Fixed.ROOMS.label(), list.count(), "");
  }

  /** With what runs and the time that is left at the foot, for what has no time of its own. */
  private ParticipantsScreen timed(Board board, Message name) {
    if (clock == null) {
      return with(board, name);
    }
    if (clock.isBuffer()) {
      Board.Return onwards = new Away(clock, platform).onwards();
      return with(board, name, onwards.lead(), onwards.clock());
    }
    return with(board, name, clock.heading(), clock.left());
  }

  private ParticipantsScreen with(Board board, Message name) {
    return with(board, name, "", "");
  }

  private ParticipantsScreen with(Board board, Message name, String aside, String strong) {
    return new ParticipantsScreen(
        sheet.language(), sheet.title(), board, aside, strong, name, false);
  }
}
