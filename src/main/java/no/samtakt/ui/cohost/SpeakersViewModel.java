package no.samtakt.ui.cohost;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import no.samtakt.live.Arrival;
import no.samtakt.live.Desk;
import no.samtakt.live.Outcome;
import no.samtakt.live.Snapshot;
import no.samtakt.people.PersonId;
import no.samtakt.session.Floor;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.cohost.Balance.Split;
import no.samtakt.ui.cohost.SpeakersScreen.Found;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The speaker list, the round and how the time was shared. To be used on the window thread; it
 * knows no controls.
 */
public final class SpeakersViewModel {
  /** What «+30 s» gives. */
  private static final Duration MORE = Duration.ofSeconds(30);

  private final Desk desk;
  private final ObservableValue<Words> words;
  private final ReadOnlyObjectWrapper<SpeakersScreen> screen =
      new ReadOnlyObjectWrapper<>(this, "screen", SpeakersScreen.BLANK);

  private @Nullable Snapshot now;
  private String written = "";
  private @Nullable Split split;

  public SpeakersViewModel(Desk desk, ObservableValue<Words> words) {
    this.desk = desk;
    this.words = words;
    words.addListener((observed, before, after) -> draw());
  }

  /** Shows how things stand; to be called whenever that may have changed, and as time goes. */
  public void show(Snapshot snapshot) {
    Snapshot before = now;
    now = snapshot;
    if (before == null || !readsAlike(before, snapshot)) {
      draw();
    }
  }

  /** Whether only time has passed between two moments, and nobody's word is counted. */
  private static boolean readsAlike(Snapshot before, Snapshot now) {
    Floor floor = now.state().course().floor();
    return floor.speakers().speaking() == null
        && floor.runningRound() == null
        && before.state().equals(now.state())
        && before.names().equals(now.names());
  }

  ReadOnlyObjectProperty<SpeakersScreen> screenProperty() {
    return screen.getReadOnlyProperty();
  }

  /** Gives the word to the next one: of the round while one goes on, else of the speaker list. */
  public void next() {
    boolean round = now != null && now.state().course().floor().runningRound() != null;
    desk.give(round ? new SessionCommand.NextInGoRound() : new SessionCommand.NextSpeaker());
  }

  /** Whoever has the floor gets a little more time. */
  void giveMore() {
    desk.give(new SessionCommand.GiveSpeaker(MORE));
  }

  void nextSpeaker() {
    desk.give(new SessionCommand.NextSpeaker());
  }

  /** Gives the floor to somebody out of turn. */
  void giveFloor(PersonId person) {
    desk.give(new SessionCommand.GiveFloor(person));
  }

  void withdraw(PersonId person) {
    desk.give(new SessionCommand.WithdrawFromList(person));
  }

  /** Makes a wish for the floor a reply, and a reply a wish for the floor. */
  void turnReply(PersonId person) {
    if (now != null) {
      now.state()
          .course()
          .floor()
          .speakers()
          .request(person)
          .ifPresent(request -> desk.give(new SessionCommand.AskToSpeak(person, !request.reply())));
    }
  }

  void move(PersonId person, int by) {
    desk.give(new SessionCommand.MoveInList(person, by));
  }

  void limitTo(Duration limit) {
    desk.give(new SessionCommand.SetSpeakingLimit(limit));
  }

  /** Goes round among those who are here, alphabetically. */
  public void startRound() {
    if (now != null) {
      List<PersonId> order =
          now.state().presence().here().stream().sorted(now.names().alphabetical()).toList();
      desk.give(new SessionCommand.StartGoRound(order));
    }
  }

  void pass() {
    desk.give(new SessionCommand.PassInGoRound());
  }

  void endRound() {
    desk.give(new SessionCommand.EndGoRound());
  }

  /** Follows what is written in the field for names. */
  void write(String text) {
    written = text;
    draw();
  }

  /**
   * Puts somebody on the speaker list. Who is gone is back by that, and a name that is on no list
   * yet is put on the list of people first.
   */
  void add(Found found, boolean reply) {
    Snapshot here = now;
    if (here == null) {
      return;
    }
    PersonId person = found.person();
    boolean isHere = person != null && here.state().presence().isHere(person);
    if (person != null && isHere) {
      desk.give(new SessionCommand.AskToSpeak(person, reply));
      return;
    }
    Arrival arrival =
        person == null
            ? Arrival.of(found.name(), here)
            : new Arrival(person, new SessionCommand.Join(person));
    CompletableFuture<Outcome> arrived = desk.submit(arrival.command());
    var _ =
        arrived.thenAccept(outcome -> {
          if (outcome instanceof Outcome.Done) {
            desk.give(new SessionCommand.AskToSpeak(arrival.person(), reply));
          }
        });
  }

  /** Chooses what the speaking time is shared out by. */
  void splitBy(Split wanted) {
    split = wanted;
    draw();
  }

  private void draw() {
    Snapshot snapshot = now;
    if (snapshot == null) {
      return;
    }
    Words language = words.getValue();
    SpeakersReading reading = new SpeakersReading(snapshot, language);
    SpeakersScreen next =
        new SpeakersScreen(
            reading.limit(),
            reading.card(),
            reading.round(),
            reading.count(),
            reading.queue(),
            reading.help(),
            new FindingNames(snapshot, language).find(written),
            new BalanceReading(snapshot, language).read(split));
    if (!next.equals(screen.get())) {
      screen.set(next);
    }
  }
}
