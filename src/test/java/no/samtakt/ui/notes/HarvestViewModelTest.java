package no.samtakt.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.PastFollowUps;
import no.samtakt.notes.FollowUp;
import no.samtakt.notes.Harvest;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.notes.Picture;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Person;
import no.samtakt.people.PersonId;
import no.samtakt.session.SessionCommand;
import no.samtakt.session.SessionId;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HarvestViewModelTest {
  private static final String SHEET =
      """
      title: Nettverk
      series: Nettverket
      language: nb
      zone: Europe/Oslo
      items:
        - {id: inn, title: Innsjekk, duration: 10}
        - {id: prat, title: Prat, duration: 20}
      """;

  private final PlayedSession desk = PlayedSession.of(SHEET).listing("Kari Nordmann", "Ola Vik");
  private final ObjectProperty<Words> words = new SimpleObjectProperty<>(Words.in(Language.NB));
  private final NoteDoings doings = new NoteDoings(desk, Runnable::run);
  private final Clip clip = new Clip();
  private final HarvestViewModel model =
      new HarvestViewModel(clip, doings, words, Runnable::run, this::inTurn);

  /** The window sees the session before it is told how something went. */
  private void inTurn(Runnable work) {
    show();
    work.run();
  }

  private void show() {
    if (model != null) {
      model.show(desk.snapshot());
    }
  }

  private HarvestScreen screen() {
    return model.screenProperty().get();
  }

  private void play() {
    desk.at("09:30").start();
    desk.at("09:40").done(new SessionCommand.Next());
    desk.at("09:50");
    show();
  }

  @Test
  void whatWasUnderstoodIsToldAndAddedOnlyWhenThatIsAskedFor() {
    play();
    clip.chat =
        new Harvest(
            Origin.CHAT,
            List.of(
                said("09:31", "kari nordmann", "Hei"),
                said("09:45", "Ukjent Gjest", "Vi trenger møteplasser"),
                said("09:46", "Ukjent Gjest", "og kaffe")),
            List.of(1, 4),
            1);
    clip.text = "en chat";
    assertThat(model.paste()).isTrue();
    assertThat(screen())
        .isEqualTo(
            new HarvestScreen(
                "3 meldinger fra chatten, 09:31–09:46",
                List.of(
                    "Innsjekk: 1",
                    "Prat: 2",
                    "Én privat melding eller reaksjon er utelatt",
                    "2 linjer ble ikke forstått: 1, 4"),
                "Legg til 3 notater",
                false));
    assertThat(desk.state().notes()).isEmpty();

    model.accept();
    assertThat(desk.state().notes())
        .extracting(Note::item, Note::text, note -> desk.snapshot().people().people().size())
        .containsExactly(
            tuple("inn", "Hei", 2),
            tuple("prat", "Vi trenger møteplasser", 2),
            tuple("prat", "og kaffe", 2));
    SessionCommand.GatherNotes given = (SessionCommand.GatherNotes) desk.asked().getLast();
    assertThat(given.authors()).extracting(Person::name).containsExactly("Ukjent Gjest");
    assertThat(given.notes().getFirst().by()).isEqualTo(new PersonId("p1"));
    assertThat(screen().accept()).isEqualTo("Slett alle 3 igjen");

    model.accept();
    assertThat(desk.state().notes()).isEmpty();
    doings.takeBack();
    assertThat(desk.state().notes()).hasSize(3);
  }

  @Test
  void ordinaryTextIsLeftToTheFieldUnlessItIsAskedFor() {
    play();
    clip.text = "to linjer\nsom er ett notat";
    assertThat(model.paste()).isFalse();
    clip.chat =
        new Harvest(Origin.BOARD, List.of(new Harvest.Line(null, null, "", "to")), List.of(), 0);
    model.pasteAsHarvest();
    assertThat(screen().heading()).isEqualTo("Ett notat fra en tavle eller liste");
    assertThat(screen().lines()).containsExactly("Prat: 1");
  }

  @Test
  void aPictureIsKeptBeforeANoteShowsIt() {
    play();
    clip.picture = () -> new HarvestSource.Read.Shown(new Picture("image/png", new byte[] {1}));
    assertThat(model.paste()).isTrue();
    assertThat(desk.state().notes())
        .extracting(Note::picture, Note::origin)
        .containsExactly(tuple(new PictureId(1), Origin.PICTURE));
    clip.full = true;
    model.paste();
    assertThat(screen().heading()).isEqualTo("Bildet ble ikke lagret.");
    assertThat(desk.state().notes()).hasSize(1);
  }

  @Test
  void whatCannotBeReadIsTold() {
    play();
    clip.picture = () -> new HarvestSource.Read.Unreadable(Message.of("notes.harvest.no-picture"));
    model.paste();
    assertThat(screen().heading()).isEqualTo("Bildet kunne ikke leses.");
    model.dismiss();
    assertThat(screen()).isEqualTo(HarvestScreen.NONE);
    clip.picture = null;
    model.pasteAsHarvest();
    assertThat(screen().heading())
        .isEqualTo("Det ligger ikke noe på utklippstavla som kan bli notater.");
  }

  @Test
  void openFollowUpsAreTakenAlongOnceAndOnlyWhenAskedFor() {
    PersonId then = new PersonId("p7");
    Note open =
        new Note(
            new NoteId(3),
            Instant.EPOCH,
            "inn",
            Tag.FOLLOW_UP,
            "Ring fylket",
            new FollowUp(then, LocalDate.of(2026, 12, 1), false),
            Origin.WRITTEN,
            null,
            null);
    PastFollowUps past =
        new PastFollowUps(
            "Nettverk i mai",
            Instant.parse("2026-05-05T08:00:00Z"),
            List.of(new PastFollowUps.Open(open, new Person(then, "Ola Vik", Map.of()))));
    CarryViewModel carry = carry(past);
    carry.show(desk.snapshot());
    assertThat(carry.offerProperty().get())
        .isEqualTo("Én oppfølging er åpen etter «Nettverk i mai» 5. mai 2026.\n• Ring fylket");
    assertThat(desk.state().notes()).isEmpty();
    carry.take();
    carry.take();
    answers.forEach(Runnable::run);
    assertThat(desk.state().notes()).as("pressed twice").hasSize(1);
    Note carried = desk.state().notes().getFirst();
    assertThat(carried.origin()).isEqualTo(Origin.CARRIED);
    assertThat(carried.followUp())
        .isEqualTo(new FollowUp(new PersonId("p2"), LocalDate.of(2026, 12, 1), false));
    assertThat(carry.offerProperty().get()).isEmpty();

    CarryViewModel again = carry(past);
    again.show(desk.snapshot());
    assertThat(again.offerProperty().get()).as("they are here").isEmpty();
  }

  /** What the desk has answered, and nobody has been told yet. */
  private final List<Runnable> answers = new ArrayList<>();

  private CarryViewModel carry(PastFollowUps past) {
    return new CarryViewModel(
        new NoteDoings(desk, answers::add),
        words,
        (series, except) -> series.equals("Nettverket") ? Optional.of(past) : Optional.empty(),
        new SessionId("denne"),
        Runnable::run,
        Runnable::run,
        trouble -> {});
  }

  private static Harvest.Line said(String time, String author, String text) {
    return new Harvest.Line(null, LocalTime.parse(time), author, text);
  }

  /** A clipboard that holds what it is given. */
  private static final class Clip implements HarvestSource {
    private @Nullable String text;
    private @Nullable Work picture;
    private Harvest chat = new Harvest(Origin.CHAT, List.of(), List.of(), 0);
    private boolean full;

    @Override
    public Pasted clipboard() {
      return new Pasted(text, picture);
    }

    @Override
    public boolean isHarvest(String pasted) {
      return pasted.equals("en chat");
    }

    @Override
    public Harvest read(String pasted) {
      return chat;
    }

    @Override
    public void choose(Consumer<Work> chosen) {
      // No file is asked for here.
    }

    @Override
    public Optional<PictureId> keep(Picture kept) {
      return full ? Optional.empty() : Optional.of(new PictureId(1));
    }
  }
}
