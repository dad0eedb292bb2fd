package no.samtakt.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;
import no.samtakt.ui.kit.FxThread;
import no.samtakt.words.Message;

/** What nobody foresaw: logged in full, told to the user in words, and the session goes on. */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final FxThread window;
  private final Path data;
  private final Consumer<Message> tell;
  private boolean telling;

  CrashHandler(FxThread window, Path data, Consumer<Message> tell) {
    this.window = window;
    this.data = data;
    this.tell = tell;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable thrown) {
    LOG.log(Level.ERROR, "unforeseen on " + thread.getName(), thrown);
    window.run(this::tellOnce);
  }

  /** One message at a time: a fault that repeats must not bury the console in dialogs. */
  private void tellOnce() {
    if (telling) {
      return;
    }
    telling = true;
    try {
      tell.accept(Message.of("errors.unforeseen", data.resolve("log").toString()));
    } finally {
      telling = false;
    }
  }
}
