package no.samtakt.ui.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import no.samtakt.people.Attribute;
import no.samtakt.people.PersonId;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.ItemId;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.Handed;
import no.samtakt.ui.PlayedSession;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;

class OutputsViewModelTest {
  private final SimpleObjectProperty<Words> words =
      new SimpleObjectProperty<>(Words.in(Language.NN));
  private final Handed handed = new Handed();
  private PlayedSession session;
  private GroupsViewModel groups;
  private OutputsViewModel model;

  private static String sheet(String platform) {
    return """
    title: Frivillighetsforum
    language: nb
    start: "09:00"
    platform: %s
    items:
      - {title: Speed date, id: date, kind: pairs, rounds: {count: 3, duration: 5}}
    """
        .formatted(platform);
  }

  private void play(String platform, int people) {
    session = PlayedSession.of(sheet(platform));
    groups =
        new GroupsViewModel(
            session,
            words,
            text -> new ListReader.Reading(List.of(), List.of()),
            () -> {},
            Runnable::run,
            Runnable::run);
    model = new OutputsViewModel(words, groups.rooms(), handed);
    List<Roster.Entry> entries = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Map<Attribute, String> told =
          i % 3 == 0 ? Map.of() : Map.of(Attribute.EMAIL, "d" + i + "@eksempel.no");
      entries.add(new Roster.Entry("Deltaker Nummer " + i, told));
    }
    session.submit(new SessionCommand.ListPeople(Roster.EMPTY.listed(entries))).join();
    assertThat(shown().isBlank()).isTrue();
    session.submit(new SessionCommand.FormGroups(new ItemId("date"), null)).join();
  }

  private OutputsScreen shown() {
    groups.show(session.snapshot());
    model.show(session.snapshot());
    return model.screenProperty().get();
  }

  @Test
  void zoomGetsAFileForEveryRoundAndThoseWithoutAnAddressAreListed() {
    play("zoom", 7);
    assertThat(shown().notes())
        .containsExactly(
            "4 av 7 har e-post. Dei andre flyttar du i Zoom, eller bruk «Kopier til chat»:"
                + " Deltaker Nummer 0, Deltaker Nummer 3, Deltaker Nummer 6");
    model.saveForZoom();
    assertThat(handed.saved())
        .extracting(Handing.OutFile::name)
        .containsExactly("zoom-1.csv", "zoom-2.csv", "zoom-3.csv");
    assertThat(handed.saved().getFirst().text())
        .startsWith("Pre-assign Room Name,Email Address\r\nRom 1,")
        .contains("d1@eksempel.no")
        .doesNotContain("Deltaker");
    Message told = handed.told().getFirst();
    assertThat(words.get().text(told))
        .isEqualTo(
            "Utan e-post, blir flytta for hand: Deltaker Nummer 0, Deltaker Nummer 3,"
                + " Deltaker Nummer 6");
  }

  @Test
  void ofManyWithoutAnAddressEightAreNamed() {
    play("zoom", 31);
    assertThat(shown().notes())
        .singleElement()
        .asString()
        .startsWith("20 av 31 har e-post. Dei andre ")
        .endsWith(" og 3 til");
  }

  @Test
  void whoHasGoneIsHandedOutNoMore() {
    play("zoom", 8);
    PersonId gone = session.people().people().get(1).id();
    session.submit(new SessionCommand.Leave(gone)).join();
    shown();
    model.saveForZoom();
    model.copyForChat();
    assertThat(handed.saved()).noneMatch(file -> file.text().contains("d1@eksempel.no"));
    assertThat(handed.copied().getFirst())
        .startsWith("Speed date, runde 1 av 3\nRom 1: ")
        .doesNotContain("Nummer 1 ");
  }

  @Test
  void aTextThatIsTooLongIsCopiedPartByPart() {
    play("zoom", 120);
    assertThat(shown().chat()).startsWith("Kopier del 1 av ");
    int parts = Integer.parseInt(shown().chat().replaceAll("Kopier del 1 av (\\d+)", "$1"));
    for (int part = 1; part <= parts; part++) {
      assertThat(shown().chat()).startsWith("Kopier del " + part + " av " + parts);
      model.copyForChat();
    }
    assertThat(shown().chat()).startsWith("Kopier del 1 av ");
    assertThat(handed.copied()).hasSize(parts).doesNotHaveDuplicates();
    assertThat(String.join("\n", handed.copied()))
        .contains("Rom 1: ", "Rom 60: ", "(1/" + parts + ")", "(" + parts + "/" + parts + ")");
  }

  @Test
  void aPlatformWithoutAFileGetsASheetToReadFrom() {
    play("teams", 6);
    assertThat(shown().zoom()).isFalse();
    assertThat(shown().notes()).isEmpty();
    model.saveSheet();
    assertThat(handed.saved()).singleElement();
    assertThat(handed.saved().getFirst().name()).isEqualTo("romark-runde-1.html");
    assertThat(handed.saved().getFirst().text())
        .contains("<h1>Speed date, runde 1 av 3</h1>", "Deltaker Nummer 5")
        .doesNotContain("@eksempel.no");
    model.copyTable();
    assertThat(handed.copied().getFirst()).contains("\t").contains("Deltaker Nummer 5");
  }

  @Test
  void whatThePlatformCannotTakeIsToldBefore() {
    play("zoom", 302);
    assertThat(shown().notes()).anyMatch(note -> note.contains("151"));
  }

  @Test
  void theRoundThatIsShownIsHandedOut() {
    play("zoom", 6);
    shown();
    groups.rooms().chooseRound(2);
    model.copyForChat();
    assertThat(handed.copied().getFirst()).startsWith("Speed date, runde 3 av 3");
    assertThat(shown().copied()).isTrue();
    session.at("12:00");
    assertThat(shown().copied()).isFalse();
  }
}
