package no.samtakt.app;

import java.util.function.Consumer;
import no.samtakt.words.Message;

/** What a window may say in passing, each kind as long as it gets. */
enum Said {
  DONE(telling -> telling.done(Message.of("session.did.go-to", Inspected.SPEED_DATE), () -> {})),
  TROUBLE(telling -> telling.warn(Message.of("store.disk-trouble", Said.FILE))),
  TAKE_OVER(telling -> telling.offerTakeOver(() -> {})),
  WORD_IN_PRIVATE(telling ->
      telling.cue("Grupperom 12 venter på en som kan forklare oppgaven en gang til", () -> {}));

  static final String FILE = "/home/anne-margrethe/Dokumenter/Samtakt/okter.db";

  private final Consumer<Telling> saying;

  Said(Consumer<Telling> saying) {
    this.saying = saying;
  }

  void by(Telling telling) {
    saying.accept(telling);
  }
}
