package no.samtakt.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samtakt.cards.Card;
import no.samtakt.cards.CardId;
import no.samtakt.cards.Chain;
import no.samtakt.cards.Deck;
import no.samtakt.cards.file.BadDeckException;
import no.samtakt.cards.file.DeckFolder;
import no.samtakt.cards.file.FileProblem;
import no.samtakt.cards.file.OwnDeck;
import no.samtakt.cards.file.Shelf;
import no.samtakt.paper.CardSheets;
import no.samtakt.ui.cards.Decks;
import no.samtakt.ui.cards.Stock;
import no.samtakt.ui.kit.Choice;
import no.samtakt.ui.kit.Speech;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** Takes decks in and hands them out, and says what came of it. To be used on the window thread. */
final class DeckFiles implements Decks {
  private static final System.Logger LOG = System.getLogger("no.samtakt.app");

  private final CardShelf files;
  private final PaperFiles paper;
  private final MainWindow main;
  private final Speech speech;
  private final FileDialogs dialogs;
  private final Executor disk;
  private final Executor window;
  private Shelf shelf;
  private Consumer<Stock> audience = stock -> {};

  DeckFiles(
      CardShelf files,
      Shelf shelf,
      PaperFiles paper,
      MainWindow main,
      Speech speech,
      FileDialogs dialogs,
      Executor disk,
      Executor window) {
    this.files = files;
    this.shelf = shelf;
    this.paper = paper;
    this.main = main;
    this.speech = speech;
    this.dialogs = dialogs;
    this.disk = disk;
    this.window = window;
  }

  /** Tells from now on of every change. */
  void follow(Consumer<Stock> listener) {
    audience = listener;
  }

  Stock stock() {
    Set<CardId> editable =
        shelf.own().entrySet().stream()
            .filter(card -> files.decks().equals(card.getValue().getParent()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return new Stock(
        shelf.deck(),
        shelf.own().size(),
        shelf.refused().size(),
        shelf.problems().size(),
        editable);
  }

  @Override
  public void showProblems() {
    main.telling()
        .problems(
            Message.of("cards.decks.problems-title"),
            Message.of("cards.decks.problems-text"),
            lines(shelf.problems()));
  }

  @Override
  public void reload() {
    disk.execute(() -> {
      Shelf read = files.read();
      window.execute(() -> {
        take(read);
        main.telling().tell(Message.of("cards.decks.read", read.own().size()));
      });
    });
  }

  @Override
  public void importDeck() {
    dialogs
        .chooseFile(
            speech.text("cards.decks.choose"),
            speech.text("cards.decks.files"),
            List.of("*.yaml", "*.yml", "*.json"),
            main.stage())
        .ifPresent(this::importDeck);
  }

  /** A disk may be slow, or asleep: also whether a name is taken is asked away from the window. */
  private void importDeck(Path file) {
    DeckFolder folder = new DeckFolder(files.decks());
    disk.execute(() -> {
      if (folder.isTaken(file)) {
        window.execute(
            () -> ask(file).ifPresent(taken -> disk.execute(() -> add(folder, file, taken))));
      } else {
        add(folder, file, DeckFolder.Taken.KEEP_BOTH);
      }
    });
  }

  private Optional<DeckFolder.Taken> ask(Path file) {
    Message title = Message.of("cards.decks.taken-title", file.getFileName().toString());
    return main.telling()
        .<Optional<DeckFolder.Taken>>ask(
            title,
            Message.of("cards.decks.taken-text"),
            List.of(
                new Choice<>(
                    Optional.of(DeckFolder.Taken.KEEP_BOTH),
                    speech.text("cards.decks.keep-both"),
                    Choice.Kind.DEFAULT),
                new Choice<>(
                    Optional.of(DeckFolder.Taken.REPLACE),
                    speech.text("cards.decks.replace"),
                    Choice.Kind.OTHER),
                new Choice<>(
                    Optional.empty(), speech.text("cards.decks.cancel"), Choice.Kind.CANCEL)))
        .flatMap(answer -> answer);
  }

  /** Away from the window. */
  private void add(DeckFolder folder, Path file, DeckFolder.Taken taken) {
    try {
      Path copy = folder.add(file, taken);
      Shelf read = files.read();
      int cards = (int) read.own().values().stream().filter(from -> from.equals(copy)).count();
      window.execute(() -> {
        take(read);
        main.telling()
            .tell(Message.of("cards.decks.imported", copy.getFileName().toString(), cards));
      });
    } catch (BadDeckException e) {
      List<FileProblem> problems =
          e.problems().stream().map(problem -> new FileProblem(file, problem)).toList();
      window.execute(() ->
          main.telling()
              .problems(
                  Message.of("cards.decks.broken-title"),
                  Message.of("cards.decks.broken-text", problems.size()),
                  lines(problems)));
    } catch (IOException e) {
      refused(files.decks(), e);
    }
  }

  @Override
  public void exportOwn() {
    List<Card> cards =
        shelf.deck().cards().stream().filter(card -> shelf.own().containsKey(card.id())).toList();
    if (cards.isEmpty()) {
      return;
    }
    List<Chain> chains =
        shelf.deck().chains().stream()
            .filter(chain -> shelf.own().keySet().containsAll(chain.cards()))
            .toList();
    Map<Language, String> title = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      title.put(language, Words.in(language).text("cards.decks.own-title"));
    }
    Deck deck = new Deck(title, cards, chains);
    String name = speech.text("cards.decks.file-name");
    dialogs
        .chooseFolder(speech.text("cards.decks.choose-folder"), main.stage())
        .ifPresent(folder -> disk.execute(() -> write(folder, name, deck)));
  }

  @Override
  public void keep(Card card, Runnable kept, Runnable failed) {
    changes().put(deckOf(card), card, kept, failed);
  }

  @Override
  public void remove(Card card) {
    changes().remove(deckOf(card), card);
  }

  private DeckChanges changes() {
    return new DeckChanges(files, this::take, main, speech, disk, window);
  }

  private OwnDeck deckOf(Card card) {
    Path file = shelf.own().get(card.id());
    return file == null ? OwnDeck.made(files.decks()) : new OwnDeck(file);
  }

  @Override
  public void print(List<Card> cards, Language language) {
    String title = shelf.deck().title(language);
    paper.save(
        Words.in(language).text("cards.decks.pages"), () -> CardSheets.of(title, cards, language));
  }

  /** Away from the window. */
  private void write(Path folder, String name, Deck deck) {
    try {
      Path file = new DeckFolder(folder).write(name, deck);
      Message saved = Message.of("cards.decks.saved", deck.cards().size(), file.toString());
      window.execute(() -> main.telling().tell(saved));
    } catch (IOException e) {
      refused(folder, e);
    }
  }

  private void refused(Path folder, IOException e) {
    LOG.log(Level.WARNING, "a deck was not saved: " + e.getClass().getSimpleName());
    Message message = Message.of("cards.decks.not-saved", folder.toString());
    window.execute(() -> main.telling().warn(message));
  }

  private void take(Shelf read) {
    shelf = read;
    audience.accept(stock());
  }

  private String lines(List<FileProblem> problems) {
    return problems.stream()
        .map(problem -> problem.line(speech.words()))
        .collect(Collectors.joining("\n"));
  }
}
