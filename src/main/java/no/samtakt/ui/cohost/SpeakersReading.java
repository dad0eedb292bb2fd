package no.samtakt.ui.cohost;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Attribute;
import no.samtakt.people.NameBook;
import no.samtakt.people.PersonId;
import no.samtakt.session.Floor;
import no.samtakt.session.GoRound;
import no.samtakt.session.Presence;
import no.samtakt.session.SpeakerList;
import no.samtakt.session.SpeakerList.Request;
import no.samtakt.session.SpeakerList.Turn;
import no.samtakt.session.SpeakingTime;
import no.samtakt.ui.cohost.SpeakersScreen.Card;
import no.samtakt.ui.cohost.SpeakersScreen.Claim;
import no.samtakt.ui.cohost.SpeakersScreen.Help;
import no.samtakt.ui.cohost.SpeakersScreen.Round;
import no.samtakt.ui.cohost.SpeakersScreen.Row;
import no.samtakt.ui.cohost.SpeakersScreen.State;
import no.samtakt.ui.kit.Digits;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads the speaker list and the round out, in one language. */
final class SpeakersReading {
  /** This much of a speaker's time is left when they may be told so. */
  private static final int LAST_PART = 4;

  /** Names of so many who passed are said; the others are counted. */
  private static final int NAMED = 3;

  private final Snapshot snapshot;
  private final NameBook book;
  private final Words words;
  private final Floor floor;
  private final SpeakerList list;

  SpeakersReading(Snapshot snapshot, Words words) {
    this.snapshot = snapshot;
    this.book = snapshot.names();
    this.words = words;
    this.floor = snapshot.state().course().floor();
    this.list = floor.speakers();
  }

  String limit() {
    return words.text("speakers.limit", list.limit());
  }

  String count() {
    return String.valueOf(list.waiting().size());
  }

  Card card() {
    Turn turn = list.speaking();
    List<Request> queue = list.queue();
    boolean running = snapshot.state().course().running();
    String next =
        queue.isEmpty()
            ? words.text("speakers.done")
            : turn == null
                ? words.text("speakers.give-to", book.shortName(queue.getFirst().person()))
                : words.text("speakers.next");
    boolean goesOn = running && (turn != null || !queue.isEmpty());
    if (turn == null) {
      String text = silence(running, queue.isEmpty());
      return new Card(null, "", text, "", "", 0, State.SILENT, "", goesOn, next);
    }
    Duration used = turn.length(snapshot.now());
    Duration allowed = list.allowed(turn);
    Duration over = used.minus(allowed);
    boolean isOver = !over.isNegative();
    boolean soon = used.plus(allowed.dividedBy(LAST_PART)).compareTo(allowed) >= 0;
    State state = isOver ? State.OVER : soon ? State.SOON : State.SPEAKING;
    return new Card(
        book.shortName(turn.person()),
        organisation(turn.person()),
        turn.reply() ? words.text("speakers.reply") : "",
        Digits.length(used),
        words.text("speakers.of", Digits.length(allowed)),
        Math.min(1, (double) used.toMillis() / allowed.toMillis()),
        state,
        switch (state) {
          case SILENT, SPEAKING -> words.text("speakers.speaking");
          case SOON -> words.text("speakers.soon");
          case OVER -> words.text("speakers.over", Digits.length(over));
        },
        goesOn,
        next);
  }

  /** Why nobody has the floor, and what to do about it. */
  private String silence(boolean running, boolean empty) {
    if (running) {
      return empty ? words.text("speakers.add-first") : "";
    }
    boolean before = snapshot.state().course().begin() == null;
    return words.text(before ? "speakers.before-start" : "speakers.after-end");
  }

  List<Row> queue() {
    Instant now = snapshot.now();
    Map<PersonId, Duration> times = SpeakingTime.byPerson(snapshot.state().course(), now);
    List<Row> rows = new ArrayList<>();
    for (Request request : list.queue()) {
      PersonId person = request.person();
      String name = book.shortName(person);
      String organisation = organisation(person);
      Claim claim = Claim.valueOf(list.claim(request).name());
      String note =
          switch (claim) {
            case REPLY -> words.text("speakers.reply");
            case FIRST_TIME -> words.text("speakers.first-time");
            case AGAIN ->
                words.text(
                    "speakers.has-spoken",
                    Digits.length(times.getOrDefault(person, Duration.ZERO)));
          };
      String number = String.valueOf(rows.size() + 1);
      String full = book.fullName(person);
      String spoken =
          organisation.isEmpty()
              ? words.text("speakers.row-plain", number, full, note)
              : words.text("speakers.row", number, full, organisation, note);
      rows.add(new Row(person, number, name, organisation, claim, note, spoken));
    }
    return rows;
  }

  Help help() {
    boolean nobody = snapshot.state().presence().listed().isEmpty();
    String kind = nobody ? "no-list" : "nobody-waits";
    return new Help(words.text("speakers." + kind), words.text("speakers." + kind + "-help"));
  }

  @Nullable Round round() {
    GoRound round = floor.runningRound();
    if (round == null) {
      return null;
    }
    Presence presence = snapshot.state().presence();
    Optional<PersonId> next = round.next(presence);
    List<String> passed = round.toReturnTo(presence).stream().map(book::shortName).toList();
    PersonId speaking = round.speaking();
    int size = round.size(presence);
    return new Round(
        speaking == null ? null : book.shortName(speaking),
        speaking == null ? "" : organisation(speaking),
        words.text("round.progress", round.reached(), size),
        size == 0 ? 0 : (double) round.reached() / size,
        next.map(person -> words.text("round.then", book.shortName(person))).orElse(""),
        passed.isEmpty() ? "" : words.text("round.passed", names(passed)),
        speaking != null && next.isPresent(),
        words.text(next.isPresent() ? "round.next" : "round.finish"));
  }

  private String names(List<String> names) {
    return names.size() <= NAMED
        ? String.join(", ", names)
        : words.text(
            "round.and-more",
            names.stream().limit(NAMED).collect(Collectors.joining(", ")),
            names.size() - NAMED);
  }

  private String organisation(PersonId person) {
    return book.person(person)
        .map(found -> found.attributes().getOrDefault(Attribute.ORGANISATION, ""))
        .orElse("");
  }
}
