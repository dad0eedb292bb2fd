package no.samtakt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.grouping.Grouper;
import no.samtakt.live.SessionNames;
import no.samtakt.live.Snapshot;
import no.samtakt.people.Roster;
import no.samtakt.rehearsal.Pace;
import no.samtakt.rehearsal.Rehearsal;
import no.samtakt.rehearsal.RehearsalException;
import no.samtakt.rehearsal.RehearsalResult;
import no.samtakt.rehearsal.Script;
import no.samtakt.rehearsal.SimulatedLeader;
import no.samtakt.rehearsal.SimulatedPeople;
import no.samtakt.rehearsal.Watcher;
import no.samtakt.runsheet.ItemId;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.session.CatchUp;
import no.samtakt.session.JournalException;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.words.Message;

/** {@code samtakt rehearse}: a whole session on a simulated clock, through loop and journal. */
final class Rehearse implements Call.Command {
  /** The day of a sheet without a date: always the same, so that equal seeds give equal output. */
  static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 14);

  @Override
  public Exit run(Call call) throws Complaint {
    if (call.has("--simulate")) {
      return SimulateSessions.run(call);
    }
    if (call.has("--no-history")) {
      throw Complaint.misuse("cli.misuse.simulate-only", "--no-history");
    }
    return call.has("--what-if") ? Suppose.run(call) : rehearse(call);
  }

  private static Exit rehearse(Call call) throws Complaint {
    Pace pace = RealPace.of(call.option("--speed").orElse("max"), call.machine());
    long seed = call.seed();
    Optional<RunSheet> sheet = SheetFile.sheet(call);
    Optional<Script> script = script(call);
    Optional<Roster> listed = listed(call);
    if (sheet.isEmpty() || script.isEmpty() || listed.isEmpty()) {
      return Exit.INVALID;
    }
    boolean invented = call.option("--people").isEmpty();
    Rehearsal rehearsal =
        new Rehearsal(
            sheet.get(),
            invented ? invented(sheet.get(), seed) : listed.get(),
            BuiltInDeck.load(),
            script.get(),
            Rehearsal.plannedStart(sheet.get(), SOME_DAY),
            LateItems.of(call, sheet.get()));
    SessionId session =
        SessionNames.fresh(
            call.machine().clock().instant(), call.machine().zone(), call.machine().random());
    Terminal terminal = call.terminal();
    boolean json = call.has("--json");
    if (!json) {
      terminal.say(
          Message.of(
              "rehearsal.session", session.value(), sheet.get().title(), String.valueOf(seed)));
    }
    Map<ItemId, CatchUp> proposals = new LinkedHashMap<>();
    Watcher watcher = json ? new Warner(terminal, proposals) : new Narrator(terminal);
    Snapshot end = lead(call, rehearsal, session, new Random(seed), pace, watcher);
    RehearsalResult result = RehearsalResult.of(session, end);
    if (json) {
      terminal.json(RehearsalJson.of(result, proposals, sheet.get()));
    } else {
      terminal.say(
          Message.of(
              "rehearsal.result",
              result.ended(),
              TimeDrift.of(result.drift()),
              result.notes(),
              end.state().presence().listed().size()));
    }
    return Exit.FINE;
  }

  private static Snapshot lead(
      Call call, Rehearsal rehearsal, SessionId session, Random random, Pace pace, Watcher watcher)
      throws Complaint {
    Path file = Call.path(SheetFile.name(call)).toAbsolutePath();
    try (Store store = Store.open(call.data(), call.machine().clock())) {
      call.machine().log().accept(call.data());
      return SimulatedLeader.lead(
          rehearsal, store.journal(session, true, file.toString()), random, pace, watcher);
    } catch (JournalException e) {
      throw Complaint.invalid(e.reason());
    } catch (RehearsalException e) {
      throw Complaint.invalid(e.reason());
    }
  }

  private static Optional<Script> script(Call call) throws Complaint {
    Optional<String> name = call.option("--script");
    return name.isEmpty()
        ? Optional.of(Script.EMPTY)
        : ScriptFile.read(name.get(), call.terminal());
  }

  /** The list that was given; an empty one when none was, and nothing when it cannot be read. */
  private static Optional<Roster> listed(Call call) throws Complaint {
    Optional<String> name = call.option("--people");
    return name.isEmpty()
        ? Optional.of(Roster.EMPTY)
        : PeopleFile.read(name.get(), call.terminal());
  }

  private static Roster invented(RunSheet sheet, long seed) throws Complaint {
    if (sheet.participants() > Grouper.MOST_PEOPLE) {
      throw PeopleFile.tooMany();
    }
    return Roster.EMPTY.listed(SimulatedPeople.of(sheet.participants(), seed));
  }
}
