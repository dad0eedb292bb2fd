package no.samtakt.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.FoundNote;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Kept;
import no.samtakt.history.PastSession.Times;
import no.samtakt.history.Retention;
import no.samtakt.notes.Note;
import no.samtakt.notes.NoteId;
import no.samtakt.notes.Origin;
import no.samtakt.session.SessionId;
import no.samtakt.ui.history.HistoryScreen.Detail;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Instant BEGAN = Instant.parse("2026-11-12T08:30:00Z");
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final HistoryViewModel model = new HistoryViewModel(words);

  private static PastSession session(String id, String title, boolean rehearsal, Kept kept) {
    return new PastSession(
        new SessionId(id),
        title,
        null,
        null,
        BEGAN,
        BEGAN.plusSeconds(5400),
        PastSession.Standing.ENDED,
        rehearsal,
        10,
        71,
        3,
        new Times(BEGAN, BEGAN.plusSeconds(5400), null, OSLO),
        kept);
  }

  private List<String> rows() {
    return model.screenProperty().get().rows().stream().map(HistoryScreen.Row::text).toList();
  }

  private Detail detail() {
    return Objects.requireNonNull(model.screenProperty().get().detail());
  }

  @Test
  void rehearsalsStandApartAndSearchGoesThroughBoth() {
    model.show(
        List.of(
            session("a", "Øving på Tønsberg", true, Kept.NOTHING),
            session("b", "Tønsberg nærmiljøprat", false, Kept.NOTHING),
            session("c", "Færder", false, Kept.NOTHING)),
        Retention.USUAL);
    assertThat(rows())
        .containsExactly(
            "2 økter", "Tønsberg nærmiljøprat", "Færder", "1 øving", "Øving på Tønsberg");

    model.seek("TØNSBERG november");
    assertThat(rows())
        .containsExactly("1 økt", "Tønsberg nærmiljøprat", "1 øving", "Øving på Tønsberg");
    model.seek("finnes ikke");
    assertThat(rows()).isEmpty();
    assertThat(model.screenProperty().get().nothing()).contains("finnes ikke");
  }

  @Test
  void notesThatAreFoundStandBeneathAndOnlyForWhatIsSoughtNow() {
    model.show(List.of(session("b", "Færder", false, Kept.NOTHING)), Retention.USUAL);
    FoundNote note =
        new FoundNote(
            new SessionId("b"),
            "Færder",
            BEGAN,
            false,
            new Note(
                new NoteId(1), BEGAN, null, null, "Felles bank", null, Origin.WRITTEN, null, null),
            null,
            List.of());
    model.seek("bank");
    model.found("ban", List.of(note));
    assertThat(rows()).isEmpty();
    model.found("bank", List.of(note));
    assertThat(rows()).containsExactly("I 1 notat", "Felles bank");
    model.seek("");
    assertThat(rows()).containsExactly("1 økt", "Færder");
  }

  @Test
  void aSessionTellsForHowLongItsPeopleAreKnown() {
    LocalDate chosen = LocalDate.of(2027, 3, 1);
    model.show(
        List.of(
            session("a", "Med navn", false, new Kept(71, null, null, null)),
            session("b", "Valgt dag", false, new Kept(71, chosen, null, null)),
            session("c", "Slettet", false, new Kept(0, null, BEGAN.plusSeconds(86_400), null))),
        new Retention(30));

    model.choose(new SessionId("a"));
    assertThat(detail().until()).isEqualTo(LocalDate.of(2026, 12, 12));
    assertThat(detail().keeping()).contains("71 personer");
    assertThat(detail().chosen()).isFalse();
    model.choose(new SessionId("b"));
    assertThat(detail().until()).isEqualTo(chosen);
    assertThat(detail().chosen()).isTrue();
    model.choose(new SessionId("c"));
    assertThat(detail().until()).isNull();
    assertThat(detail().canAnonymise()).isFalse();
    assertThat(detail().keeping()).contains("13. november 2026");
  }

  @Test
  void rehearsalsAreToldApartByWhenTheyWereRehearsed() {
    Instant night = Instant.parse("2026-11-08T20:14:30Z");
    model.show(
        List.of(
            PastSessions.rehearsal("a", "Færder", night),
            PastSessions.rehearsal("b", "Færder", night.plusSeconds(3600))),
        Retention.USUAL);
    model.choose(new SessionId("a"));
    assertThat(detail().when())
        .isEqualTo(
            "Øvd søndag 8. november 2026 kl. 21:14, med klokka stilt til torsdag 12. november"
                + " 2026, 09:30–11:00");
    model.choose(new SessionId("b"));
    assertThat(detail().when()).startsWith("Øvd søndag 8. november 2026 kl. 22:14,");
    model.seek("22:14");
    assertThat(rows()).containsExactly("1 øving", "Færder");
  }

  @Test
  void whatIsShownFollowsTheLanguage() {
    model.show(List.of(session("a", "Færder", true, Kept.NOTHING)), Retention.USUAL);
    words.set(Words.in(Language.EN));
    assertThat(rows()).containsExactly("1 rehearsal", "Færder");
  }
}
