package no.samtakt.app;

import java.util.List;
import java.util.Optional;
import no.samtakt.history.PastGroups;
import no.samtakt.history.PastList;
import no.samtakt.history.SeriesMemory;
import no.samtakt.people.Answer;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import org.jspecify.annotations.Nullable;

/** What a rehearsal knows of a series: all that there is, and nothing of itself is added to it. */
record ForgetfulMemory(SeriesMemory real) implements SeriesMemory {
  @Override
  public List<PastGroups> groupsOf(String series, SessionId except) throws JournalException {
    return real.groupsOf(series, except);
  }

  @Override
  public Optional<PastList> lastList(@Nullable String series, SessionId except)
      throws JournalException {
    return real.lastList(series, except);
  }

  @Override
  public List<Answer> answers(String series) throws JournalException {
    return real.answers(series);
  }

  @Override
  public void remember(String series, Answer answer) {}
}
