package no.samtakt.cli;

import java.util.regex.Pattern;
import no.samtakt.history.Forgotten;
import no.samtakt.history.PastSession;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Message;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code samtakt forget}: deletes a session, or the people in it. It never asks, for whoever writes
 * a session's whole name means it, and scripts have nobody to answer.
 */
final class ForgetSession implements Call.Command {
  /** What a {@link SessionId} may be; anything else is simply not there. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

  /** The word for the session that was used last. */
  private static final String LAST = "last";

  @Override
  public Exit run(Call call) throws Complaint {
    String asked = call.file().orElse("");
    if (!ID.matcher(asked).matches()) {
      throw Complaint.invalid(Message.of("forget.no-such-session", asked, call.data().toString()));
    }
    boolean anonymise = call.has("--anonymise");
    try (Store store = Store.open(call.data())) {
      call.machine().log().accept(call.data());
      SessionId session = asked.equals(LAST) ? last(call, store) : new SessionId(asked);
      boolean already = anonymise && wasAnonymised(store, session);
      Forgotten forgotten =
          anonymise
              ? store.anonymise(session, call.machine().clock().instant())
              : store.delete(session);
      tell(call, session, forgotten, anonymise, already);
      return Exit.FINE;
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  private static SessionId last(Call call, Store store) throws Complaint, JournalException {
    String data = call.data().toString();
    return store.sessions().stream()
        .findFirst()
        .map(PastSession::id)
        .orElseThrow(() -> Complaint.invalid(Message.of("cli.notes.no-session", data)));
  }

  private static boolean wasAnonymised(Store store, SessionId session) throws JournalException {
    return store.sessions().stream()
        .anyMatch(each -> each.id().equals(session) && each.kept().anonymised() != null);
  }

  private static void tell(
      Call call, SessionId session, Forgotten forgotten, boolean anonymised, boolean already) {
    Terminal terminal = call.terminal();
    if (call.has("--json")) {
      terminal.json(json(session, forgotten, anonymised, already));
    } else if (already) {
      terminal.say(Message.of("forget.was-anonymised", forgotten.title()));
    } else if (anonymised) {
      terminal.say(Message.of("forget.anonymised", forgotten.title(), forgotten.people()));
    } else {
      terminal.say(
          Message.of("forget.deleted", forgotten.title(), forgotten.people(), forgotten.notes()));
    }
    if (!forgotten.unreached().isEmpty()) {
      terminal.warn(Message.of("forget.unreached", String.join(", ", forgotten.unreached())));
    }
    if (!forgotten.clean()) {
      terminal.warn(Message.of("forget.not-clean"));
    }
  }

  private static ObjectNode json(
      SessionId session, Forgotten forgotten, boolean anonymised, boolean already) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("session", session.value());
    json.put("title", forgotten.title());
    json.put("anonymised", anonymised);
    json.put("already", already);
    json.put("people", forgotten.people());
    json.put("notes", forgotten.notes());
    forgotten.unreached().forEach(json.putArray("unreached")::add);
    json.put("clean", forgotten.clean());
    return json;
  }
}
