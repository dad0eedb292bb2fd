package no.samtakt.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardFilter;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Category;
import no.samtakt.cards.Deck;
import no.samtakt.cards.Setting;
import no.samtakt.grouping.Round;
import no.samtakt.grouping.Sizing;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.Kind;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.Cue;
import no.samtakt.session.Formation;
import no.samtakt.session.Rule;
import no.samtakt.session.Scene;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.Timeline.Beat;
import no.samtakt.words.Language;

/** Somebody who presses every key there is, in any order, while time goes by. */
final class RandomLeader {
  private static final RunSheet SHEET = RichSheet.withTopics();

  private final Random random;
  private final SimulatedClock clock;

  /** Little can be tried in a session that is over, so the end is mostly taken back. */
  private boolean over;

  /** It is seldom that a pin is awaited, so then it often is not. */
  private boolean waiting;

  /** What was taken back can be made again only until something else is done. */
  private boolean undone;

  /** Time that the clock jumped over can be taken back only until something else runs. */
  private boolean jumped;

  /** Groups that can be changed. */
  private List<Formation> formed = List.of();

  RandomLeader(Random random, SimulatedClock clock) {
    this.random = random;
    this.clock = clock;
  }

  /** Goes on until so many commands were accepted. */
  void lead(SessionLoop loop, int commands) {
    int accepted = 0;
    while (accepted < commands) {
      clock.advance(Duration.ofSeconds(random.nextInt(60)));
      if (random.nextInt(16) == 0) {
        clock.jump(Duration.ofSeconds(random.nextInt(-600, 900)));
        jumped = true;
      }
      Outcome outcome = (random.nextInt(8) == 0 ? loop.tick() : loop.submit(command())).join();
      assertThat(outcome).isNotInstanceOf(Outcome.NotSaved.class);
      if (outcome instanceof Outcome.Done done) {
        accepted++;
        undone = !done.snapshot().state().redo().isEmpty();
        jumped = done.snapshot().state().counted() != null;
        formed = done.snapshot().state().course().formations();
        over = done.snapshot().state().course().ended() != null;
        var current = done.snapshot().timeline().current();
        waiting = current != null && current.beat() == Beat.WAITING;
      }
    }
  }

  private SessionCommand command() {
    if (over && random.nextInt(3) > 0) {
      return new SessionCommand.Undo();
    }
    if (undone && random.nextInt(4) == 0) {
      return new SessionCommand.Redo();
    }
    if (jumped && random.nextInt(3) == 0) {
      return new SessionCommand.DiscountStep();
    }
    if (waiting && random.nextBoolean()) {
      return new SessionCommand.Next();
    }
    return random.nextInt(3) == 0 ? word() : session();
  }

  private SessionCommand session() {
    return switch (random.nextInt(54)) {
      case 0, 1 -> new SessionCommand.Start(Duration.ofMinutes(random.nextInt(5)));
      case 2, 3, 4, 5 -> new SessionCommand.Next();
      case 6 -> new SessionCommand.Back();
      case 7, 8 -> new SessionCommand.JumpTo(item());
      case 9, 10 -> new SessionCommand.Pause();
      case 11, 12 -> new SessionCommand.Resume();
      case 13 -> new SessionCommand.Adjust(Duration.ofMinutes(random.nextInt(-3, 4)));
      case 14, 15 -> new SessionCommand.Skip(item());
      case 16, 29 -> new SessionCommand.Unskip(item());
      case 17 -> new SessionCommand.TakeOver(newer());
      case 18 -> random.nextInt(6) == 0 ? new SessionCommand.End() : new SessionCommand.HideCard();
      case 19 -> new SessionCommand.ListPeople(roster());
      case 20 -> new SessionCommand.Join(person());
      case 21 -> new SessionCommand.Leave(person());
      case 22, 39 ->
          new SessionCommand.FormGroups(item(), random.nextBoolean() ? new Sizing.AtMost(3) : null);
      case 40, 41, 42 -> groups();
      case 43 -> rule();
      case 44 -> new SessionCommand.Expect(person());
      case 45, 46 -> wishes();
      case 47 -> new SessionCommand.SeatByWish(RichSheet.TOPICS);
      case 48 -> new SessionCommand.JumpTo(RichSheet.TOPICS);
      case 49 ->
          new SessionCommand.PinCard(
              item(), random.nextInt(3) == 0 ? null : new CardId("c" + random.nextInt(3)));
      case 23 ->
          new SessionCommand.DrawCard(
              deck(), CardFilter.ALL, Language.NB, List.of(new CardId("c1")));
      case 24 -> new SessionCommand.ShowCard(new CardId("c" + random.nextInt(3)));
      case 25 -> new SessionCommand.CheckLine(item(), random.nextInt(2), random.nextBoolean());
      case 26 -> new SessionCommand.TakeNote(tag(), "Notat æøå " + random.nextInt(1000));
      case 50, 51, 52, 53 -> note();
      case 31, 32 ->
          new SessionCommand.CatchUp(
              Map.of(new ItemId("k-buffer"), Duration.ofMinutes(1 + random.nextInt(4))),
              random.nextBoolean() ? Set.of() : Set.of(RichSheet.TALK));
      case 33 ->
          new SessionCommand.InsertItem(
              any(List.of(Kind.values())), "Utenom", minutes(), random.nextBoolean(), "(forts.)");
      case 34, 35 -> new SessionCommand.SplitItem("(forts.)");
      case 36, 37 -> new SessionCommand.MoveItem(item(), random.nextBoolean() ? 1 : -1);
      case 38 -> new SessionCommand.DelayAhead(minutes());
      case 27, 28 -> new SessionCommand.Undo();
      default -> new SessionCommand.Redo();
    };
  }

  /** Something with one of the first notes, of which most are there after a while. */
  private SessionCommand note() {
    NoteId note = new NoteId(random.nextInt(1, 9));
    FollowUp followUp = new FollowUp(person(), LocalDate.of(2026, 12, 15), false);
    return switch (random.nextInt(7)) {
      case 0 -> new SessionCommand.EditNote(note, tag(), "Endret øy " + note, followUp);
      case 1 -> new SessionCommand.MoveNote(note, item());
      case 2 -> new SessionCommand.MarkFollowUp(note, random.nextBoolean());
      case 3 -> new SessionCommand.DeleteNotes(List.of(note, new NoteId(note.value() + 1)));
      case 4 -> new SessionCommand.RestoreNotes(List.of(new NoteId(note.value() + 1), note));
      case 5 ->
          new SessionCommand.GatherNotes(
              any(List.of(Origin.values())),
              List.of(
                  new SessionCommand.Gathered(clock.instant(), person(), tag(), "Sa vi", null),
                  new SessionCommand.Gathered(null, null, null, "Uten tid", null)),
              List.of(new Person(new PersonId("p90"), "Ukjent Skriver", Map.of())));
      default -> new SessionCommand.TakeNote(Tag.FOLLOW_UP, "Ring!", followUp, null);
    };
  }

  /** Something with groups that are formed, where there are any. */
  private SessionCommand groups() {
    if (formed.isEmpty()) {
      return new SessionCommand.FormGroups(item(), null);
    }
    Formation one = any(formed);
    Round before = one.round();
    int room = random.nextInt(before.groups().size());
    return switch (random.nextInt(4)) {
      case 0 -> new SessionCommand.Reshuffle(one.item(), one.segment());
      case 1 -> new SessionCommand.LockRoom(one.item(), one.segment(), room, random.nextInt(3) > 0);
      case 2 -> new SessionCommand.CountEarlier(random.nextBoolean() ? List.of() : List.of(before));
      default ->
          new SessionCommand.Rearrange(
              one.item(),
              one.segment(),
              before,
              new Round(before.groups().reversed(), before.rooms()));
    };
  }

  private SessionCommand wishes() {
    Map<PersonId, List<Integer>> wishes = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      wishes.put(person(), random.ints(random.nextInt(4), 0, 5).distinct().boxed().toList());
    }
    return new SessionCommand.NoteWishes(RichSheet.TOPICS, wishes);
  }

  private SessionCommand rule() {
    Rule rule =
        switch (random.nextInt(3)) {
          case 0 -> new Rule.Mix(Attribute.ORGANISATION);
          case 1 -> new Rule.Apart(Set.of(new PersonId("p3"), new PersonId("p1")));
          default -> new Rule.Out(Set.of(person()));
        };
    return random.nextInt(3) > 0
        ? new SessionCommand.AddRule(rule)
        : new SessionCommand.RemoveRule(rule);
  }

  private Duration minutes() {
    return Duration.ofMinutes(random.nextInt(1, 15));
  }

  /** Who has the word, and words in private. */
  private SessionCommand word() {
    return switch (random.nextInt(34)) {
      case 0, 1, 2, 3 -> new SessionCommand.AskToSpeak(person(), random.nextInt(3) == 0);
      case 4, 5 -> new SessionCommand.WithdrawFromList(person());
      case 6, 7, 8, 19, 20, 22, 23, 24, 30, 31 ->
          new SessionCommand.MoveInList(person(), random.nextBoolean() ? 1 : -1);
      case 9 -> new SessionCommand.NextSpeaker();
      case 10 -> new SessionCommand.GiveFloor(person());
      case 11 -> new SessionCommand.StopSpeaking();
      case 12 -> new SessionCommand.GiveSpeaker(Duration.ofSeconds(30));
      case 13 -> new SessionCommand.SetSpeakingLimit(Duration.ofMinutes(random.nextInt(1, 5)));
      case 14 -> new SessionCommand.StartGoRound(List.of(person(), person()));
      case 15 -> new SessionCommand.NextInGoRound();
      case 16 -> new SessionCommand.PassInGoRound();
      case 17 -> new SessionCommand.EndGoRound();
      case 25 -> new SessionCommand.StopSideTimer();
      case 21 -> new SessionCommand.StartSideTimer(Duration.ofMinutes(3));
      case 18 -> new SessionCommand.SendCue(any(List.of(Cue.Sender.values())), "Rund av");
      case 27 -> new SessionCommand.ShowScene(any(List.of(Scene.Fixed.values())));
      case 28 -> new SessionCommand.ShowMessage("Vi starter straks");
      case 29 -> new SessionCommand.ReleaseScene();
      default -> new SessionCommand.SeeCue(random.nextInt(1, 6));
    };
  }

  /** One of the first, mostly: that is where rounds, phases, pins and scripts are. */
  private ItemId item() {
    List<Item> items = SHEET.items();
    return any(random.nextInt(3) == 0 ? items : items.subList(0, 5)).id();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private PersonId person() {
    return new PersonId("p" + random.nextInt(1, 9));
  }

  private Tag tag() {
    return any(List.of(Tag.values()));
  }

  private Roster roster() {
    List<Person> people = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      people.add(new Person(new PersonId("p" + i), "Navn " + i, Map.of()));
    }
    Collections.shuffle(people, random);
    return new Roster(people.subList(0, 5 + random.nextInt(4)));
  }

  private RunSheet newer() {
    List<Item> items = new ArrayList<>(SHEET.items());
    Kind kind = any(List.of(Kind.values()));
    ItemId id = new ItemId("ny-" + random.nextInt(100));
    items.add(5, RichSheet.whole(id, "Nytt", kind, 1 + random.nextInt(9), null, null));
    items.removeLast();
    return SHEET.withItems(items);
  }

  private static Deck deck() {
    Map<Language, String> text = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      text.put(language, "Hva gleder du deg til?");
    }
    List<Card> cards = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      CardId id = new CardId("c" + i);
      cards.add(new Card(id, Category.CHECK_IN, text, text, 1, 1, 9, Set.of(Setting.DIGITAL)));
    }
    return new Deck(text, cards);
  }
}
