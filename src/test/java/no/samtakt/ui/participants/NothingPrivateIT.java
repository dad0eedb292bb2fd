package no.samtakt.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import no.samtakt.cards.file.BuiltInDeck;
import no.samtakt.notes.Tag;
import no.samtakt.people.Attribute;
import no.samtakt.people.Roster;
import no.samtakt.runsheet.Item;
import no.samtakt.session.Cue;
import no.samtakt.session.Scene.Fixed;
import no.samtakt.session.SessionCommand;
import no.samtakt.ui.PlayedSession;
import no.samtakt.ui.kit.NeedsScreenFonts;
import no.samtakt.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * A session in which everything of the leader's carries a mark: whatever is on the participants'
 * screen, in every state and by every choice, no mark is in any text of it, spoken ones included.
 */
@NeedsScreenFonts
@ExtendWith(ApplicationExtension.class)
class NothingPrivateIT {
  private static final String MARK = "HEMMELIG";
  private static final String SURNAME = "Etternavnsen";

  private static final String SHEET =
      """
      title: Nabolaget
      purpose: HEMMELIG hensikt
      language: nb
      start: "09:30"
      zone: Europe/Oslo
      platform: zoom
      link: https://example.org/HEMMELIG
      series: HEMMELIG serie
      participants: 71
      team:
        - {name: HEMMELIG leder, role: HEMMELIG rolle}
      rules: [Ha gjerne kameraet på]
      before:
        - {task: HEMMELIG oppgave, due: i går}
      after:
        - {task: HEMMELIG etterarbeid}
      prework: {text: HEMMELIG forarbeid, deadline: i går}
      items:
        - {title: Titt, kind: tech-check, duration: 5, %1$s}
        - {title: Hilserunden, kind: check-in, duration: 5, prompt: Hvem er du?, %1$s}
        - {title: Foredraget, kind: talk, duration: 5, %1$s}
        - {title: Kaffen, kind: break, duration: 5, %1$s}
        - title: Hurtigpraten
          kind: pairs
          prompt: Hva lærte du?
          rounds: {count: 2, duration: 6, swap: 30 s}
          %2$s
        - {title: Luftlomma, kind: buffer, duration: 5, %1$s}
        - title: Tankeverkstedet
          kind: igp
          prompt: Hva gjør vi nå?
          phases:
            - {mode: individual, duration: 3}
            - {mode: group, duration: 9, size: 4}
            - {mode: plenary, duration: 6}
          %2$s
        - title: Markedsplassen
          kind: open-space
          rounds: {count: 1, duration: 9}
          topics: [{title: Stedet, host: HEMMELIG vert, room: "1", slot: 1}]
          %2$s
        - {title: Farvelrunden, kind: check-out, duration: 5, prompt: Hva nå?, %1$s}
      """
          .formatted(flow(), block());

  private static String flow() {
    return "lead: HEMMELIG, purpose: HEMMELIG, notes: HEMMELIG, plan_b: HEMMELIG, chat: [HEMMELIG],"
        + " script: [{say: HEMMELIG}, {do: HEMMELIG, by: cohost}],"
        + " tools: [{name: HEMMELIG, link: 'https://example.org/HEMMELIG', fallback: HEMMELIG}]";
  }

  private static String block() {
    return flow()
        .replace(", purpose", "\n    purpose")
        .replace(", notes", "\n    notes")
        .replace(", plan_b", "\n    plan_b")
        .replace(", chat", "\n    chat")
        .replace(", script", "\n    script")
        .replace(", tools", "\n    tools");
  }

  private final PlayedSession session = PlayedSession.of(SHEET);
  private ParticipantsViewModel model;
  private Scene scene;
  private final Set<String> kinds = new TreeSet<>();
  private int looks;

  @Start
  void start(Stage stage) {
    model = new ParticipantsViewModel(BuiltInDeck.load());
    scene = new Scene(new ParticipantsView(model), 1280, 720);
    new Theme().installAtOneSize(scene, ParticipantsView.styleSheet());
  }

  @Test
  void noMarkIsInAnyText(FxRobot robot) {
    robot.interact(this::wholeSession);
    assertThat(looks).isGreaterThan(100);
    assertThat(kinds)
        .as("every sort of board was looked at")
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(Board.class.getPermittedSubclasses())
                .filter(type -> !type.isEnum() && Board.class.isAssignableFrom(type))
                .map(Class::getSimpleName)
                .toArray(String[]::new));
  }

  private void wholeSession() {
    List<Roster.Entry> people = new ArrayList<>();
    for (String first : List.of("Åse", "Pål", "Anne", "Nils", "Eva", "Ola", "Siv")) {
      people.add(
          new Roster.Entry(
              first + " " + SURNAME + first.toLowerCase(java.util.Locale.ROOT),
              Map.of(
                  Attribute.EMAIL,
                  first + "@HEMMELIG.example.org",
                  Attribute.ORGANISATION,
                  "HEMMELIG kommune")));
    }
    session.listing(people).at("09:20");
    everyChoice();
    session.at("09:30").start();
    session.done(new SessionCommand.TakeNote(Tag.IDEA, "HEMMELIG notat"));
    session.done(new SessionCommand.SendCue(Cue.Sender.LEADER, "HEMMELIG beskjed"));
    session.done(new SessionCommand.SendCue(Cue.Sender.COHOST, "HEMMELIG svar"));
    session.done(new SessionCommand.StartSideTimer(Duration.ofMinutes(3)));
    for (int step = 0; step < 40 && session.state().course().running(); step++) {
      everyChoice();
      session.done(new SessionCommand.Pause());
      everyChoice();
      session.done(new SessionCommand.Resume());
      session.done(new SessionCommand.ShowCard(BuiltInDeck.load().cards().get(step).id()));
      everyChoice();
      session.done(new SessionCommand.HideCard());
      Item item = session.state().course().item();
      if (item != null && item.segments().stream().anyMatch(part -> part.size() > 0)) {
        // Refused where all its groups are over.
        session.submit(new SessionCommand.FormGroups(item.id(), null)).join();
        everyChoice();
      }
      session.done(new SessionCommand.Next());
    }
    everyChoice();
  }

  /** By itself, and by every choice that is not refused. */
  private void everyChoice() {
    look(false);
    for (Fixed fixed : Fixed.values()) {
      if (session.submit(new SessionCommand.ShowScene(fixed)).join()
          instanceof no.samtakt.live.Outcome.Done) {
        look(fixed == Fixed.AGENDA);
        session.done(new SessionCommand.ReleaseScene());
      }
    }
    session.done(new SessionCommand.ShowMessage("Vi starter straks"));
    look(false);
    session.done(new SessionCommand.ReleaseScene());
  }

  private void look(boolean agenda) {
    model.show(session.snapshot());
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    looks++;
    Board board = model.screenProperty().get().board();
    kinds.add(board.getClass().getSimpleName());
    Set<String> said = new LinkedHashSet<>();
    gather(scene.getRoot(), said);
    assertThat(said)
        .as("%s", board)
        .allSatisfy(text -> {
          assertThat(text).doesNotContainIgnoringCase(MARK).doesNotContain("@", "example.org");
          assertThat(text).as("a surname").doesNotContain(SURNAME);
        });
    if (agenda && session.state().course().running()) {
      assertThat(said).as("room put by").noneMatch(text -> text.equals("Luftlomma") && !running());
    } else if (!agenda) {
      session.state().sheet().items().stream()
          .skip(session.state().course().index() + 1L)
          .forEach(later ->
              assertThat(said).as("%s", board).noneMatch(text -> text.contains(later.title())));
    }
  }

  private boolean running() {
    Item item = session.state().course().item();
    return item != null && item.title().equals("Luftlomma");
  }

  /** All that can be read, seen or heard, of what is shown. */
  private static void gather(Node node, Set<String> said) {
    if (!node.isVisible()) {
      return;
    }
    add(said, node.getAccessibleText());
    add(said, node.getAccessibleHelp());
    add(said, node.getAccessibleRoleDescription());
    if (node instanceof Text text) {
      add(said, text.getText());
    }
    if (node instanceof Labeled labeled) {
      add(said, labeled.getText());
    }
    if (node instanceof Control control && control.getTooltip() != null) {
      add(said, control.getTooltip().getText());
    }
    node.getProperties().values().stream()
        .filter(Tooltip.class::isInstance)
        .map(Tooltip.class::cast)
        .forEach(tip -> add(said, tip.getText()));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, said));
    }
  }

  private static void add(Set<String> said, String text) {
    if (text != null && !text.isBlank()) {
      said.add(text);
    }
  }
}
