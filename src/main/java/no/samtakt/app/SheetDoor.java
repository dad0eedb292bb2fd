package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import no.samtakt.history.PastSession;
import no.samtakt.runsheet.Problem;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.runsheet.file.Read;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.words.Message;
import org.jspecify.annotations.Nullable;

/** Every way by which a run sheet comes in: to be led, gone on with or rehearsed. */
final class SheetDoor {
  private final Services services;
  private final StartFacts facts;
  private final Errands errands;
  private final Speech speech;
  private final Preferences preferences;
  private final SheetFiles files;
  private final MainWindow main;
  private final ConsoleHost host;
  private final Leaving leaving;
  private final Runnable start;

  /**
   * The door of one window.
   *
   * @param leaving asks before what is open is left
   * @param start shows the start screen, where a sheet or a session does not open
   */
  SheetDoor(
      Services services,
      StartFacts facts,
      Errands errands,
      Speech speech,
      Preferences preferences,
      SheetFiles files,
      MainWindow main,
      ConsoleHost host,
      Leaving leaving,
      Runnable start) {
    this.services = services;
    this.facts = facts;
    this.errands = errands;
    this.speech = speech;
    this.preferences = preferences;
    this.files = files;
    this.main = main;
    this.host = host;
    this.leaving = leaving;
    this.start = start;
  }

  /** Asks for a file, and opens it. */
  void open() {
    main.chooseSheet(preferences.settings().lastFolder(), this::openWhereAllowed);
  }

  /** Opens a run sheet, unless the leader would rather stay with what is open. */
  void openWhereAllowed(Path file) {
    if (leaving.allowed()) {
      open(file);
    }
  }

  /** Opens a run sheet; what is wrong with it is told line by line. */
  void open(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    errands.run(
        () ->
            new Opened(files.read(whole), facts.interrupted(), facts.prepared(whole).orElse(null)),
        opened -> {
          switch (opened.read()) {
            case Read.Broken(List<Problem> problems) -> broken(whole, problems);
            case Read.Sheet(RunSheet sheet) -> {
              Path folder = whole.getParent();
              preferences.change(settings -> settings.withLastFolder(folder));
              openOrResume(sheet, whole, opened);
            }
          }
        });
  }

  private void broken(Path file, List<Problem> problems) {
    if (!host.isOpen()) {
      start.run();
    }
    main.telling().problems(file, problems);
  }

  /**
   * A sheet that was read, and the sessions that might be gone on with instead.
   *
   * @param interrupted was running when the program stopped
   * @param prepared has notes, and was never begun
   */
  private record Opened(
      Read read, @Nullable Interrupted interrupted, @Nullable PastSession prepared) {}

  /** There may be a session of the sheet to go on with: then the leader chooses. */
  private void openOrResume(RunSheet sheet, Path file, Opened opened) {
    Interrupted interrupted = opened.interrupted();
    PastSession prepared = opened.prepared();
    if (interrupted != null && file.toString().equals(interrupted.session().source())) {
      PastSession past = interrupted.session();
      String at = speech.words().clock(past.last().atZone(sheet.zone()).toLocalTime());
      if (goesOn(past, Message.of("console.resume-text", at))) {
        return;
      }
    } else if (prepared != null
        && goesOn(
            prepared,
            Message.of(
                "console.prepared-text",
                prepared.notes(),
                prepared.opened().atZone(sheet.zone()).toLocalDate()))) {
      return;
    }
    host.open(sheet, file, start);
  }

  /** Goes on with a session if the leader says so; answers whether it does. */
  private boolean goesOn(PastSession past, Message why) {
    boolean resume =
        main.telling()
            .ask(
                Message.of("console.resume-title", past.title()),
                why,
                List.of(
                    new Choice<>(false, speech.text("console.open-new"), Choice.Kind.OTHER),
                    new Choice<>(true, speech.text("console.resume"), Choice.Kind.DEFAULT)))
            .orElse(true);
    if (resume) {
      host.resume(past, start);
    }
    return resume;
  }

  /** Asks for a file, and rehearses it. */
  void rehearse() {
    main.chooseSheet(
        preferences.settings().lastFolder(),
        file -> {
          if (leaving.allowed()) {
            rehearse(file);
          }
        });
  }

  /** Rehearses a run sheet; what is wrong with it is told line by line. */
  void rehearse(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    errands.run(
        () -> files.read(whole),
        read -> {
          switch (read) {
            case Read.Broken(List<Problem> problems) -> broken(whole, problems);
            case Read.Sheet(RunSheet sheet) -> host.rehearse(sheet, whole, null, start, start);
          }
        });
  }

  /** Rehearses the sheet that is open. */
  void rehearseOpen() {
    ConsoleHost.Opened open = host.sheet();
    if (open != null && leaving.allowed()) {
      host.rehearse(open.sheet(), open.source(), null, start, start);
    }
  }

  /** Opens one of the examples that come with the program. */
  void openExample(String name) {
    errands.run(() -> Examples.read(name, services.zone()), sheet -> host.open(sheet, null, start));
  }

  /** Goes on with a session that was left. */
  void resume(SessionId session) {
    errands.run(
        () -> facts.session(session), found -> found.ifPresent(past -> host.resume(past, start)));
  }

  /** Opens what was copied: a file, or the text of a sheet. */
  void paste() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (clipboard.hasFiles()) {
      open(clipboard.getFiles().getFirst().toPath());
    } else if (text == null || text.isBlank()) {
      main.telling().refusal(Message.of("start.paste-nothing"));
    } else {
      errands.run(
          () -> files.read(text),
          read -> {
            switch (read) {
              case Read.Broken(List<Problem> problems) -> main.telling().pastedProblems(problems);
              case Read.Sheet(RunSheet sheet) -> host.open(sheet, null, start);
            }
          });
    }
  }
}
