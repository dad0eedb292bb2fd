package no.samtakt.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.PictureId;
import no.samtakt.notes.Tag;
import no.samtakt.people.Redaction;
import no.samtakt.people.Roster;
import no.samtakt.report.Led;
import no.samtakt.report.Report;
import no.samtakt.report.file.Prose;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.report.ReportScreen.NoteLine;
import no.samtakt.ui.report.ReportScreen.Part;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportViewModelTest {
  private static final String SHEET =
      """
      title: Økt
      zone: Europe/Oslo
      items:
        - {id: a, title: Velkommen, duration: 10}
        - {id: b, title: Innlegg, kind: talk, duration: 20}
        - {id: c, title: Par, kind: pairs, rounds: {count: 1, duration: 6, size: 2}}
      """;

  private static ReportViewModel model(Led led) {
    Report whole = led.report();
    return new ReportViewModel(
        whole,
        whole.redacted(Redaction.of(led.people())),
        false,
        BuiltInDeck.load(),
        new ReadOnlyObjectWrapper<>(Words.in(Language.NB)));
  }

  private static ReportScreen screen(ReportViewModel model) {
    return model.screenProperty().get();
  }

  @Test
  void whatWasLeftOutSaysSoInAWordAndIsNotComparedByAColour() {
    Led led = Led.of(SHEET).give(new SessionCommand.Skip(new ItemId("b"))).at("09:08").next();
    List<ReportScreen.Row> rows = screen(model(led)).rows();

    assertThat(rows.getFirst())
        .satisfies(row -> {
          assertThat(row.over()).isEqualTo("−2 min");
          assertThat(row.off()).isNegative();
          assertThat(row.compared()).isTrue();
        });
    assertThat(rows.get(1))
        .satisfies(row -> {
          assertThat(row.over()).isEqualTo("utelatt");
          assertThat(row.off()).isZero();
          assertThat(row.compared()).isFalse();
          assertThat(row.said()).contains("avvik utelatt");
        });
  }

  @Test
  void notesAreReadAsTheyAreMeantAndTheirPicturesHaveWords() {
    Led led =
        Led.of(SHEET)
            .note(Tag.IDEA, "**Viktig** *nå*\n- en")
            .give(new SessionCommand.TakeNote(null, "Veggen", null, new PictureId(1)))
            .give(new SessionCommand.TakeNote(null, "", null, new PictureId(2)));
    List<NoteLine> notes = screen(model(led)).notes().getFirst().notes();

    assertThat(notes.getFirst().text().lines())
        .extracting(Prose.Line::kind)
        .containsExactly(Prose.Kind.TEXT, Prose.Kind.BULLET);
    assertThat(notes.getFirst().text().lines().getFirst().spans())
        .filteredOn(Prose.Span::strong)
        .extracting(Prose.Span::text)
        .containsExactly("Viktig");
    assertThat(notes)
        .extracting(NoteLine::shown)
        .containsExactly(
            null,
            new ReportScreen.Shown(new PictureId(1), "Veggen"),
            new ReportScreen.Shown(new PictureId(2), "Bilde fra økta"));
    assertThat(screen(model(led)).remarks()).contains("Bilder er med slik de er.");
  }

  @Test
  void whoWasThereAndWhoMetIsToldByNameOnlyWhereThatIsAsked() {
    Led led =
        Led.opened(SHEET)
            .list("A Aa, Horten", "B Be, Horten", "C Ce, Horten", "D De, LAG")
            .give(new SessionCommand.Start(Duration.ZERO))
            .at("09:10")
            .next()
            .at("09:30")
            .next()
            .at("09:36")
            .end();
    ReportViewModel model = model(led);

    assertThat(screen(model).people())
        .extracting(Part::heading)
        .containsExactly("Hvem som var med", "Grupper: Par");
    assertThat(screen(model).people().getFirst().table())
        .containsExactly(
            List.of("Organisasjon", "Kom", "Med til slutt"),
            List.of("Horten", "3", "3"),
            List.of("Andre (1 organisasjon)", "1", "1"));
    assertThat(screen(model).people().toString()).doesNotContain("LAG", "A Aa");

    model.setNamed(true);

    assertThat(screen(model).people())
        .extracting(Part::heading)
        .containsExactly("Hvem som var med", "Deltakere", "Grupper: Par");
    assertThat(screen(model).people().get(1).lines()).contains("D De, LAG");
    assertThat(screen(model).people().get(2).lines()).anyMatch(line -> line.contains("A Aa"));
  }

  @Test
  void whereNamesAreDeletedNoneCanBeAskedFor() {
    Report left = Led.opened(SHEET).list("A Aa", "B Be").forgotten();
    ReportViewModel model =
        new ReportViewModel(
            left,
            left.redacted(Redaction.of(Roster.EMPTY)),
            true,
            BuiltInDeck.load(),
            new ReadOnlyObjectWrapper<>(Words.in(Language.NB)));

    model.setNamed(true);

    assertThat(model.isNamed()).isFalse();
    assertThat(screen(model).remarks())
        .isEqualTo("Deltakerdata er slettet, så rapporten har ingen navn.");
  }

  @ParameterizedTest
  @CsvSource({"09:35,false", "09:37,false", "09:38,true"})
  void anEndThatIsLateIsNoGoodNews(String time, boolean late) {
    Led led = Led.of(SHEET).at("09:10").next().at("09:30").next().at(time).end();

    assertThat(screen(model(led)).facts().getFirst().late()).as(time).isEqualTo(late);
  }

  @Test
  void aNewerReportIsShownWithTheSameChoices() {
    Led led = Led.of(SHEET).note(Tag.IDEA, "Før").at("09:05");
    ReportViewModel model = model(led);
    model.setByTag(true);
    model.setOnly(Tag.IDEA);
    assertThat(screen(model).going()).isTrue();
    assertThat(screen(model).when()).contains("slik det var kl. 09:05");

    Report newer = led.note(Tag.IDEA, "Etter").note(Tag.QUOTE, "Sagt").at("09:07").end().report();
    model.refresh(newer, newer);

    assertThat(screen(model).going()).isFalse();
    assertThat(screen(model).when()).doesNotContain("slik det var");
    assertThat(screen(model).notes())
        .singleElement()
        .satisfies(heap ->
            assertThat(heap.notes())
                .extracting(note -> note.text().plain())
                .containsExactly("Før", "Etter"));
  }
}
