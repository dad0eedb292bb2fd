package no.samtakt.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.history.PastSession;
import no.samtakt.history.PastSession.Standing;
import no.samtakt.runsheet.Kind;
import no.samtakt.session.SessionId;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.start.StartContent.Example;
import no.samtakt.ui.start.StartContent.Interrupted;
import no.samtakt.ui.start.StartContent.Past;
import no.samtakt.ui.start.StartScreen.Offer;
import no.samtakt.ui.start.StartScreen.Row;
import no.samtakt.words.Language;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartViewModelTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Instant NOW = instant("2026-11-24T13:00");
  private static final List<Example> EXAMPLES =
      List.of(
          new Example("vestfold", "Samarbeid på nye måter", Kind.PAIRS, Language.NB, 16, 165),
          new Example("nettverk", "Læringsnettverk", Kind.SHARING, Language.NN, 9, 90),
          new Example("town", "Good first years", Kind.IGP, Language.EN, 8, 120));

  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NB));
  private final StartViewModel model = new StartViewModel(words);

  private static Instant instant(String time) {
    return LocalDateTime.parse(time).atZone(OSLO).toInstant();
  }

  private static Past past(String title, String from, String to, Standing standing) {
    return past(title, from, to, standing, new PastSession.Times(null, null, null, OSLO));
  }

  private static Past past(
      String title, String from, String to, Standing standing, PastSession.Times times) {
    PastSession session =
        new PastSession(
            new SessionId("okt-" + Math.abs(title.hashCode())),
            title,
            null,
            null,
            instant(from),
            instant(to),
            standing,
            false,
            10,
            71,
            12,
            times,
            PastSession.Kept.NOTHING);
    return new Past(session, Path.of("plan.yaml"));
  }

  private StartScreen show(Interrupted interrupted, List<Past> sessions) {
    model.show(new StartContent(interrupted, sessions, EXAMPLES, NOW, OSLO));
    return screen();
  }

  private StartScreen screen() {
    return Objects.requireNonNull(model.screenProperty().get());
  }

  private Row only(Past past) {
    return show(null, List.of(past)).rows().getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NB | 2026-11-24T09:30 | 2026-11-24T11:56 | I dag, 09:30–11:56",
        "NN | 2026-11-24T09:30 | 2026-11-24T11:56 | I dag, 09:30–11:56",
        "EN | 2026-11-24T09:30 | 2026-11-24T11:56 | Today, 09:30–11:56",
        "NB | 2026-11-23T17:30 | 2026-11-23T19:00 | I går, 17:30–19:00",
        "EN | 2026-11-23T17:30 | 2026-11-23T19:00 | Yesterday, 17:30–19:00",
        "NB | 2026-11-19T18:00 | 2026-11-19T20:00 | Torsdag 19. november, 18:00–20:00",
        "NN | 2026-11-17T12:00 | 2026-11-17T14:30 | Tysdag 17. november, 12:00–14:30",
        "NN | 2026-11-14T12:00 | 2026-11-14T14:30 | Laurdag 14. november, 12:00–14:30",
        "EN | 2026-11-05T09:00 | 2026-11-05T11:00 | Thursday 5 November, 09:00–11:00",
        "NB | 2025-02-03T09:00 | 2025-02-03T11:00 | 3. februar 2025, 09:00–11:00",
        "EN | 2025-02-03T09:00 | 2025-02-03T11:00 | 3 February 2025, 09:00–11:00",
        "NB | 2026-11-24T09:30:10 | 2026-11-24T09:30:50 | I dag, 09:30",
        "NB | 2026-11-23T22:00 | 2026-11-24T00:30 | I går, 22:00",
      })
  void daysAreSaidAsPeopleSayThem(Language language, String from, String to, String said) {
    words.set(Words.in(language));
    assertThat(only(past("Økt", from, to, Standing.ENDED)).when()).isEqualTo(said);
  }

  @Test
  void aSessionIsSaidToHaveLastedFromItsStartToItsEnd() {
    PastSession.Times times =
        new PastSession.Times(instant("2026-11-24T09:32"), instant("2026-11-24T11:03"), null, OSLO);
    Past past = past("Økt", "2026-11-24T09:31", "2026-11-24T11:20", Standing.ENDED, times);
    assertThat(only(past).when()).isEqualTo("I dag, 09:32–11:03");
  }

  @Test
  void aRowTellsSizeAndStandingAndIsReadAloudInOnePiece() {
    Row row =
        only(
            past(
                "Færder frivilligstrategi",
                "2026-11-24T09:30",
                "2026-11-24T11:56",
                Standing.ENDED));
    assertThat(row.size()).isEqualTo("10 poster, 71 på lista");
    assertThat(row.standing()).isEqualTo("Ferdig");
    assertThat(row.said())
        .isEqualTo("Færder frivilligstrategi, I dag, 09:30–11:56, 10 poster, 71 på lista, Ferdig");
    words.set(Words.in(Language.EN));
    assertThat(screen().rows().getFirst().size()).isEqualTo("10 items, 71 listed");
  }

  @Test
  void beforeTheFirstSessionAnExampleInTheWindowsLanguageLiesNearest() {
    StartScreen screen = show(null, List.of());
    assertThat(screen.first()).isTrue();
    assertThat(screen.offer())
        .isInstanceOfSatisfying(
            Offer.Try.class,
            offer -> {
              assertThat(offer.example()).isEqualTo("vestfold");
              assertThat(offer.detail())
                  .contains("«Samarbeid på nye måter» har 16 poster og varer 2 t 45 min");
            });
    words.set(Words.in(Language.EN));
    assertThat(screen().offer())
        .isInstanceOfSatisfying(
            Offer.Try.class, offer -> assertThat(offer.example()).isEqualTo("town"));
  }

  @Test
  void whatWasInterruptedLiesNearestAndOtherwiseNothingDoes() {
    Past past = past("Samarbeid", "2026-11-24T09:30", "2026-11-24T10:57", Standing.RUNNING);
    Interrupted interrupted = new Interrupted(past.session(), "Speed date");
    assertThat(show(interrupted, List.of(past)).offer())
        .isInstanceOfSatisfying(
            Offer.Resume.class,
            offer -> {
              assertThat(offer.title()).isEqualTo("Fortsett «Samarbeid»?");
              assertThat(offer.detail())
                  .isEqualTo(
                      "Avbrutt kl. 10:57 i «Speed date». Klokka er 13:00, og planen er regnet om."
                          + " Alle 12 notater er lagret.");
            });
    assertThat(show(null, List.of(past)).offer()).isNull();
  }

  @Test
  void sixAreShownAndAllWhenAskedFor() {
    List<Past> many = many(17);
    StartScreen screen = show(null, many);
    assertThat(screen.rows()).hasSize(6);
    assertThat(screen.more()).isEqualTo("Vis alle 17 økter");
    assertThat(screen.searchable()).isTrue();
    model.showAll();
    assertThat(screen().rows()).hasSize(17);
    assertThat(screen().more()).isNull();
    assertThat(show(null, many.subList(0, 6)).searchable()).isFalse();
  }

  @Test
  void aSearchFindsByTitleDateAndStanding() {
    show(null, many(17));
    model.search("økt 5");
    assertThat(screen().rows()).extracting(Row::title).containsExactly("Økt 5", "Økt 15");
    model.search("  ØKT   16 ferdig ");
    assertThat(screen().rows()).extracting(Row::title).containsExactly("Økt 16");
    model.search("november tirsdag");
    assertThat(screen().rows()).hasSize(17);
    model.search("  ");
    assertThat(screen().rows()).hasSize(6);
  }

  @Test
  void aSearchInVainSaysSo() {
    show(null, many(8));
    model.search("hybel");
    assertThat(screen().rows()).isEmpty();
    assertThat(screen().nothing()).contains("«hybel»");
    assertThat(screen().more()).isNull();
  }

  @Test
  void examplesHaveTheIconOfWhatTheyShow() {
    assertThat(show(null, List.of()).examples())
        .extracting(StartScreen.ExampleRow::icon)
        .containsExactly(Icon.PAIRS, Icon.SHARING, Icon.IGP);
    assertThat(screen().examples().getFirst().detail()).isEqualTo("16 poster, 2 t 45 min");
  }

  private static List<Past> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> past("Økt " + i, "2026-11-10T09:00", "2026-11-10T11:00", Standing.ENDED))
        .toList();
  }
}
