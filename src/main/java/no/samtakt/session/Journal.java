package no.samtakt.session;

import java.util.List;
import no.samtakt.people.Person;

/** Where the events of one session are kept. Whoever holds it is the session's only writer. */
public interface Journal extends AutoCloseable {
  /**
   * Keeps events for good, in order. They are safe when this returns, and not before.
   *
   * @throws JournalException when they could not be kept; then none of them was
   */
  void append(List<SessionEvent> events) throws JournalException;

  /**
   * Keeps names and addresses, apart from the events.
   *
   * @throws JournalException when they could not be kept
   */
  void remember(List<Person> people) throws JournalException;

  @Override
  void close();
}
