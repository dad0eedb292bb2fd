package no.samtakt.app;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.samtakt.paper.PosterPage;
import no.samtakt.runsheet.RunSheet;
import no.samtakt.ui.kit.Action;
import no.samtakt.ui.kit.Icon;
import no.samtakt.ui.kit.Theme;
import no.samtakt.ui.participants.Board;
import no.samtakt.ui.participants.Invitation;
import no.samtakt.words.Words;

/** The info poster as a page that can lie with an invitation. */
final class PosterFile {
  private final Supplier<RunSheet> sheet;
  private final AudienceDress dress;
  private final PaperFiles paper;

  PosterFile(Supplier<RunSheet> sheet, AudienceDress dress, PaperFiles paper) {
    this.sheet = sheet;
    this.dress = dress;
    this.paper = paper;
  }

  Action action() {
    return Action.of("scene.poster-pdf", Icon.PRINT, this::save);
  }

  private void save() {
    Invitation invited = Invitation.of(sheet.get());
    String poster = Words.in(invited.language()).text("scene.info-poster");
    String accent = dress.theme().accentProperty().get();
    String colour = accent == null ? null : Theme.readable(accent, false);
    paper.save(
        invited.title() + " - " + poster,
        () -> pages(invited, new PosterPage.Dress(colour, dress.logos().address())));
  }

  private static byte[] pages(Invitation invited, PosterPage.Dress own) {
    Board.Poster poster = invited.poster();
    List<PosterPage.Part> parts =
        Stream.of(
                part(poster.rulesHeading(), poster.rules()), part(poster.heading(), poster.aside()))
            .filter(part -> !part.lines().isEmpty())
            .toList();
    return PosterPage.of(invited.title(), invited.when(), parts, own, invited.language());
  }

  private static PosterPage.Part part(String heading, List<Board.Rule> rules) {
    return new PosterPage.Part(
        heading, rules.stream().map(rule -> new PosterPage.Line(rule.rule(), rule.why())).toList());
  }
}
