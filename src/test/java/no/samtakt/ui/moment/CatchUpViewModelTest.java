package no.samtakt.ui.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedDesk;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.moment.CatchUpScreen.Aim;
import no.samtakt.ui.moment.CatchUpScreen.Choice;
import no.samtakt.ui.moment.CatchUpScreen.Line;
import no.samtakt.ui.moment.CatchUpViewModel.ByKey;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatchUpViewModelTest {
  private static final String SHEET =
      """
      title: Kveldsmøte
      start: "18:00"
      items:
        - {title: Innsjekk, duration: 10}
        - {title: Innlegg, duration: 20, shortest: 12}
        - {title: Luft, duration: 5, kind: buffer}
        - {title: Utsjekk, duration: 5}
      """;

  /** Between the pin and the next item there is room, so that only the pin is late at first. */
  private static final String PINNED =
      """
      title: Kveldsmøte
      start: "18:00"
      items:
        - {title: Innsjekk, duration: 10}
        - {title: Innlegg, duration: 20, shortest: 12}
        - {title: Pause, duration: 10, kind: break, at: "18:30"}
        - {title: Utsjekk, duration: 15, at: "18:45"}
      """;

  private static final ItemId TALK = new ItemId("innlegg");
  private static final ItemId SLACK = new ItemId("luft");

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private PlayedDesk desk;
  private CatchUpViewModel model;

  @BeforeEach
  void begin() {
    open(SHEET);
  }

  private void open(String sheet) {
    desk = new PlayedDesk(PlayedSession.written(sheet), "18:00");
    model = new CatchUpViewModel(desk, words, Runnable::run, Runnable::run);
    desk.follow(model::show);
    desk.done(new SessionCommand.Start(Duration.ZERO));
  }

  private CatchUpScreen.Offer offer() {
    return Objects.requireNonNull(model.screenProperty().get());
  }

  private void late(int minutes) {
    desk.done(new SessionCommand.Adjust(Duration.ofMinutes(minutes)));
  }

  @Test
  void onTimeNothingIsOffered() {
    assertThat(offer().stands()).isFalse();
    assertThat(model.isPossible()).isFalse();
  }

  @Test
  void lateItSaysWhatWouldBeDoneAndWhenItAllEnds() {
    late(7);
    assertThat(offer().heading()).isEqualTo("Ta igjen 7 min:");
    assertThat(offer().changes())
        .isEqualTo("Innlegg 20 → 18 min, dropp Luft. Da er dere ferdige kl. 18:40.");
    words.set(Words.in(Language.EN));
    assertThat(offer().heading()).isEqualTo("Catch up 7 min:");
  }

  @Test
  void whereItCannotBeDoneWholeItSaysSo() {
    late(15);
    assertThat(offer().heading()).isEqualTo("Ta igjen 13 min:");
    assertThat(offer().changes())
        .endsWith("Da er dere ferdige kl. 18:42, fortsatt 2 min for sent.");
  }

  @Test
  void acceptedItIsDoneAndNoLongerOffered() {
    late(7);
    model.accept();
    assertThat(desk.snapshot().timeline().drift()).isZero();
    assertThat(offer().stands()).isFalse();
    desk.done(new SessionCommand.Undo());
    assertThat(offer().stands()).isTrue();
  }

  @Test
  void putAwayItStaysAwayUntilTheSessionIsLaterStill() {
    late(2);
    model.dismiss();
    assertThat(offer().stands()).isFalse();
    assertThat(model.isPossible()).as("by its key").isTrue();
    late(1);
    assertThat(offer().heading()).isEqualTo("Ta igjen 3 min:");
  }

  private Choice choice() {
    return Objects.requireNonNull(model.choiceProperty().get());
  }

  @Test
  void aPartOfItIsChosenAndTheEndFollowsTheTicks() {
    late(7);
    model.begin();
    assertThat(choice().lines())
        .extracting(Line::said)
        .containsExactly("Innlegg: 20 → 18 min", "Luft: dropp");
    assertThat(choice().lines()).allMatch(Line::ticked);
    assertThat(choice().end()).isEqualTo("Da er dere ferdige kl. 18:40.");
    assertThat(choice().missing()).isEqualTo("I tide");

    model.tick(TALK, false);
    assertThat(choice().end()).isEqualTo("Da er dere ferdige kl. 18:42.");
    assertThat(choice().missing()).isEqualTo("Fortsatt 2 min for sent");
    assertThat(choice().inTime()).isFalse();

    model.acceptTicked();
    assertThat(desk.snapshot().timeline().drift()).isEqualTo(Duration.ofMinutes(2));
    assertThat(desk.state().course().skipped()).containsExactly(SLACK);
    desk.done(new SessionCommand.Undo());
    assertThat(desk.snapshot().timeline().drift()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void withNothingTickedThereIsNothingToAccept() {
    late(7);
    model.begin();
    model.tick(TALK, false);
    model.tick(SLACK, false);
    assertThat(choice().usable()).isFalse();
    assertThat(choice().end()).isEqualTo("Da er dere ferdige kl. 18:47.");
    model.acceptTicked();
    assertThat(desk.snapshot().timeline().drift()).isEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void aTickThatWasTakenAwayStaysAwayWhileTheProposalChanges() {
    late(7);
    model.begin();
    model.tick(SLACK, false);
    late(2);
    assertThat(choice().lines())
        .extracting(Line::said)
        .containsExactly("Innlegg: 20 → 16 min", "Luft: dropp");
    assertThat(choice().lines()).extracting(Line::ticked).containsExactly(true, false);
    model.begin();
    assertThat(choice().lines()).as("opened anew").allMatch(Line::ticked);
  }

  @Test
  void onceItIsNoLongerLateThereIsNothingToChooseAmong() {
    late(7);
    model.begin();
    late(-7);
    assertThat(choice().stands()).isFalse();
  }

  @Test
  void aPinThatWillBeLateIsOfferedWhereTheEndIsMet() {
    open(PINNED);
    late(3);
    assertThat(desk.snapshot().timeline().drift()).isZero();
    assertThat(offer().heading()).isEqualTo("For å rekke fast post kl. 18:30:");
    assertThat(offer().changes()).isEqualTo("Innlegg 20 → 17 min. Da starter «Pause» kl. 18:30.");
    assertThat(model.keyProperty().get()).isEqualTo(ByKey.REACH_PIN);
    model.accept();
    assertThat(desk.snapshot().timeline().rows().get(2).start())
        .isEqualTo(desk.snapshot().timeline().rows().get(2).plannedStart());
    assertThat(offer().stands()).isFalse();
  }

  @Test
  void theLeaderPicksWhatToAimAt() {
    open(PINNED);
    late(10);
    assertThat(offer().heading()).as("the end comes first").isEqualTo("Ta igjen 5 min:");
    model.begin();
    assertThat(choice().aims())
        .extracting(Aim::text)
        .containsExactly("Planlagt slutt 19:00", "Pause 18:30 (fast)", "Utsjekk 18:45 (fast)");
    assertThat(choice().aims()).extracting(Aim::chosen).containsExactly(true, false, false);
    assertThat(choice().lines()).extracting(Line::said).containsExactly("Innlegg: 20 → 15 min");

    model.pick(choice().aims().get(1).due());
    assertThat(choice().aims()).extracting(Aim::chosen).containsExactly(false, true, false);
    assertThat(choice().lines()).extracting(Line::said).containsExactly("Innlegg: 20 → 12 min");
    assertThat(choice().end()).isEqualTo("Da starter «Pause» kl. 18:32.");
    assertThat(choice().missing()).isEqualTo("Fortsatt 2 min for sent");
    assertThat(offer().heading()).isEqualTo("For å rekke fast post kl. 18:30:");
  }

  @Test
  void timeToSpareIsOfferedToTheSlackAheadAndTakenBackInOneStep() {
    desk.at("18:07").done(new SessionCommand.Next());
    assertThat(offer().calm()).isTrue();
    assertThat(offer().parts()).isFalse();
    assertThat(offer().heading()).isEqualTo("3 min til gode:");
    assertThat(offer().changes()).isEqualTo("Luft 5 → 8 min. Da er dere ferdige kl. 18:40.");
    assertThat(model.keyProperty().get()).isEqualTo(ByKey.GIVE_BACK);

    model.accept();
    assertThat(desk.snapshot().timeline().drift()).isZero();
    assertThat(offer().stands()).isFalse();
    assertThat(desk.state().undo().getLast().what())
        .isEqualTo(Message.of("session.did.give-back", Duration.ofMinutes(3), "Luft"));
    desk.done(new SessionCommand.Undo());
    assertThat(offer().heading()).isEqualTo("3 min til gode:");

    model.dismiss();
    assertThat(offer().stands()).isFalse();
  }

  @Test
  void withoutSlackAheadNobodyIsOfferedTimeToSpare() {
    open(PINNED);
    desk.at("18:07").done(new SessionCommand.Next());
    assertThat(offer().stands()).isFalse();
    assertThat(model.isPossible()).isFalse();
  }

  @Test
  void whatIsWorkedOutElsewhereIsAnsweredByTheNewestQuestion() {
    Queue<Runnable> work = new ArrayDeque<>();
    model = new CatchUpViewModel(desk, words, work::add, Runnable::run);
    desk.follow(model::show);
    late(7);
    late(1);
    assertThat(work).as("one thing at a time").hasSize(1);
    assertThat(offer().stands()).isFalse();
    while (!work.isEmpty()) {
      work.remove().run();
    }
    assertThat(offer().changes())
        .isEqualTo("Innlegg 20 → 17 min, dropp Luft. Da er dere ferdige kl. 18:40.");
  }
}
