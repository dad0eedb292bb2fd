package no.samtakt.app;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import no.samtakt.ui.cards.CardsView;
import no.samtakt.ui.checks.ChecksView;
import no.samtakt.ui.cohost.CohostView;
import no.samtakt.ui.groups.GroupsView;
import no.samtakt.ui.history.HistoryView;
import no.samtakt.ui.moment.TimerView;
import no.samtakt.ui.notes.NotesView;
import no.samtakt.ui.now.NowView;
import no.samtakt.ui.palette.PaletteView;
import no.samtakt.ui.rehearsal.RehearsalBanner;
import no.samtakt.ui.report.ReportView;
import no.samtakt.ui.start.StartView;
import no.samtakt.ui.status.StatusView;
import no.samtakt.ui.strip.StripView;
import no.samtakt.ui.timeline.TimelineView;
import no.samtakt.ui.transport.TransportView;

/** The style sheets of the windows, to be laid over the theme. */
final class StyleSheets {
  private StyleSheets() {}

  /** All that the main window can show. */
  static URL[] main() {
    return List.of(
            console(),
            TimelineView.styleSheet(),
            TimerView.styleSheet(),
            NowView.styleSheet(),
            StatusView.styleSheet(),
            TransportView.styleSheet(),
            NotesView.styleSheet(),
            GroupsView.styleSheet(),
            CardsView.styleSheet(),
            ChecksView.styleSheet(),
            CohostView.styleSheet(),
            StartView.styleSheet(),
            HistoryView.styleSheet(),
            PaletteView.styleSheet(),
            ReportView.styleSheet(),
            StripView.styleSheet(),
            RehearsalBanner.styleSheet())
        .toArray(URL[]::new);
  }

  /** What the co-host's window shows. */
  static URL[] cohost() {
    return new URL[] {
      console(), TimerView.styleSheet(), CohostView.styleSheet(), RehearsalBanner.styleSheet()
    };
  }

  private static URL console() {
    return Objects.requireNonNull(StyleSheets.class.getResource("console.css"));
  }
}
