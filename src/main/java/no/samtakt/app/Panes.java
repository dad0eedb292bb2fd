package no.samtakt.app;

import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import no.samtakt.cards.Deck;
import no.samtakt.history.FollowUpMemory;
import no.samtakt.history.NoteSearch;
import no.samtakt.history.SeriesMemory;
import no.samtakt.live.Desk;
import no.samtakt.live.Snapshot;
import no.samtakt.notes.Drafts;
import no.samtakt.notes.Pictures;
import no.samtakt.session.SessionId;
import no.samtakt.ui.cards.CardsViewModel;
import no.samtakt.ui.cards.Stock;
import no.samtakt.ui.groups.GroupsViewModel;
import no.samtakt.ui.groups.Handing;
import no.samtakt.ui.groups.ListReader;
import no.samtakt.ui.groups.OutputsViewModel;
import no.samtakt.ui.groups.SeriesViewModel;
import no.samtakt.ui.moment.CatchUpViewModel;
import no.samtakt.ui.moment.Copying;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.SideTimerScreen;
import no.samtakt.ui.moment.TransportViewModel;
import no.samtakt.ui.notes.CarryViewModel;
import no.samtakt.ui.notes.HarvestSource;
import no.samtakt.ui.notes.HarvestViewModel;
import no.samtakt.ui.notes.LessonsViewModel;
import no.samtakt.ui.notes.NoteDoings;
import no.samtakt.ui.notes.NoteFinding;
import no.samtakt.ui.notes.NotePictures;
import no.samtakt.ui.notes.NotesViewModel;
import no.samtakt.ui.participants.ParticipantsViewModel;
import no.samtakt.ui.participants.ScenesViewModel;
import no.samtakt.ui.strip.StripViewModel;
import no.samtakt.ui.timeline.TimelineViewModel;
import no.samtakt.words.Message;
import no.samtakt.words.Words;

/** The view models of one open session. */
record Panes(
    TimelineViewModel timeline,
    MomentViewModel now,
    InStep<Progress> status,
    CatchUpViewModel catchUp,
    TransportViewModel transport,
    InStep<SideTimerScreen> sideTimer,
    NotesViewModel notes,
    HarvestViewModel harvest,
    CarryViewModel carry,
    LessonsViewModel lessons,
    NotePictures notePictures,
    GroupsViewModel groups,
    SeriesViewModel series,
    OutputsViewModel outputs,
    CardsViewModel cards,
    ParticipantsViewModel participants,
    ScenesViewModel scenes,
    StripViewModel aside,
    Copying copying) {

  /**
   * Makes them all.
   *
   * @param window runs work on the window thread
   * @param disk does one thing after the other, away from it
   * @param clipboard puts a text on the clipboard and says what was done
   * @param refusal is told why nothing happened
   * @param done is told what was done, and what takes it back
   * @param chooseList asks for a file with names
   * @param handing where groups go that are handed out
   * @param memory who met whom in earlier sessions than this {@code session}
   * @param cards what deals the cards
   * @param trouble is told what of that could not be read or kept
   */
  static Panes of(
      Desk desk,
      Deck deck,
      ObservableValue<Words> words,
      Executor window,
      Drafts drafts,
      Executor disk,
      ListReader lists,
      BiConsumer<String, Message> clipboard,
      Consumer<Message> refusal,
      BiConsumer<Message, Runnable> done,
      Runnable chooseList,
      Handing handing,
      SeriesMemory memory,
      NoteSearch search,
      FollowUpMemory followUps,
      HarvestSource source,
      Pictures pictures,
      CardsViewModel cards,
      SessionId session,
      Consumer<Message> trouble) {
    GroupsViewModel groups =
        new GroupsViewModel(desk, words, lists, chooseList, Thread::startVirtualThread, window);
    MomentViewModel now = new MomentViewModel(desk, words);
    NoteDoings doings = new NoteDoings(desk, window);
    return new Panes(
        new TimelineViewModel(desk, words),
        now,
        new InStep<>(words, Progress::of),
        new CatchUpViewModel(desk, words, Thread::startVirtualThread, window),
        new TransportViewModel(desk, words),
        new InStep<>(words, SideTimerScreen::of),
        new NotesViewModel(
            new NoteWriting(desk, window, drafts, disk),
            doings,
            new NoteFinding(search, session, Thread::startVirtualThread, window),
            words,
            text -> clipboard.accept(text, Message.of("console.copied"))),
        new HarvestViewModel(source, doings, words, Thread::startVirtualThread, window),
        new CarryViewModel(doings, words, followUps, session, disk, window, trouble),
        new LessonsViewModel(refusal, done),
        new NotePictures(pictures, Thread::startVirtualThread, window),
        groups,
        new SeriesViewModel(desk, words, memory, session, disk, window, trouble),
        new OutputsViewModel(words, groups.rooms(), handing),
        cards,
        new ParticipantsViewModel(deck),
        new ScenesViewModel(desk),
        new StripViewModel(desk, deck, words),
        new Copying(now, clipboard, refusal));
  }

  /** Other cards are at hand from now on. */
  void use(Stock stock) {
    cards.use(stock);
    aside.use(stock.deck());
    participants.use(stock.deck());
  }

  void show(Snapshot snapshot) {
    timeline.show(snapshot);
    now.show(snapshot);
    status.show(snapshot);
    catchUp.show(snapshot);
    transport.show(snapshot);
    sideTimer.show(snapshot);
    notes.show(snapshot);
    harvest.show(snapshot);
    carry.show(snapshot);
    lessons.show(snapshot);
    groups.show(snapshot);
    series.show(snapshot);
    outputs.show(snapshot);
    cards.show(snapshot);
    scenes.show(snapshot);
    aside.show(snapshot);
  }
}
