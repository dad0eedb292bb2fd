package no.samtakt.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import no.samtakt.live.Outcome;
import no.samtakt.live.SessionLoop;
import no.samtakt.live.SimulatedClock;
import no.samtakt.notes.Tag;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Format;
import no.samtakt.runsheet.file.Read;
import no.samtakt.runsheet.file.RunSheetReader;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionEvent;
import no.samtakt.session.SessionId;
import no.samtakt.store.Store;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;

/** Seven sessions: the last one was interrupted, the one before only looked at. */
final class EarlierSessions {
  private static final List<String> TITLES =
      List.of(
          "Horten Frivillighus",
          "Sandefjord mangfold og inkludering",
          "Larvik folkehelse, idrett og frivillighet",
          "Færder frivilligstrategi",
          "Tønsberg nærmiljøprat",
          "Nettverkssamling for frivilligsentraler, kommuner og organisasjoner i hele Vestfold"
              + " fylke",
          "Samarbeid på nye måter");

  /** How many days ago each of them was. */
  private static final List<Integer> DAYS = List.of(400, 19, 12, 6, 1, 0, 0);

  private EarlierSessions() {}

  /** Keeps them in a folder and answers it. */
  static Path in(Path data) throws Exception {
    Path source = Path.of("samples", "samarbeid-pa-nye-mater.yaml").toAbsolutePath();
    String text = Files.readString(source);
    try (Store store = Store.open(data)) {
      for (int i = 0; i < TITLES.size(); i++) {
        RunSheet sheet = sheet(text.replaceFirst("title: .*", "title: " + TITLES.get(i)));
        SimulatedClock clock =
            new SimulatedClock(Journey.instant("09:30").minus(Duration.ofDays(DAYS.get(i))));
        SessionLoop loop =
            SessionLoop.opening(
                new SessionEvent.SheetOpened(clock.instant(), sheet),
                store.journal(new SessionId("okt-" + i), false, source.toString()),
                clock,
                new SplittableRandom(7),
                snapshot -> {});
        play(loop, clock, i);
        loop.close();
      }
    }
    return data;
  }

  /** All were ended, but for the last, and the one before had people in it only. */
  private static void play(SessionLoop loop, SimulatedClock clock, int session) {
    List<SessionCommand> commands = new ArrayList<>();
    if (session % 2 == 0) {
      Roster people = Roster.EMPTY.listed(PlayedSession.seventyOne());
      commands.add(new SessionCommand.ListPeople(people));
    }
    if (session == TITLES.size() - 2) {
      commands.add(new SessionCommand.ListPeople(Roster.EMPTY.listed(PlayedSession.seventyOne())));
    } else {
      commands.add(new SessionCommand.Start(Duration.ZERO));
      commands.add(new SessionCommand.TakeNote(Tag.IDEA, "Lag en WhatsApp-gruppe"));
      commands.add(new SessionCommand.Next());
    }
    commands.forEach(
        command -> assertThat(loop.submit(command).join()).isInstanceOf(Outcome.Done.class));
    clock.advance(Duration.ofMinutes(87));
    if (session < TITLES.size() - 2) {
      assertThat(loop.submit(new SessionCommand.End()).join()).isInstanceOf(Outcome.Done.class);
    } else if (session == TITLES.size() - 1) {
      assertThat(loop.submit(new SessionCommand.Pause()).join()).isInstanceOf(Outcome.Done.class);
    }
  }

  private static RunSheet sheet(String text) {
    return switch (RunSheetReader.read(text, Format.YAML, Journey.OSLO, Language.NB)) {
      case Read.Sheet(RunSheet sheet) -> sheet;
      case Read.Broken broken -> throw new AssertionError(broken.problems());
    };
  }
}
