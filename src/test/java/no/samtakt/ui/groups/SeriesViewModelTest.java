package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.grouping.Group;
import no.samtakt.grouping.Meetings;
import no.samtakt.grouping.Round;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.people.Answer;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.RememberedSeries;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class SeriesViewModelTest {
  private static final String SHEET =
      """
      title: Læringsnettverk 3
      series: Læringsnettverk
      language: nb
      start: "09:00"
      items:
        - {title: Innsjekk, kind: check-in, duration: 10}
        - {title: Speed date, kind: pairs, rounds: {count: 2, duration: 5}}
      """;

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final PlayedSession session = PlayedSession.of(SHEET);
  private final RememberedSeries memory =
      RememberedSeries.of(session, words).held(past("Læringsnettverk 1", "Amina Ali", "Odd Tveit"));
  private final SeriesViewModel model = memory.model();

  /** A session in which these two met; they stood in another order than now. */
  private static PastGroups past(String title, String one, String other) {
    Roster people = roster(other, "Inger Lie", one);
    List<PersonId> ids = people.people().stream().map(person -> person.id()).toList();
    Round round = new Round(List.of(new Group(List.of(ids.get(0), ids.get(2)))));
    return new PastGroups(title, Instant.EPOCH, people, List.of(round));
  }

  private static Roster roster(String... names) {
    return Roster.EMPTY.listed(
        Stream.of(names).map(name -> new Roster.Entry(name, Map.of())).toList());
  }

  private void listed(String... names) {
    session.submit(
        new SessionCommand.ListPeople(
            session
                .people()
                .listed(Stream.of(names).map(name -> new Roster.Entry(name, Map.of())).toList())));
    show();
  }

  private SeriesScreen show() {
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  private int met(String one, String other) {
    return Meetings.of(session.state().course().groups().earlier()).between(id(one), id(other));
  }

  private PersonId id(String name) {
    return session.people().named(name).orElseThrow().id();
  }

  @Test
  void nothingIsOfferedBeforeThereIsAList() {
    assertThat(show().isBlank()).isTrue();
  }

  @Test
  void whoMetBeforeCountsWhereTheLeaderWantsIt() {
    listed("Amina Ali", "Odd Tveit", "Bjørg Strand", "Cato Moe");
    assertThat(show().choice()).isEqualTo("Regn med hvem som møttes i «Læringsnettverk 1»");
    assertThat(show().counts()).isFalse();
    model.toggle();
    assertThat(show().counts()).isTrue();
    assertThat(met("Amina Ali", "Odd Tveit")).isEqualTo(1);
    model.toggle();
    assertThat(show().counts()).isFalse();
    assertThat(session.state().course().groups().earlier()).isEmpty();
  }

  @Test
  void whatCountsFollowsTheList() {
    listed("Amina Ali", "Bjørg Strand", "Odd Tveit");
    model.toggle();
    show();
    memory.held(past("Læringsnettverk 2", "Amina Ali", "Cato Moe"));
    listed("Amina Ali", "Odd Tveit", "Cato Moe");
    show();
    assertThat(met("Amina Ali", "Odd Tveit")).isEqualTo(1);
  }

  @Test
  void whomItCannotKnowItAsksAboutAndRemembersTheAnswer() throws Exception {
    listed("Amina A.", "Odd Tveit", "Bjørg Strand");
    memory.held(past("Læringsnettverk 2", "Bjørg Strand", "Odd Tveit"));
    listed("Amina A.", "Odd Tveit", "Bjørg Strand", "Cato Moe");
    model.toggle();
    SeriesScreen asking = show();
    assertThat(asking.question())
        .isEqualTo("Er Amina A. den samme som Amina Ali i en tidligere samling?");
    model.answer(true);
    assertThat(show().question()).isEmpty();
    assertThat(met("Amina A.", "Odd Tveit")).isEqualTo(1);
    assertThat(memory.answers("Læringsnettverk")).hasSize(1);
  }

  @Test
  void itAsksAlsoWhileNobodyIsSurelyKnown() {
    memory.held(past("Læringsnettverk 2", "Ola", "Kari"));
    listed("Kari Nordmann", "Ola Hansen", "Bjørg Strand");
    SeriesScreen asking = show();
    assertThat(asking.isBlank()).isFalse();
    assertThat(asking.choice()).as("nobody is known who met").isEmpty();
    assertThat(asking.question())
        .isEqualTo("Er Kari Nordmann den samme som Kari i en tidligere samling?");
    assertThat(asking.more()).isEqualTo("Ett spørsmål til");
    model.answer(true);
    model.answer(true);
    assertThat(show().question()).isEmpty();
    assertThat(show().choice()).isNotEmpty();
    model.toggle();
    assertThat(met("Kari Nordmann", "Ola Hansen")).isEqualTo(1);
  }

  @Test
  void anAnswerIsChanged() {
    listed("Amina A.", "Odd Tveit", "Bjørg Strand");
    assertThat(show().again()).isEmpty();
    model.answer(false);
    assertThat(show().question()).isEmpty();
    assertThat(show().again()).isEqualTo("Endre et svar");
    model.turnAgain();
    assertThat(model.screenProperty().get().question())
        .isEqualTo("Er Amina A. den samme som Amina Ali i en tidligere samling?");
    assertThat(model.screenProperty().get().given()).isEqualTo("Svart før: to personer");
    model.turnAgain();
    assertThat(model.screenProperty().get().question()).as("left as it was").isEmpty();
    model.turnAgain();
    model.answer(true);
    assertThat(show().question()).isEmpty();
    model.toggle();
    assertThat(met("Amina A.", "Odd Tveit")).isEqualTo(1);
    model.turnAgain();
    assertThat(show().given()).isEqualTo("Svart før: samme person");
  }

  @Test
  void aQuestionIsAnsweredOnceHoweverOftenTheButtonIsPressed() throws Exception {
    Deque<Runnable> waiting = new ArrayDeque<>();
    SeriesViewModel slow = memory.model(waiting::add);
    memory.held(past("Læringsnettverk 2", "Ola", "Kari"));
    listed("Kari Nordmann", "Odd Tveit", "Ola Hansen");
    slow.show(session.snapshot());
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
    slow.answer(false);
    assertThat(slow.screenProperty().get().question()).startsWith("Er Ola Hansen den samme");
    slow.answer(true);
    slow.answer(true);
    while (!waiting.isEmpty()) {
      waiting.poll().run();
    }
    assertThat(memory.answers("Læringsnettverk"))
        .extracting(answer -> answer.one().name().value(), Answer::same)
        .containsExactly(tuple("kari", false), tuple("ola", true));
  }

  @Test
  void theListOfTheSessionBeforeIsOfferedWhileThereIsNone() {
    show();
    assertThat(model.lastListProperty().get())
        .extracting(PastList::title, list -> list.people().people().size())
        .containsExactly("Læringsnettverk 1", 3);
  }

  @Test
  void whatCannotBeReadIsTold() {
    Message reason = Message.of("store.damaged", "samtakt.db");
    memory.breakDown(reason);
    listed("Amina Ali", "Odd Tveit");
    assertThat(memory.troubles()).containsExactly(reason);
    assertThat(show().isBlank()).isTrue();
  }

  @Test
  void itSpeaksTheLanguageOfTheWindow() {
    listed("Amina Ali", "Odd Tveit", "Bjørg Strand");
    words.set(Words.in(Language.NN));
    assertThat(model.screenProperty().get().choice()).startsWith("Rekn med kven");
  }
}
