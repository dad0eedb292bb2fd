package no.samtakt.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;
import no.samtakt.runsheet.Problem;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Dialogs;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Notices;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Message;

/**
 * How the main window speaks to the leader: in passing, by a strip that goes by itself, where they
 * may read on; in a dialog only where nothing can go on without an answer.
 */
final class Telling {
  private final Window window;
  private final Dialogs dialogs;
  private final Notices notices;
  private final Speech speech;

  Telling(Window window, Dialogs dialogs, Notices notices, Speech speech) {
    this.window = window;
    this.dialogs = dialogs;
    this.notices = notices;
    this.speech = speech;
  }

  /** Whether something is being said in passing just now. */
  boolean isTelling() {
    return notices.isVisible();
  }

  /** How little is left, with a text to paste to those who cannot see it. */
  void remind(Message said, String chat) {
    notices.show(
        Icon.BELL,
        speech.text(said),
        new Notices.Offer(speech.text("remind.copy"), null, () -> copy(chat)));
  }

  /** That the timer beside the agenda has run out, with the way to put it away. */
  void timerUp(Message said, Runnable stop) {
    notices.show(
        Icon.TIMER,
        speech.text(said),
        new Notices.Offer(speech.text("side-timer.stop"), null, stop));
  }

  /** Something that waits to be done, with the way to it. */
  void offer(Message said, Message way, Runnable go) {
    notices.show(Icon.INFO, speech.text(said), new Notices.Offer(speech.text(way), null, go));
  }

  /** That the session should have begun, with the way to begin it. */
  void shouldStart(Message said, Runnable start) {
    notices.show(
        Icon.CLOCK,
        speech.text(said),
        new Notices.Offer(speech.text("transport.start"), "→", start));
  }

  /** Why something did not happen. */
  void refusal(Message reason) {
    notices.show(Icon.INFO, speech.text(reason), null);
  }

  /** What was done, where there is nothing to take back. */
  void tell(Message said) {
    notices.show(Icon.CHECK, speech.text(said), null);
  }

  /** Something that the leader should know, and can go on without. */
  void warn(Message warning) {
    notices.show(Icon.WARNING, speech.text(warning), null);
  }

  /** What was just done, with the way to take it back. */
  void done(Message what, Runnable undo) {
    notices.show(
        Icon.CHECK,
        speech.text(what),
        new Notices.Offer(speech.text("transport.undo"), "Ctrl Z", undo));
  }

  /** What was just taken back. */
  void undone(Message what) {
    notices.show(Icon.UNDO, speech.text("session.undone", speech.text(what)), null);
  }

  /** That the machine's clock jumped ahead, with the way not to count that; see {@link #settle}. */
  void jumped(Message what, Message discount, Runnable action) {
    notices.keep(
        Icon.CLOCK, speech.text(what), new Notices.Offer(speech.text(discount), "D", action));
  }

  /** What was offered when the clock jumped is done, or can be done no longer. */
  void settle() {
    notices.letGo();
  }

  /** Puts a text on the clipboard and says so. */
  void copy(String text) {
    copy(text, Message.of("console.copied"));
  }

  /** Puts a text on the clipboard and says what has been done. */
  void copy(String text, Message done) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    notices.show(Icon.COPY, speech.text(done), null);
  }

  /** What the co-host said in private, with the way to say that it was seen. */
  void cue(String text, Runnable see) {
    notices.show(
        Icon.CHAT,
        speech.text("cues.said", speech.text("cues.from-cohost"), text),
        new Notices.Offer(speech.text("cues.see"), null, see));
  }

  void offerTakeOver(Runnable takeOver) {
    notices.show(
        Icon.RUN_SHEET,
        speech.text("console.changed"),
        new Notices.Offer(speech.text("console.take-over"), null, takeOver));
  }

  void offerProblems(Path file, List<Problem> problems) {
    notices.show(
        Icon.WARNING,
        speech.text("console.changed-broken"),
        new Notices.Offer(
            speech.text("console.see-problems"), null, () -> problems(file, problems)));
  }

  /** Trouble that has to be read. */
  void fail(Message trouble) {
    dialogs.error(
        window,
        speech.text("errors.title"),
        speech.text(trouble),
        null,
        speech.text("errors.close"));
  }

  /** Something good that has to be read. */
  void inform(Message title, Message text) {
    var _ =
        ask(
            title,
            text,
            List.of(new Choice<>(true, speech.text("errors.close"), Choice.Kind.DEFAULT)));
  }

  /** What is wrong with a run sheet, line by line. */
  void problems(Path file, List<Problem> problems) {
    dialogs.error(
        window,
        speech.text("errors.sheet-title"),
        speech.text("errors.sheet-text", problems.size()),
        SheetFiles.lines(file, problems, speech.words()),
        speech.text("errors.close"));
  }

  /** What is wrong with files, line by line. */
  void problems(Message title, Message text, String lines) {
    dialogs.error(
        window, speech.text(title), speech.text(text), lines, speech.text("errors.close"));
  }

  /** What is wrong with a run sheet that was pasted. */
  void pastedProblems(List<Problem> problems) {
    dialogs.error(
        window,
        speech.text("start.pasted-title"),
        speech.text("start.pasted-text", problems.size()),
        SheetFiles.lines(speech.text("start.pasted"), problems, speech.words()),
        speech.text("errors.close"));
  }

  <T> Optional<T> ask(Message title, Message text, List<Choice<T>> choices) {
    return dialogs.confirm(window, speech.text(title), speech.text(text), choices);
  }
}
