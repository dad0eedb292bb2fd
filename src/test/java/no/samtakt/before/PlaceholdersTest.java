package no.samtakt.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.templates.Template;
import no.samtakt.words.Language;
import no.samtakt.words.Message;
import no.samtakt.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands where something is still to be written must not go out unnoticed. */
class PlaceholdersTest {
  private static final Message SOMEWHERE = Message.of("placeholder.in-sheet", "link");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/bytt-ut/motet",
        "Her er tavla: http://www.example.com/x",
        "example.net/rom",
        "https://zoom.example/j/1",
        "https://mote.invalid/",
        "Lenke kommer",
        "Zoom-lenke: kommer snart.",
        "Lenkje kjem",
        "Link to come",
        "Møtet er her: [lenke]",
        "<sett inn lenke her>",
        "Sted: TBA"
      })
  void gapsAreSeen(String text) {
    assertThat(Placeholder.in(text, SOMEWHERE)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/j/123",
        "Lenken kommer i chatten når vi begynner.",
        "Alt dere trenger av lenker, kommer i chatten.",
        "For example: one word",
        "https://example.organisasjon.no/x",
        "https://test.no/x",
        "A link to commerce",
        "Se [lenkesamlingen vår] på nettsida"
      })
  void promisesAndRealAddressesAreNone(String text) {
    assertThat(Placeholder.in(text, SOMEWHERE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Template.class)
  void aTemplateSaysWhatIsLeftToWriteInEveryLanguage(Template template) {
    for (Language language : Language.values()) {
      RunSheet sheet = template.sheet(language, ZoneId.of("Europe/Oslo"));
      String said = said(Placeholders.warnings(sheet));

      assertThat(said).contains("https://example.org/", "link i kjøreplanen", "team i kjøreplanen");
      assertThat(Placeholders.invited(sheet)).hasSize(3);
    }
  }

  @Test
  void whatIsWrittenOutIsNotWarnedOf() {
    RunSheet sheet = BeforeSheets.read(BeforeSheets.MEETING.replace("example.org", "zoom.us"));

    assertThat(Placeholders.warnings(sheet)).isEmpty();
    assertThat(Placeholders.inSession(sheet)).isEmpty();
  }

  @Test
  void aMeetingOnAScreenWithoutALinkLeadsNowhere() {
    String without = BeforeSheets.MEETING.replace("link: https://example.org/zoom/nabolag\n", "");

    assertThat(said(Placeholders.warnings(BeforeSheets.read(without))))
        .isEqualTo(
            "Invitasjonen har ingen lenke til møtet. Skriv den under link i kjøreplanen før den går"
                + " ut.");
    assertThat(
            Placeholders.warnings(
                BeforeSheets.read(without.replace("platform: zoom", "platform: room"))))
        .isEmpty();
  }

  @Test
  void chatAndToolsAreNamedByTheirItem() {
    RunSheet sheet =
        BeforeSheets.read(
            """
            title: Møte
            items:
              - title: Tavla
                duration: 5
                script: [{do: Lim inn, chat: "Tavla: https://example.org/x"}]
                tools: [{name: Miro, link: lenke kommer}]
            """);

    assertThat(Placeholders.inSession(sheet).stream().map(Placeholder::where))
        .containsExactly(
            Message.of("placeholder.in-item", "tools", "Tavla"),
            Message.of("placeholder.in-item", "chat", "Tavla"));
    assertThat(new SheetLink("Miro", "lenke kommer").form()).isEqualTo(SheetLink.Form.PLACEHOLDER);
  }

  private static String said(List<Message> messages) {
    Words words = Words.in(Language.NB);
    return messages.stream().map(words::text).collect(Collectors.joining("\n"));
  }
}
