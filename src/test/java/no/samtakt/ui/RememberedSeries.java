package no.samtakt.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.SeriesMemory;
import no.samtakt.live.Desk;
import no.samtakt.people.Answer;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.ui.groups.SeriesViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;

/** What is remembered of a series, in memory and at once. */
public final class RememberedSeries implements SeriesMemory {
  private final List<PastGroups> past = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final List<Message> troubles = new ArrayList<>();
  private final SeriesViewModel model;
  private @Nullable Message broken;

  private final Function<Executor, SeriesViewModel> models;

  private RememberedSeries(Desk desk, ObservableValue<Words> words) {
    models =
        disk ->
            new SeriesViewModel(
                desk, words, this, new SessionId("denne"), disk, Runnable::run, troubles::add);
    model = models.apply(Runnable::run);
  }

  public static RememberedSeries of(Desk desk, ObservableValue<Words> words) {
    return new RememberedSeries(desk, words);
  }

  public SeriesViewModel model() {
    return model;
  }

  /** Another model of the same, whose disk is as slow as it is given. */
  public SeriesViewModel model(Executor disk) {
    return models.apply(disk);
  }

  /** There was another session, after those told so far. */
  public RememberedSeries held(PastGroups session) {
    past.addFirst(session);
    return this;
  }

  /** From now on nothing can be read or kept. */
  public void breakDown(Message reason) {
    broken = reason;
  }

  public List<Message> troubles() {
    return troubles;
  }

  @Override
  public List<PastGroups> groupsOf(String series, SessionId except) throws JournalException {
    check();
    return past;
  }

  @Override
  public Optional<PastList> lastList(@Nullable String series, SessionId except)
      throws JournalException {
    check();
    return past.stream()
        .findFirst()
        .map(held -> new PastList(held.title(), held.opened(), held.people()));
  }

  @Override
  public List<Answer> answers(String series) throws JournalException {
    check();
    return answers;
  }

  @Override
  public void remember(String series, Answer answer) throws JournalException {
    check();
    answers.add(answer);
  }

  private void check() throws JournalException {
    if (broken != null) {
      throw new JournalException(broken, new IllegalStateException("broken"));
    }
  }
}
